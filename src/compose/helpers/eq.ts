/** Whether two values are the same, for conditions. */
import { defineHelper } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '两个值相同', en: 'two values are the same' },
  arguments: [2, 2],
  acceptsAbsent: true,
  call([a, b]) {
    return a === b;
  },
});
