/** 重大执法决定法制审核目录清单: which decisions are reviewed, with what materials, on what points. */
import type { Model, OrganNode } from '../../model/model.js';
import { organNotice } from '../notice/organ-notice.js';
import { powersOfOrgan } from '../notice/powers-of-organ.js';
import { unitsOfOrgan } from '../notice/units-of-organ.js';
import { recordView } from '../record-view.js';

const reviewed = (organ: OrganNode, model: Model) =>
  powersOfOrgan(organ, model).filter(({ data }) => data['legal-review'] === true);
const reviewers = (organ: OrganNode, model: Model) =>
  unitsOfOrgan(organ, model).filter(({ data }) => data['legal-review'] === true);

export default organNotice({
  id: 'legal-review-catalogue',
  part: 'legal-review',
  title: { zh: '重大执法决定法制审核目录清单', en: 'catalogue of decisions under legal review' },
  layout: 'catalogue',
  name: '重大执法决定法制审核目录清单',
  applies: (organ, model) => reviewed(organ, model).length > 0,
  shows: (organ, model) => [...reviewed(organ, model), ...reviewers(organ, model)].map(({ id }) => id),
  data: (organ, model) => ({
    rows: reviewed(organ, model).map((power) => recordView(power, 'public')),
    reviewers: reviewers(organ, model).map((unit) => recordView(unit, 'public')),
  }),
});
