/** The items of a list, each on a line of its own, for a cell that holds several. */
import { defineHelper, HelperFault, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '列表的各项各占一行', en: 'the items of a list, each on its own line' },
  arguments: [1, 1],
  call([list]) {
    if (!Array.isArray(list)) return wrongType('列表', 'a list', list);
    return list.every((item) => typeof item === 'string')
      ? list.join('\n')
      : new HelperFault({ zh: '列表里有不是文字的项', en: 'the list has an item that is no text' });
  },
});
