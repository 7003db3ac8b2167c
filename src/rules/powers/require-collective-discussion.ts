/** Weighty penalties are discussed by the heads of the organ together. */
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atNeed, followedProcedures, reportOnce } from '../followed-procedures.js';
import { heavyMeasure } from '../heavy-measures.js';
import { doesStage, isSummary } from '../step-words.js';

const revoke = {
  file: exampleFiles.powers,
  find: '    - { 种类: 没收违法所得 }\n',
  replace: '    - { 种类: 没收违法所得 }\n    - { 种类: 吊销许可证件 }\n',
};

export default defineRule({
  meta: {
    id: 'require-collective-discussion',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '重大处罚要有集体讨论', en: 'Weighty penalties are discussed together' },
    basis: [penaltyLaw('第五十七条第二款', 'art. 57(2)')],
    rationale: {
      zh: '情节复杂或者重大违法行为的处罚，由机关负责人集体讨论决定。职权可以吊销许可证件、降低资质等级、责令停产停业、责令关闭、限制从业的，流程应当有集体讨论这一步，或者在决定等环节中写明。简易程序不看。',
      en: 'Penalties for weighty or complicated breaches are discussed by the heads together: where a power may revoke, lower, stop, close or restrict, its procedure has that step, or another step says so.',
    },
    messages: {
      none: {
        zh: '职权“{power}”可以{measure}，流程“{procedure}”却没有集体讨论',
        en: 'The power "{power}" may {measure}, but "{procedure}" knows no discussion together',
      },
    },
    hints: {
      none: {
        zh: '在决定之前加上“阶段”为“集体讨论”的环节，或者在决定环节的“工作形式”中写明情节复杂、重大的由负责人集体讨论决定。',
        en: 'Add a step of the stage collective-discussion, or say so in the form of the decision.',
      },
    },
    obligations: ['P08'],
    examples: {
      valid: [
        {
          title: { zh: '在决定环节写明', en: 'the decision says so' },
          edits: [
            revoke,
            {
              file: exampleFiles.procedures,
              find: '时限: 90日 }',
              replace: '时限: 90日, 工作形式: 情节复杂的由负责人集体讨论决定 }',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '可以吊销，没有集体讨论', en: 'revoked without discussion' },
          edits: [revoke],
          expect: [{ at: `${exampleFiles.procedures}:2:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'penalty')) {
      const { procedure, powers, steps } = followed;
      const needing = powers.filter((one) => heavyMeasure(one) !== undefined);
      const [power] = needing;
      if (!power || isSummary(procedure.name, steps)) continue;
      if (steps.some((step) => doesStage(step, ['collective-discussion'], /集体(?:讨论|研究|审议)|集体决定/)))
        continue;
      const data = { power: power.name, measure: heavyMeasure(power)!, procedure: procedure.name };
      once({ message: 'none', data, ...atNeed(model, followed, needing, ['collective-discussion']) });
    }
  },
});
