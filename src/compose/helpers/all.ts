/** Whether all values have content, for conditions. */
import { defineHelper } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '所有值都有内容', en: 'all values have content' },
  arguments: [1, 20],
  acceptsAbsent: true,
  call(values) {
    return values.every((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
  },
});
