/** A sentence without its last stop, so that the template can set its own: items of a list end in ； and 。. */
import { defineHelper, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '去掉句末的标点', en: 'a sentence without its last stop' },
  arguments: [1, 1],
  call([text]) {
    return typeof text === 'string'
      ? text.trim().replace(/[。；;，,、]+$/u, '')
      : wrongType('文字', 'a text', text);
  },
});
