/** The items of a list in one line, by default with 、 between. `field=` takes that field of each item. */
import { defineHelper, HelperFault, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '把列表连成一行', en: 'the items of a list in one line' },
  arguments: [1, 1],
  options: ['field', 'with'],
  call([list], { field, with: separator }) {
    if (!Array.isArray(list)) return wrongType('列表', 'a list', list);
    const texts = list.map((item) =>
      field === undefined || typeof item !== 'object' || item === null || !Object.hasOwn(item, String(field))
        ? item
        : (item as Record<string, unknown>)[String(field)],
    );
    const strange = texts.find((text) => typeof text !== 'string' && typeof text !== 'number');
    if (strange !== undefined)
      return new HelperFault({ zh: '列表里有不是文字的项', en: 'the list has an item that is no text' });
    return texts.join(separator === undefined ? '、' : String(separator));
  },
});
