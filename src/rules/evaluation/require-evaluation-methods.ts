/** Evaluation joins the organisation's, one's own and mutual review, daily and yearly. */

import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { wuhanOpinions } from '../local-clauses.js';
import { atName, atProperty } from '../point-at.js';

const methods = [
  { zh: '组织考评', en: 'by the organisation', words: /组织|年度考核|抽查|检查|暗访|考评/u },
  { zh: '自我考评', en: 'by oneself', words: /自查|自我|自评/u },
  { zh: '互查互评', en: 'mutual', words: /互查|互评|交叉/u },
  { zh: '日常考核', en: 'daily', words: /日常|平时|随机|每月|自动/u },
  { zh: '年度考核', en: 'yearly', words: /年度|年终/u },
  { zh: '案卷评查', en: 'review of files', words: /案卷|卷宗/u },
] as const;

export default defineRule({
  meta: {
    id: 'require-evaluation-methods',
    family: 'evaluation',
    pack: 'wuhan',
    severity: 'warning',
    title: { zh: '考核方法齐全', en: 'The methods of evaluation' },
    basis: [wuhanOpinions('三（二）4', 'part 3(2)4')],
    rationale: {
      zh: '组织考评、个人自我考评、互查互评相结合，日常评议考核与年度评议考核衔接，并建立案卷评查制度。',
      en: 'Review by the organisation, by oneself and by others, daily and yearly, with a review of files.',
    },
    messages: {
      missing: {
        zh: '“{title}”的考核方法没有：{methods}',
        en: 'The methods of "{title}" leave out: {methods}',
      },
    },
    hints: { missing: { zh: '在“方法”中补上。', en: 'Add them to methods.' } },
    obligations: ['6:93', '6:98'],
    examples: {
      valid: [
        {
          title: { zh: '交叉评查也是互查互评', en: 'crosswise review' },
          edits: [{ file: exampleFiles.evaluation, find: '互查互评', replace: '交叉评查' }],
        },
      ],
      invalid: [
        {
          title: { zh: '没有互查互评', en: 'no mutual review' },
          edits: [{ file: exampleFiles.evaluation, find: '互查互评, ', replace: '' }],
          expect: [{ at: `${exampleFiles.evaluation}:27:7`, message: 'missing' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const scheme of model.schemes) {
      if (!scheme.current) continue;
      const text = (scheme.data.methods ?? []).join('\n');
      const missing = methods.filter(({ words }) => !words.test(text));
      if (missing.length === 0) continue;
      const list = { zh: missing.map(({ zh }) => zh).join('、'), en: missing.map(({ en }) => en).join(', ') };
      const target = scheme.data.methods ? atProperty(model, scheme, 'methods') : atName(model, scheme);
      report({ message: 'missing', data: { title: scheme.name, methods: list }, ...target });
    }
  },
});
