/** Papers within the administration: reports, requests, and what authors do not publish. */
import { authoredNotice } from '../notice/authored-notice.js';

export default authoredNotice(
  'notice-internal',
  { zh: '不公开的公文', en: 'official papers that are not published' },
  'internal',
);
