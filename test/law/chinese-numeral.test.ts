/** Chinese numerals as statutes write them, and the loose forms that are read too. */
import { expect, test } from 'vitest';
import { printChineseNumeral } from '../../src/law/print-chinese-numeral.js';
import { readChineseNumeral } from '../../src/law/read-chinese-numeral.js';

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [111, '一百一十一'],
  [213, '二百一十三'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [1242, '一千二百四十二'],
  [9999, '九千九百九十九'],
])('%i is %s', (value, text) => {
  expect(printChineseNumeral(value)).toBe(text);
  expect(readChineseNumeral(text)).toBe(value);
});

test.each([
  ['一百〇一', 101],
  ['一〇五', 105],
  ['二百十三', 213],
  ['一十二', 12],
  ['二〇二五', 2025],
  ['一百一', 101],
])('the loose form %s is %i', (text, value) => expect(readChineseNumeral(text)).toBe(value));

test.each(['', '零', '百', '十百', '一二十', '百千', '十十', '万', '第一', '一百百', '五五十', '〇'])(
  '%s is no number',
  (text) => expect(readChineseNumeral(text)).toBeUndefined(),
);
