/** Papers for the public that authors write in full, in the form of GB/T 9704-2012. */
import { authoredNotice } from '../notice/authored-notice.js';

export default authoredNotice(
  'notice-authored',
  { zh: '公文与公告', en: 'official papers and notices as authored' },
  'public',
);
