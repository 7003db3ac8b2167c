/** An indicator says what is marked off. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const criteria = '      评分标准:\n        - { 情形: 无证人员执法的, 扣分: 10 }\n';

export default defineRule({
  meta: {
    id: 'require-criteria',
    family: 'evaluation',
    pack: 'national',
    severity: 'warning',
    title: { zh: '考核指标要有评分标准', en: 'Indicators have criteria' },
    basis: [opinionsOf2005('三（三）', 'part 3(3)')],
    rationale: {
      zh: '评议考核方案要明确具体标准。只有内容和分值，扣多少全凭考核人，被考核人无从预期。加分项不在此列。',
      en: 'A scheme has concrete standards: content and marks alone leave all to the evaluator. Bonuses are left aside.',
    },
    messages: {
      none: {
        zh: '指标“{content}”有 {weight} 分，没有评分标准',
        en: 'The indicator "{content}" has {weight} marks and no criteria',
      },
    },
    hints: {
      none: { zh: '加上“评分标准”：逐条写情形和扣分。', en: 'Add criteria: when and how much is taken off.' },
    },
    obligations: ['6:92'],
    examples: {
      valid: [
        {
          title: { zh: '加分项', en: 'a bonus' },
          edits: [{ file: exampleFiles.evaluation, find: criteria, replace: '      加分项: true\n' }],
        },
      ],
      invalid: [
        {
          title: { zh: '没有评分标准', en: 'no criteria' },
          edits: [{ file: exampleFiles.evaluation, find: criteria, replace: '' }],
          expect: [{ at: `${exampleFiles.evaluation}:12:13`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const scheme of model.schemes) {
      if (!scheme.current) continue;
      for (const indicator of scheme.data.indicators ?? []) {
        const { content, weight, bonus, criteria = [] } = indicator;
        if (bonus === true || criteria.length > 0 || !(weight > 0)) continue;
        report({
          message: 'none',
          data: { content, weight },
          missing: { criteria: '评分标准' },
          ...atProperty(model, scheme, 'content', indicator),
        });
      }
    }
  },
});
