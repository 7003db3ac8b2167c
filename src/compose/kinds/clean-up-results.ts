/** 五项清理结果公示: bodies, bases, powers, documents and officers as they stand, with who reviewed each and when. */
import { cleanUpRows, cleanUpShows, cleanUpsOf } from '../notice/clean-up-rows.js';
import { organNotice } from '../notice/organ-notice.js';

export default organNotice({
  id: 'clean-up-results',
  part: 'clean-up',
  title: { zh: '行政执法五项清理结果', en: 'results of the five clean-ups' },
  layout: 'letter',
  name: '行政执法五项清理结果',
  applies: (organ, model) => cleanUpsOf(organ, model).length > 0,
  shows: cleanUpShows,
  data: (organ, model) => ({ rows: cleanUpRows(organ, model) }),
});
