/** A text that is Markdown itself, set as blocks of its own; `depth=` is the depth of its highest heading. */
import { defineHelper, MarkdownValue, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '把作者写的成段内容排入正文', en: "an author's Markdown as blocks" },
  arguments: [1, 1],
  options: ['depth'],
  call([text], { depth }) {
    if (typeof text !== 'string') return wrongType('文字', 'a text', text);
    if (depth !== undefined && !(Number.isInteger(depth) && (depth as number) >= 1 && (depth as number) <= 6))
      return wrongType('1到6的层次', 'a depth from 1 to 6', depth);
    return new MarkdownValue(text, depth as number | undefined);
  },
});
