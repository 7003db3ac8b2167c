/** Numbers of articles, paragraphs and items in citations can be read. */
import type { Citation } from '../../law/citation.js';
import { statute } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { narrowPlace } from '../narrow-place.js';
import { atOrigin } from '../point-at.js';

const NUMERAL = '[零〇一二三四五六七八九十百千\\d]';
/** What looks like a clause but was not understood as one: 第三五十条, 一百二十三条, 第（五, 第一百二十二 before 第一款. */
const GARBLED = new RegExp(
  [
    `第?[（(]?${NUMERAL}+[）)]?(?:条(?!例|件|款)|款(?!项)|项(?!目)|目(?!录|标|的))`,
    '第(?:条(?!例|件)|款|项(?!目)|目(?!录|标|的))',
    `第[（(]?${NUMERAL}+[）)]?$`,
    // Traditional characters: 第三十五條, 第二項, 第一款項.
    `(?:第?[（(]?${NUMERAL}*[）)]?)(?:條(?!例|件)|項(?!目))`,
  ].join('|'),
);

const recite = (text: string) => [
  { file: exampleFiles.powers, find: '《中华人民共和国食品安全法》第一百一十条第四项', replace: text },
];

export default defineRule({
  meta: {
    id: 'valid-clause-number',
    family: 'bases',
    pack: 'core',
    severity: 'error',
    title: { zh: '条、款、项的序号要写对', en: 'Clause numbers can be read' },
    basis: [
      statute('中华人民共和国立法法', '第六十五条', 'Legislation Law', 'art. 65', '2023-03-15'),
      statute('中华人民共和国立法法', '第六十一条', 'Legislation Law', 'art. 61', '2015-03-15', '2023-03-14'),
    ],
    rationale: {
      zh: '条、款、项的序号写错，读者就找不到条款，依据也就落了空。“第三五十条”“第一百二十二第一款”“一百二十三条”这类写法，不是任何一条的序号。',
      en: 'With a garbled number nobody finds the clause. 第三五十条, 第一百二十二第一款 or 一百二十三条 are the numbers of nothing.',
    },
    messages: {
      garbled: {
        zh: '引文“{text}”里的“{part}”不是条、款、项的序号',
        en: '"{part}" in the citation "{text}" is no clause number',
      },
    },
    hints: {
      garbled: {
        zh: '对照原文改正，写作“第三十五条第二款第（一）项”的样子；并列的每一条都写“第”字。',
        en: 'Correct it beside the original, like 第三十五条第二款第（一）项, with 第 before each number.',
      },
    },
    obligations: ['H09', '6:119'],
    examples: {
      valid: [
        {
          title: {
            zh: '附件、章、部分不是条款序号',
            en: 'annexes, chapters and parts are no clause numbers',
          },
          edits: recite('《中华人民共和国食品安全法》第八章'),
        },
        {
          title: { zh: '条款后面还有别的话', en: 'words after the clause' },
          edits: recite('《中华人民共和国食品安全法》第一百一十条等规定'),
        },
      ],
      invalid: [
        {
          title: { zh: '数字的次序颠倒', en: 'digits in the wrong order' },
          edits: recite('《中华人民共和国食品安全法》第一十百条第四项'),
          expect: [{ at: `${exampleFiles.powers}:29:27`, message: 'garbled' }],
        },
        {
          title: { zh: '漏了“条”字', en: '条 is missing' },
          edits: recite('《中华人民共和国食品安全法》第一百一十第四项'),
          expect: [{ at: `${exampleFiles.powers}:29:27`, message: 'garbled' }],
        },
        {
          title: { zh: '繁体的“條”', en: 'a traditional 條' },
          edits: recite('《中华人民共和国食品安全法》第一百一十條第四項'),
          expect: [{ at: `${exampleFiles.powers}:29:27`, message: 'garbled' }],
        },
        {
          title: { zh: '繁体的“項”', en: 'a traditional 項' },
          edits: recite('《中华人民共和国食品安全法》第一百一十条第四項'),
          expect: [{ at: `${exampleFiles.powers}:29:33`, message: 'garbled' }],
        },
        {
          title: { zh: '第二个条号漏了“第”字', en: '第 is missing in a list' },
          edits: recite('《中华人民共和国食品安全法》第一百零九条、一百一十条'),
          expect: [{ at: `${exampleFiles.powers}:29:34`, message: 'garbled' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const { owner, origin, text, citations } of model.citations) {
      const node = model.nodes.get(owner);
      if (!node?.current || citations.length === 0) continue;
      const target = atOrigin(model, node, origin);
      for (const { start, end } of gapsBetween(text, citations)) {
        const match = GARBLED.exec(text.slice(start, end));
        if (!match) continue;
        const from = start + match.index;
        const place = narrowPlace(target.place, text, from, from + match[0].length);
        report({ message: 'garbled', data: { text, part: match[0] }, ...target, place });
      }
    }
  },
});

/** The stretches of a text that no citation covers, in order. */
function gapsBetween(text: string, citations: readonly Citation[]): { start: number; end: number }[] {
  const ends = [0, ...citations.map(({ end }) => end)];
  const starts = [...citations.map(({ start }) => start), text.length];
  return ends.map((start, index) => ({ start, end: starts[index]! })).filter(({ start, end }) => start < end);
}
