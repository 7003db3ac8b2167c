/** A count before a measure word: 两, 三, 十二 (两 stands for 2 there). */
import { printChineseNumeral } from '../../law/print-chinese-numeral.js';
import { defineHelper, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '份数：两、三', en: 'a count before a measure word' },
  arguments: [1, 1],
  call([value]) {
    if (!Number.isInteger(value)) return wrongType('整数', 'a whole number', value);
    return value === 2 ? '两' : printChineseNumeral(value as number);
  },
});
