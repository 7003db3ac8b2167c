/** What each defect of a citation's form means, in plain words. */
import type { Text } from '../diagnostics/diagnostic.js';

const texts = {
  'arabic-numeral': {
    zh: '条、款、项的序号应当用中文数字',
    en: 'article, paragraph and item numbers are written in Chinese numerals',
  },
  'bracketed-unit': {
    zh: '只有“项”的序号加括号，条和款的序号不加',
    en: 'only item numbers stand in brackets',
  },
  'count-mismatch': {
    zh: '列出的个数与后面写的数目不一致',
    en: 'the count after the list differs from the list',
  },
  'dash-for-one': {
    zh: '括号内误用了横线，应当是中文数字“一”',
    en: 'a dash stands where the numeral 一 belongs',
  },
  'full-width-digit': { zh: '数字应当用半角阿拉伯数字', en: 'digits should be half-width' },
  'half-width-bracket': { zh: '括号应当用全角“（）”', en: 'brackets should be full-width （）' },
  'half-width-comma': { zh: '逗号应当用全角，并列的条款之间用顿号', en: 'a half-width comma between units' },
  'leading-zero': { zh: '发文字号的顺序号不编虚位，前面不加“0”', en: 'a serial number has no leading zeros' },
  'masked-number': {
    zh: '年份或者序号被“*”遮盖，无法核对',
    en: 'the year or number is masked and cannot be checked',
  },
  'missing-number-word': { zh: '发文字号缺少“号”字', en: 'the document number lacks 号' },
  'missing-ordinal': { zh: '缺少“第”字', en: '第 is missing' },
  'missing-separator': { zh: '并列的条款之间缺少顿号', en: '、 is missing between units' },
  'nested-title-mark': {
    zh: '书名号里面再用书名号时，里面的应当是“〈〉”',
    en: 'a title inside a title takes 〈〉',
  },
  'numeral-form': { zh: '中文数字写法不规范', en: 'the Chinese numeral is not in its standard form' },
  'order-word-order': { zh: '令号应当写成“令第几号”', en: 'an order is written 令第N号' },
  'ordinal-before-number': { zh: '发文字号的顺序号前不加“第”', en: 'no 第 before the serial number' },
  'paragraph-break-inside': { zh: '引用中间被换行断开', en: 'the citation is torn by a line break' },
  'range-sign': { zh: '起止条款之间应当用“至”', en: 'a range is joined with 至' },
  'reversed-range': { zh: '起止条款的先后颠倒', en: 'the range ends before it begins' },
  'shared-unit-word': {
    zh: '每个序号都应当写全，如“第一款、第二款”“第一条至第三条”',
    en: 'each number carries its own 第 and unit word',
  },
  'space-inside': { zh: '引用中间有多余的空格', en: 'stray space inside the citation' },
  'two-digit-year': { zh: '发文字号的年份应当写全四位', en: 'the year of a document number has four digits' },
  'unclosed-title': { zh: '书名号没有写完整', en: 'the title mark is not closed' },
  'wrong-number-bracket': {
    zh: '发文字号的年份应当用六角括号“〔〕”',
    en: 'the year of a document number stands in 〔〕',
  },
  'wrong-title-mark': { zh: '书名号前后不配对，应当是“《》”', en: 'the opening title mark is not 《' },
} as const satisfies Record<string, Text>;

export type DefectCode = keyof typeof texts;

/** The words for a defect code. */
export function defectText(code: DefectCode): Text {
  return texts[code];
}
