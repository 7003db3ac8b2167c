/** A penalty procedure tells the party before it decides. */
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atLack, atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { reachedWithout } from '../reached-without.js';

export default defineRule({
  meta: {
    id: 'require-notice-before-decision',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '处罚决定之前要告知', en: 'Notice before a penalty is decided' },
    basis: [penaltyLaw('第四十四条', 'art. 44'), penaltyLaw('第六十二条', 'art. 62')],
    rationale: {
      zh: '作出行政处罚决定之前，应当告知拟处罚的内容和事实、理由、依据以及陈述、申辩、听证等权利；没有告知的，不得作出处罚决定。',
      en: 'Before a penalty is decided the party is told its content, grounds and rights; without notice it may not be decided.',
    },
    messages: {
      none: {
        zh: '行政处罚流程“{name}”可以不经告知就作出决定',
        en: 'The penalty procedure "{name}" can decide without notice',
      },
    },
    hints: {
      none: {
        zh: '在决定之前加上“阶段”为“告知”的环节；有分支的，每一条路都要经过它。',
        en: 'Put a step of the stage notification before the decision, on every branch.',
      },
    },
    obligations: ['P04', '6:55'],
    examples: {
      valid: [
        {
          title: { zh: '分支也都经过告知', en: 'every branch passes the notice' },
          edits: [
            {
              file: exampleFiles.procedures,
              find: '阶段: 调查, 人数: 2',
              replace: '阶段: 调查, 人数: 2, 下一环节: [审核, 告知]',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '告知在决定之后', en: 'the notice comes after' },
          edits: [
            {
              file: exampleFiles.procedures,
              find: '    - { 标识: 告知, 名称: 事先告知, 阶段: 告知 }\n',
              replace: '',
            },
            {
              file: exampleFiles.procedures,
              find: '时限: 7个工作日 }\n',
              replace: '时限: 7个工作日 }\n    - { 标识: 告知, 名称: 告知, 阶段: 告知 }\n',
            },
          ],
          expect: [{ at: `${exampleFiles.procedures}:9:7`, message: 'none' }],
        },
        {
          title: { zh: '有一条路绕过了告知', en: 'a branch goes round the notice' },
          edits: [
            {
              file: exampleFiles.procedures,
              find: '阶段: 法制审核 }\n    - { 标识: 告知',
              replace: '阶段: 法制审核, 下一环节: [告知, 决定] }\n    - { 标识: 告知',
            },
          ],
          expect: [{ at: `${exampleFiles.procedures}:10:7`, message: 'none' }],
        },
        {
          title: { zh: '一项职权省略了告知', en: 'one power omits the notice' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '  流程: 处罚流程\n',
              replace: '  流程: 处罚流程\n  流程调整: [{ 环节: 告知, 省略: true }]\n',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:24:10`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'penalty')) {
      const { procedure, steps } = followed;
      const decision = reachedWithout(
        steps,
        ({ stage }) => stage === 'decision',
        ({ stage }) => stage === 'notification',
      );
      if (!decision) continue;
      const omitted = steps.length < procedure.data.steps.length && !steps.some(isNotice);
      const at = omitted ? atLack(model, followed, ['notification']) : atStep(model, followed, decision);
      once({ message: 'none', data: { name: procedure.name }, ...at });
    }
  },
});

function isNotice({ stage }: { readonly stage: string }): boolean {
  return stage === 'notification';
}
