/** The first of its values that has content. */
import { defineHelper } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '没有内容时用后一个值代替', en: 'the first value that has content' },
  arguments: [2, 9],
  acceptsAbsent: true,
  call(values) {
    return values.find((value) => value !== undefined && value !== null && value !== '') ?? values.at(-1);
  },
});
