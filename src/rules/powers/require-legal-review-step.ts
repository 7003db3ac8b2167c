/** What needs legal review is reviewed before it is decided. */

import type { EffectiveStep } from '../../model/effective-procedure.js';
import type { PowerKind } from '../../schema/record-types.generated.js';
import { penaltyLaw, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atNeed, atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { heavyMeasure } from '../heavy-measures.js';
import { atProperty } from '../point-at.js';
import { reachedWithout } from '../reached-without.js';
import { isSummary } from '../step-words.js';

const review = '    - { 标识: 审核, 名称: 法制审核, 阶段: 法制审核 }\n';
const asked = (value: string) => ({
  file: exampleFiles.powers,
  find: '  流程: 处罚流程\n',
  replace: `  流程: 处罚流程\n  法制审核: ${value}\n`,
});
const revoke = {
  file: exampleFiles.powers,
  find: '    - { 种类: 没收违法所得 }\n',
  replace: '    - { 种类: 没收违法所得 }\n    - { 种类: 吊销许可证件 }\n',
};
/** Kinds whose decisions 重大执法决定法制审核 names; 检查 has none. */
const KINDS: readonly PowerKind[] = [
  'penalty',
  'license',
  'compulsory-measure',
  'compulsory-execution',
  'levy',
  'requisition',
  'adjudication',
  'confirmation',
  'payment',
  'other',
];

export default defineRule({
  meta: {
    id: 'require-legal-review-step',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '须经法制审核的，决定之前要有审核环节', en: 'Legal review before the decision' },
    basis: [penaltyLaw('第五十八条第一款', 'art. 58(1)'), threeSystemsOf2018('（十一）', 'item 11')],
    rationale: {
      zh: '处罚有四种情形须经法制审核，未经审核或者审核未通过的不得作出决定；其他重大执法决定也要审核。职权写明“法制审核: true”的，流程在决定之前要经过审核；吊销许可证件、责令停产停业等直接关系当事人重大权益、可以听证的，不能写成不需审核。',
      en: 'In four cases a penalty is reviewed before it is decided; other weighty decisions too. Where the power says so, the procedure passes a review before the decision; what may revoke a license or stop a business cannot be exempt.',
    },
    messages: {
      none: {
        zh: '职权“{power}”须经法制审核，流程“{procedure}”却可以不经审核就作出决定',
        en: 'The power "{power}" needs legal review, but "{procedure}" can decide without it',
      },
      denied: {
        zh: '职权“{power}”可以{measure}，却写明不需法制审核',
        en: 'The power "{power}" may {measure}, yet says that no legal review applies',
      },
    },
    hints: {
      none: {
        zh: '在决定之前加上“阶段”为“法制审核”的环节；有分支的，每一条路都要经过它。',
        en: 'Put a step of the stage legal-review before the decision, on every branch.',
      },
      denied: {
        zh: '把“法制审核”改为 true；听证后作出的这类决定须经审核。',
        en: 'Set legal-review to true: such decisions are reviewed after the hearing.',
      },
    },
    obligations: ['P07'],
    examples: {
      valid: [
        { title: { zh: '决定之前有审核', en: 'reviewed before' }, edits: [asked('true')] },
        {
          title: { zh: '不需审核的可以没有', en: 'no review asked' },
          edits: [asked('false'), { file: exampleFiles.procedures, find: review, replace: '' }],
        },
      ],
      invalid: [
        {
          title: { zh: '没有审核环节', en: 'no review' },
          edits: [asked('true'), { file: exampleFiles.procedures, find: review, replace: '' }],
          expect: [{ at: `${exampleFiles.procedures}:2:7`, message: 'none' }],
        },
        {
          title: { zh: '审核在决定之后', en: 'reviewed after' },
          edits: [
            asked('true'),
            { file: exampleFiles.procedures, find: review, replace: '' },
            {
              file: exampleFiles.procedures,
              find: '    - { 标识: 送达, 名称: 送达,',
              replace: `${review}    - { 标识: 送达, 名称: 送达,`,
            },
          ],
          expect: [{ at: `${exampleFiles.procedures}:9:7`, message: 'none' }],
        },
        {
          title: { zh: '吊销却不审核', en: 'revoked without review' },
          edits: [revoke, asked('false')],
          expect: [{ at: `${exampleFiles.powers}:25:9`, message: 'denied' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, ...KINDS)) {
      const { procedure, powers, steps } = followed;
      for (const power of powers) {
        const measure = heavyMeasure(power);
        if (power.data['legal-review'] !== false || measure === undefined) continue;
        const data = { power: power.name, measure };
        report({ message: 'denied', clause: 0, data, ...atProperty(model, power, 'legal-review') });
      }
      const needing = powers.filter(({ data }) => data['legal-review'] === true);
      const [power] = needing;
      if (!power || isSummary(procedure.name, steps)) continue;
      const decision = reachedWithout(steps, ({ stage }) => stage === 'decision', reviews);
      if (!decision) continue;
      const isLate = steps.some(({ stage }) => stage === 'legal-review');
      const at = isLate
        ? atStep(model, followed, decision)
        : atNeed(model, followed, needing, ['legal-review']);
      const data = { power: power.name, procedure: procedure.name };
      once({ message: 'none', clause: followed.kind === 'penalty' ? 0 : 1, data, ...at });
    }
  },
});

function reviews({ stage, name, form = '' }: EffectiveStep): boolean {
  return (
    stage === 'legal-review' ||
    /法制审核|合法性审[查核]/u.test(name) ||
    /(?:经过?|进行|提交|报送|送)[^，。；]{0,4}(?:法制审核|合法性审[查核])/u.test(form)
  );
}
