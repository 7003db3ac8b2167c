/** An article of one paragraph is cited without 第一款. */

import { articlesOfRange } from '../../law/resolution/articles-of-range.js';
import { bodyCitations } from '../body-citations.js';
import { articlesInForce } from '../cited-articles.js';
import { statute } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { printUnit } from '../print-unit.js';
import { provedCitations } from '../proved-citations.js';

const recite = (text: string) => [
  { file: exampleFiles.powers, find: '《中华人民共和国食品安全法》第一百一十条第四项', replace: text },
];

export default defineRule({
  meta: {
    id: 'one-paragraph-article',
    family: 'bases',
    pack: 'national',
    severity: 'warning',
    title: { zh: '只有一款的条文不写“第一款”', en: 'No 第一款 for an article of one paragraph' },
    basis: [statute('中华人民共和国立法法', '第六十五条', 'Legislation Law', 'art. 65', '2023-03-15')],
    rationale: {
      zh: '一条只有一个自然段的，直接引用条或者项。写“第一款”会让人以为还有第二款，多半也说明引用的时候没有对照原文。',
      en: 'An article of one paragraph is cited as the article. 第一款 suggests that there is a second one, and that nobody looked.',
    },
    messages: {
      needless: {
        zh: '引文“{text}”：《{title}》{article}只有一款，不写“第一款”',
        en: '"{text}": {article} of 《{title}》 has one paragraph; leave out 第一款',
      },
    },
    hints: {
      needless: {
        zh: '删去“第一款”；如果本来要引的是别的条，改正条号。',
        en: 'Drop 第一款, or correct the article if another was meant.',
      },
    },
    obligations: ['H09'],
    examples: {
      valid: [
        {
          title: { zh: '直接引到项', en: 'cited down to the item' },
          edits: recite('《中华人民共和国食品安全法》第一百一十条第（五）项'),
        },
      ],
      invalid: [
        {
          title: { zh: '只有一款', en: 'one paragraph' },
          edits: recite('《中华人民共和国食品安全法》第一百一十条第一款第（四）项'),
          expect: [{ at: `${exampleFiles.powers}:29:13`, message: 'needless' }],
        },
      ],
    },
  },
  check(model, report) {
    const { statutes } = model;
    if (!statutes) return;
    for (const { resolution, written, at } of [...provedCitations(model), ...bodyCitations(model)]) {
      if (!resolution.warnings.includes('needless-paragraph') || !resolution.instrument) continue;
      const { title } = resolution.instrument;
      const articles = articlesInForce(statutes, resolution);
      const needless = resolution.units
        .flatMap(({ range: { from, to } }) => (to ? [from, to] : [from]))
        .find(
          (unit) =>
            unit.paragraph === 1 && articlesOfRange({ from: unit }, articles)?.[0]?.paragraphs.length === 1,
        );
      if (!needless?.article) continue;
      const article = printUnit({ article: needless.article });
      report({ message: 'needless', data: { text: written, title, article }, ...at() });
    }
  },
});
