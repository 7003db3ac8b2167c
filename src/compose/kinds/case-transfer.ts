/** 案件移送函: a blank letter with its receipt, for cases that another organ or the police must handle. */
import { organNotice } from '../notice/organ-notice.js';
import { penaltiesOfOrgan } from '../notice/penalty-rows.js';

export default organNotice({
  id: 'case-transfer',
  part: 'case-transfer',
  title: { zh: '案件移送函', en: 'letter that passes a case on' },
  layout: 'form',
  name: '案件移送函',
  internal: true,
  applies: (organ, model) => penaltiesOfOrgan(organ, model).length > 0,
  shows: () => [],
  /** Empty lines to write in. */
  data: () => ({ room: '\u3000\n\u3000' }),
});
