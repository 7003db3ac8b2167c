/** Numbers at the head of paragraphs carry the right punctuation. */
import { listBlocks } from '../body-blocks.js';
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atBody } from '../point-at.js';

/** What stands there -> what should. */
const FORMS: readonly (readonly [RegExp, (number: string) => string])[] = [
  [/^(\d{1,2})、/, (number) => `${number}.`],
  [/^[（(]([一二三四五六七八九十]+)[）)][、.．]/, (number) => `（${number}）`],
  [/^\(([一二三四五六七八九十]+|\d{1,2})\)/, (number) => `（${number}）`],
  [/^（(\d{1,2})）[、.．]/, (number) => `（${number}）`],
  [/^(第[一二三四五六七八九十]+)、/, (number) => `${number}，`],
];

const rewrite = (text: string) => [
  { file: exampleFiles.notice, find: '各科室、大队应当对照清单履行职责。', replace: text },
];

export default defineRule({
  meta: {
    id: 'valid-list-number',
    family: 'gongwen',
    pack: 'gongwen',
    severity: 'warning',
    title: { zh: '段首序号的标点要规范', en: 'Punctuation of numbers in the text' },
    basis: [paperStandard('7.3.3')],
    rationale: {
      zh: '结构层次序数依次为“一、”“（一）”“1.”“（1）”：阿拉伯数字后用下脚点，不用顿号；带括号的序号后不加标点；括号用全角。',
      en: 'The forms are 一、（一）1.（1）: a point after digits, nothing after brackets, full-width brackets.',
    },
    messages: {
      form: {
        zh: '段首序号“{written}”应当写作“{right}”',
        en: 'The number "{written}" should read "{right}"',
      },
    },
    hints: { form: { zh: '改为“{right}”。', en: 'Write "{right}".' } },
    obligations: [],
    examples: {
      valid: [
        {
          title: { zh: '带括号的序号', en: 'a number in brackets' },
          edits: rewrite('（一）对照清单履行职责。'),
        },
      ],
      invalid: [
        {
          title: { zh: '阿拉伯数字后用了顿号', en: '、 after a digit' },
          edits: rewrite('1、对照清单履行职责。'),
          expect: [{ at: `${exampleFiles.notice}:17:1`, message: 'form' }],
        },
        {
          title: { zh: '括号后多了顿号', en: '、 after brackets' },
          edits: rewrite('（一）、对照清单履行职责。'),
          expect: [{ at: `${exampleFiles.notice}:17:1`, message: 'form' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const notice of model.notices) {
      for (const { kind, text, start } of listBlocks(notice.body.text)) {
        if (kind !== 'paragraph') continue;
        for (const [pattern, correct] of FORMS) {
          const match = pattern.exec(text);
          if (!match) continue;
          const data = { written: match[0], right: correct(match[1]!) };
          report({ message: 'form', data, ...atBody(model, notice, start, start + match[0].length) });
          break;
        }
      }
    }
  },
});
