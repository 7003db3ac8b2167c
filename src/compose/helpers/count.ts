/** How many items a list has. */
import { defineHelper, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '列表有几项', en: 'how many items a list has' },
  arguments: [1, 1],
  acceptsAbsent: true,
  call([list]) {
    if (list === undefined || list === null) return 0;
    return Array.isArray(list) ? list.length : wrongType('列表', 'a list', list);
  },
});
