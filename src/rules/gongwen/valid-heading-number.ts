/** A number typed into a heading is that of its level. */
import { listBlocks } from '../body-blocks.js';
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atBody } from '../point-at.js';

/** Depth of the heading in Markdown -> the form of its number (7.3.3: 一、（一）1.（1）). */
const FORM: Readonly<Record<number, { right: RegExp; sample: string }>> = {
  2: { right: /^[一二三四五六七八九十百]+、/, sample: '一、' },
  3: { right: /^（[一二三四五六七八九十百]+）(?![、.．])/, sample: '（一）' },
  4: { right: /^\d+[.．](?!\d)/, sample: '1.' },
  5: { right: /^（\d+）(?![、.．])/, sample: '（1）' },
};
/** Whatever looks like a number typed by hand. */
const NUMBER =
  /^(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十百]{1,4})[）)][、.．]?|(?:\d{1,3}|[一二三四五六七八九十百]{1,4})[、.．]|第[一二三四五六七八九十百]+[、，])\s*/;

const retitle = (heading: string) => [
  { file: exampleFiles.notice, find: '## 总体要求', replace: `## ${heading}` },
];

export default defineRule({
  meta: {
    id: 'valid-heading-number',
    family: 'gongwen',
    pack: 'gongwen',
    severity: 'warning',
    title: { zh: '标题的序号要与层次一致', en: 'Heading numbers match their level' },
    basis: [paperStandard('7.3.3')],
    rationale: {
      zh: '文中结构层次序数依次用“一、”“（一）”“1.”“（1）”标注。序号由程序自动编排；自己写的序号与层次不符时，成品会出现两个序号。',
      en: 'Levels are numbered 一、（一）1.（1）. The program numbers them; a typed number of another level is printed beside it.',
    },
    messages: {
      mixed: {
        zh: '标题“{text}”的序号“{number}”不是这一层的写法，这一层应当是“{sample}”',
        en: 'The heading "{text}" carries the number "{number}"; its level is numbered {sample}',
      },
    },
    hints: {
      mixed: {
        zh: '删去“{number}”，由程序自动编号；或者改为“{sample}”这种写法。',
        en: 'Delete the number and let the program count, or write it like {sample}.',
      },
    },
    obligations: [],
    examples: {
      valid: [
        {
          title: { zh: '自己写的序号与层次一致', en: 'a typed number of its level' },
          edits: retitle('一、总体要求'),
        },
        {
          title: { zh: '不是序号的数字', en: 'a figure that is no number' },
          edits: retitle('2026年总体要求'),
        },
      ],
      invalid: [
        {
          title: { zh: '第一层用了阿拉伯数字', en: 'digits on the first level' },
          edits: retitle('1、总体要求'),
          expect: [{ at: `${exampleFiles.notice}:13:4`, message: 'mixed' }],
        },
        {
          title: { zh: '第二层多了顿号', en: 'a stray 、 on the second level' },
          edits: [{ file: exampleFiles.notice, find: '### 对照清单', replace: '### （一）、对照清单' }],
          expect: [{ at: `${exampleFiles.notice}:15:5`, message: 'mixed' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const notice of model.notices) {
      for (const { kind, depth, text, start, end } of listBlocks(notice.body.text)) {
        const form = FORM[depth];
        const number = kind === 'heading' ? NUMBER.exec(text)?.[0] : undefined;
        if (!form || number === undefined || form.right.test(text)) continue;
        const data = { text, number: number.trim(), sample: form.sample };
        report({ message: 'mixed', data, ...atBody(model, notice, start, end) });
      }
    }
  },
});
