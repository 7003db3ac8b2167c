/** The party is heard before a penalty is decided. */
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atLack, atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { reachedWithout } from '../reached-without.js';
import { doesStage } from '../step-words.js';

const defence = '    - { 标识: 申辩, 名称: 听取陈述申辩, 阶段: 陈述申辩 }\n';

export default defineRule({
  meta: {
    id: 'require-defence-before-decision',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '处罚决定之前要听取陈述申辩', en: 'The party is heard before a penalty' },
    basis: [penaltyLaw('第四十五条第一款', 'art. 45(1)'), penaltyLaw('第六十二条', 'art. 62')],
    rationale: {
      zh: '必须充分听取当事人的意见并复核；拒绝听取陈述、申辩的，不得作出处罚决定。与告知、听证合并的，环节的文字写明听取、复核意见即可。',
      en: 'The party’s statement and defence are heard and verified, or no penalty may be decided. A merged step that says so is enough.',
    },
    messages: {
      none: {
        zh: '行政处罚流程“{name}”可以不听取陈述申辩就作出决定',
        en: 'The penalty procedure "{name}" can decide without hearing the party',
      },
    },
    hints: {
      none: {
        zh: '在决定之前加上“阶段”为“陈述申辩”的环节；和告知合并的，在它的“工作形式”中写明听取并复核当事人的意见。',
        en: 'Put a step of the stage statement-and-defence before the decision, or say in the form of the notice that the party is heard.',
      },
    },
    obligations: ['P04', '6:58', '6:60'],
    examples: {
      valid: [
        {
          title: { zh: '与告知合并', en: 'merged with the notice' },
          edits: [
            { file: exampleFiles.procedures, find: defence, replace: '' },
            {
              file: exampleFiles.procedures,
              find: '名称: 事先告知, 阶段: 告知 }',
              replace: '名称: 事先告知, 阶段: 告知, 工作形式: 告知并听取当事人的陈述申辩 }',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有这个环节', en: 'no such step' },
          edits: [{ file: exampleFiles.procedures, find: defence, replace: '' }],
          expect: [{ at: `${exampleFiles.procedures}:2:7`, message: 'none' }],
        },
        {
          title: { zh: '在决定之后', en: 'after the decision' },
          edits: [
            { file: exampleFiles.procedures, find: defence, replace: '' },
            {
              file: exampleFiles.procedures,
              find: '    - { 标识: 送达, 名称: 送达,',
              replace: `${defence}    - { 标识: 送达, 名称: 送达,`,
            },
          ],
          expect: [{ at: `${exampleFiles.procedures}:9:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    const stages = ['statement-and-defence'] as const;
    for (const followed of followedProcedures(model, 'penalty')) {
      const decision = reachedWithout(
        followed.steps,
        ({ stage }) => stage === 'decision',
        (step) => doesStage(step, stages, /(?:听取|复核|记录)[^，。；]{0,12}(?:陈述|申辩|意见)/),
      );
      if (!decision) continue;
      const isLate = followed.steps.some(({ stage }) => stage === 'statement-and-defence');
      const at = isLate ? atStep(model, followed, decision) : atLack(model, followed, stages);
      once({ message: 'none', data: { name: followed.procedure.name }, ...at });
    }
  },
});
