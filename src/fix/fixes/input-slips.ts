/** Slips of the input method: full-width colons, indents and dashes, as the reader understood them. */
import { defineFix } from '../define-fix.js';

export default defineFix({
  id: 'input-slips',
  stage: 'characters',
  title: {
    zh: '输入法造成的全角冒号、全角空格、破折号，改成英文符号',
    en: 'full-width colons, indents and dashes of the input method',
  },
  edits: ({ document }) => document.mends ?? [],
});
