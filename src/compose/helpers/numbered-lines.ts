/** Items of a list numbered 1. 2. 3., each on a line of its own, for a cell; a single item has no number. */
import { defineHelper, HelperFault, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '列表的各项编号，各占一行', en: 'numbered items, each on its own line' },
  arguments: [1, 1],
  call([list]) {
    if (!Array.isArray(list)) return wrongType('列表', 'a list', list);
    if (!list.every((item) => typeof item === 'string'))
      return new HelperFault({ zh: '列表里有不是文字的项', en: 'the list has an item that is no text' });
    const sentences = list.map((item) => `${item.trim().replace(/[。；;，,、]+$/u, '')}。`);
    return sentences.length === 1
      ? sentences[0]
      : sentences.map((item, at) => `${at + 1}. ${item}`).join('\n');
  },
});
