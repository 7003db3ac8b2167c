/** 不予行政处罚事项清单: minor and first offences that are not penalised (行政处罚法 art. 33), from the discretion tiers. */
import type { Model, OrganNode } from '../../model/model.js';
import { discretionRows, isLenient, powersWithDiscretion } from '../notice/discretion-rows.js';
import { organNotice } from '../notice/organ-notice.js';

const lenient = (organ: OrganNode, model: Model) =>
  powersWithDiscretion(organ, model).filter(({ data }) => data.discretion?.some(isLenient));

export default organNotice({
  id: 'lenient-penalties',
  part: 'lenient-penalties',
  title: { zh: '不予行政处罚事项清单', en: 'list of offences that are not penalised' },
  layout: 'catalogue',
  name: '轻微违法行为不予行政处罚事项清单',
  applies: (organ, model) => lenient(organ, model).length > 0,
  shows: (organ, model) => lenient(organ, model).map(({ id }) => id),
  data: (organ, model) => ({ rows: discretionRows(organ, model, isLenient) }),
});
