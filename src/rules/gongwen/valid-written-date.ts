/** Dates in official papers are written in full and without padding. */
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atBody } from '../point-at.js';

/** 2026年01月05日; 二00五年, 二○○五年 (a circle for the character 〇); 26年11月20日; 2026.11.20 as a date in running text. */
const forms = [
  { message: 'padded', pattern: /\d{4}年(?:0\d月\d{1,2}日|\d{1,2}月0\d日|0\d月)/gu },
  {
    message: 'zero',
    pattern: /[一二][〇○0OoＯ零一二三四五六七八九]{0,3}[○0OoＯ][〇○0OoＯ零一二三四五六七八九]{0,3}年/gu,
  },
  { message: 'short-year', pattern: /(?<![\d〔[（(年])\d{2}年\d{1,2}月\d{1,2}日/gu },
  {
    message: 'dotted',
    pattern: /(?<![\d.])(?:19|20)\d{2}[./](?:0?[1-9]|1[0-2])[./](?:0?[1-9]|[12]\d|3[01])(?![\d.])/gu,
  },
] as const;

const dateIn = (words: string) => [
  { file: exampleFiles.notice, find: '予以公布。', replace: `予以公布，自${words}起施行。` },
];

export default defineRule({
  meta: {
    id: 'valid-written-date',
    family: 'gongwen',
    pack: 'gongwen',
    severity: 'warning',
    title: { zh: '日期写全，不编虚位', en: 'Dates in full, without padding' },
    basis: [paperStandard('7.3.5.4')],
    rationale: {
      zh: '公文的日期用阿拉伯数字将年、月、日标全，年份标全称，月、日不编虚位；用汉字写年份的，“〇”不用圆圈或者阿拉伯数字“0”代替。',
      en: 'Year, month and day stand in full, in Arabic numerals, without leading zeros; a year in characters takes 〇, no circle and no digit.',
    },
    messages: {
      padded: { zh: '日期“{text}”的月、日前面加了“0”', en: 'Padded date "{text}"' },
      zero: {
        zh: '年份“{text}”里的“〇”写成了圆圈、字母或者阿拉伯数字',
        en: 'The 〇 of "{text}" is another sign',
      },
      'short-year': { zh: '日期“{text}”的年份没有写全', en: 'The year of "{text}" is cut short' },
      dotted: {
        zh: '日期“{text}”没有写成年、月、日',
        en: 'The date "{text}" is not written with 年, 月, 日',
      },
    },
    hints: {
      padded: { zh: '写成“2026年1月5日”的样子。', en: 'Write it like 2026年1月5日.' },
      zero: { zh: '写成“二〇〇五年”，或者用阿拉伯数字“2005年”。', en: 'Write 二〇〇五年 or 2005年.' },
      'short-year': { zh: '年份写四位。', en: 'Write the year with four digits.' },
      dotted: { zh: '写成“2026年1月5日”的样子。', en: 'Write it like 2026年1月5日.' },
    },
    obligations: [],
    examples: {
      valid: [
        { title: { zh: '写全的日期', en: 'a full date' }, edits: dateIn('2026年1月5日') },
        { title: { zh: '汉字的年份', en: 'a year in characters' }, edits: dateIn('二〇二六年一月') },
        {
          title: { zh: '期间和标准号', en: 'a term of years, a standard' },
          edits: dateIn('20年3个月后按GB/T 9704—2012'),
        },
      ],
      invalid: [
        {
          title: { zh: '编了虚位', en: 'padded' },
          edits: dateIn('2026年01月05日'),
          expect: [{ at: `${exampleFiles.notice}:11:15`, message: 'padded' }],
        },
        {
          title: { zh: '“〇”写成阿拉伯数字', en: 'digit zero' },
          edits: dateIn('二00五年'),
          expect: [{ at: `${exampleFiles.notice}:11:15`, message: 'zero' }],
        },
        {
          title: { zh: '年份只写两位', en: 'two digits' },
          edits: dateIn('26年1月5日'),
          expect: [{ at: `${exampleFiles.notice}:11:15`, message: 'short-year' }],
        },
        {
          title: { zh: '用点隔开', en: 'dots' },
          edits: dateIn('2026.1.5'),
          expect: [{ at: `${exampleFiles.notice}:11:15`, message: 'dotted' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const notice of model.notices) {
      for (const { message, pattern } of forms) {
        for (const match of notice.body.text.matchAll(pattern))
          report({
            message,
            data: { text: match[0] },
            ...atBody(model, notice, match.index, match.index + match[0].length),
          });
      }
    }
  },
});
