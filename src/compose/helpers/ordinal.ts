/** A number in Chinese numerals: 十一. */
import { printChineseNumeral } from '../../law/print-chinese-numeral.js';
import { defineHelper, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '汉字数字：十一', en: 'a number in Chinese numerals' },
  arguments: [1, 1],
  call([value]) {
    if (!Number.isInteger(value)) return wrongType('整数', 'a whole number', value);
    return printChineseNumeral(value as number);
  },
});
