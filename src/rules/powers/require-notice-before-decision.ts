/** A penalty procedure tells the party before it decides. */
import type { ProcedureNode } from '../../model/model.js';
import type { Stage } from '../../schema/record-types.generated.js';
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atPart } from '../point-at.js';

type Step = ProcedureNode['data']['steps'][number];

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
      ],
    },
  },
  check(model, report) {
    for (const procedure of model.procedures) {
      if (!procedure.current || procedure.data.kind !== 'penalty') continue;
      const step = reachedWithout(procedure.data.steps ?? [], 'decision', 'notification');
      if (step)
        report({ message: 'none', data: { name: procedure.name }, ...atPart(model, procedure, step) });
    }
  },
});

/** The first step of the stage `goal` that can be reached from the start without a step of the stage `gate`. */
function reachedWithout(steps: readonly Step[], goal: Stage, gate: Stage): Step | undefined {
  const seen = new Set<number>();
  const queue = steps.length > 0 ? [0] : [];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const step = steps[at];
    if (!step || seen.has(at) || step.stage === gate) continue;
    seen.add(at);
    if (step.stage === goal) return step;
    const next = step.next?.map((id) => steps.findIndex((item) => item.id === id)) ?? [at + 1];
    queue.push(...next.filter((index) => index >= 0));
  }
  return undefined;
}
