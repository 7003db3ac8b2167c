/** In a scheme that says how each indicator is examined, none is left without. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

/** So few indicators show no habit. */
const fewest = 3;
const third = {
  file: exampleFiles.evaluation,
  find: '  指标:\n',
  replace:
    '  指标:\n    - { 标识: 程序二, 考核内容: 执法程序完整, 考核路径: 抽查案卷, 分值: 5 }\n    - { 标识: 依据二, 考核内容: 引用条款准确, 考核路径: 抽查决定书, 分值: 5 }\n',
};

export default defineRule({
  meta: {
    id: 'no-blank-indicator-path',
    family: 'evaluation',
    pack: 'national',
    severity: 'info',
    title: { zh: '考核指标的考核路径不留空', en: 'No indicator is without its path' },
    basis: [opinionsOf2005('三（三）', 'part 3(3)')],
    rationale: {
      zh: '考核方案要具体，考核人照着就能核对。一个方案的多数内部指标写了考核路径，个别没有写的，是遗漏；都不写的不看。外部评议和加分项不看。',
      en: 'A scheme is concrete. Where most internal indicators say how they are examined, one without is an omission; where none does, nothing is said. External ones and bonuses aside.',
    },
    messages: {
      blank: {
        zh: '指标“{content}”没有写考核路径，而同一方案的多数指标写了',
        en: 'The indicator "{content}" has no path, though most of the scheme have',
      },
    },
    hints: {
      blank: {
        zh: '加上“考核路径”：核对哪些文书、台账或者数据。',
        en: 'Add path: which papers or data are looked at.',
      },
    },
    obligations: ['6:92'],
    examples: {
      valid: [{ title: { zh: '都写了考核路径', en: 'all have one' }, edits: [third] }],
      invalid: [
        {
          title: { zh: '只有一项没有写', en: 'one is without' },
          edits: [
            third,
            { file: exampleFiles.evaluation, find: '      考核路径: 核对执法证件台账\n', replace: '' },
          ],
          expect: [{ at: `${exampleFiles.evaluation}:14:13`, message: 'blank' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const scheme of model.schemes) {
      if (!scheme.current) continue;
      const own = (scheme.data.indicators ?? []).filter(
        ({ source, bonus }) => source !== 'external' && bonus !== true,
      );
      const blank = own.filter(({ path }) => path === undefined);
      if (own.length < fewest || blank.length * 3 > own.length) continue;
      for (const indicator of blank)
        report({
          message: 'blank',
          data: { content: indicator.content },
          missing: { path: '考核路径' },
          ...atProperty(model, scheme, 'content', indicator),
        });
    }
  },
});
