/** An indicator takes off no more marks than it has. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'no-deduct-beyond-weight',
    family: 'evaluation',
    pack: 'core',
    severity: 'warning',
    title: { zh: '扣分不超过该项分值', en: 'No more marks off than the indicator has' },
    basis: [opinionsOf2005('三（三）', 'part 3(3)')],
    rationale: {
      zh: '考核标准要具体明确。一次扣分或者最多扣分超过该项分值，得分就成了负数，各人理解不一。',
      en: 'Standards are definite. Taking off more than the indicator has leads to negative marks and to disputes.',
    },
    messages: {
      once: {
        zh: '指标“{id}”分值 {weight} 分，“{when}”一次却扣 {deduct} 分',
        en: 'The indicator "{id}" has {weight} marks, "{when}" takes off {deduct}',
      },
      most: {
        zh: '指标“{id}”分值 {weight} 分，最多扣分却是 {deduct} 分',
        en: 'The indicator "{id}" has {weight} marks, at most {deduct} are taken off',
      },
    },
    hints: {
      once: {
        zh: '把扣分改为不超过 {weight}，情节严重的写入“否决项”。',
        en: 'Take off {weight} at most; use veto for what is grave.',
      },
      most: { zh: '把“最多扣分”改为不超过 {weight}。', en: 'Take off {weight} at most.' },
    },
    obligations: ['6:92', '6:95'],
    examples: {
      valid: [
        {
          title: { zh: '一次扣完', en: 'all at once' },
          edits: [{ file: exampleFiles.evaluation, find: '扣分: 10 }', replace: '扣分: 30 }' }],
        },
      ],
      invalid: [
        {
          title: { zh: '一次扣分超过分值', en: 'more than all' },
          edits: [{ file: exampleFiles.evaluation, find: '扣分: 10 }', replace: '扣分: 31 }' }],
          expect: [{ at: `${exampleFiles.evaluation}:16:30`, message: 'once' }],
        },
        {
          title: { zh: '最多扣分超过分值', en: 'a limit above the marks' },
          edits: [{ file: exampleFiles.evaluation, find: '最多扣分: 30', replace: '最多扣分: 40' }],
          expect: [{ at: `${exampleFiles.evaluation}:17:13`, message: 'most' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const scheme of model.schemes) {
      for (const indicator of scheme.data.indicators ?? []) {
        const { id, weight, criteria = [], 'max-deduct': most } = indicator;
        if (most !== undefined && most > weight) {
          const target = atProperty(model, scheme, 'max-deduct', indicator);
          report({ message: 'most', data: { id, weight, deduct: most }, ...target });
        }
        for (const criterion of criteria) {
          const { when, deduct } = criterion;
          if (!(deduct > weight)) continue;
          report({
            message: 'once',
            data: { id, weight, when, deduct },
            ...atProperty(model, scheme, 'deduct', criterion),
          });
        }
      }
    }
  },
});
