/** 行政执法错案责任确认书: a blank form with the four contents, to be signed by reviewer and rechecker, approved by the head. */
import { organNotice } from '../notice/organ-notice.js';

export default organNotice({
  id: 'liability-confirmation',
  part: 'liability-confirmation',
  title: { zh: '行政执法错案责任确认书', en: 'confirmation of liability for a wrong case' },
  layout: 'form',
  name: '行政执法错案责任确认书',
  internal: true,
  shows: () => [],
  /** Empty lines to write in. */
  data: () => ({ room: '\u3000\n'.repeat(4), line: '\u3000\n\u3000' }),
});
