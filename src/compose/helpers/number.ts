/** The running number of a row: the loop's index counted from 1. */
import { defineHelper, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '序号：从1数起', en: 'running number, from 1' },
  arguments: [1, 1],
  call([index]) {
    return Number.isInteger(index) ? (index as number) + 1 : wrongType('整数', 'a whole number', index);
  },
});
