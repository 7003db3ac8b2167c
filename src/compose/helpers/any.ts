/** Whether one of the values at least has content, for conditions. */
import { defineHelper } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '至少一个值有内容', en: 'one of the values has content' },
  arguments: [1, 20],
  acceptsAbsent: true,
  call(values) {
    return values.some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
  },
});
