/** Investigation and seizure are done by two officers at least. */
import type { PowerKind, Stage } from '../../schema/record-types.generated.js';
import { compulsionLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

/** Kind of procedure -> its clause below and the stages at which officers face the party. */
const FACING: Partial<Record<PowerKind, { clause: number; stages: readonly Stage[] }>> = {
  penalty: { clause: 0, stages: ['inspection', 'investigation'] },
  'compulsory-measure': { clause: 1, stages: ['inspection', 'investigation', 'execution'] },
};

export default defineRule({
  meta: {
    id: 'require-two-officers',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '执法人员不少于两人', en: 'Two officers at least' },
    basis: [penaltyLaw('第四十二条第一款', 'art. 42(1)'), compulsionLaw('第十八条第二项', 'art. 18(2)')],
    rationale: {
      zh: '行政处罚的执法人员不得少于两人，法律另有规定的除外；行政强制措施由两名以上行政执法人员实施。因为法律可以另有规定，这里只作提醒。',
      en: 'Two officers at least, unless a law says otherwise: so this is a warning.',
    },
    messages: {
      few: {
        zh: '流程“{name}”的环节“{step}”只要求 {officers} 名执法人员',
        en: 'The step "{step}" of "{name}" asks for {officers} officer only',
      },
    },
    hints: {
      few: {
        zh: '把“人数”改为 2 以上；法律允许一人办理的，在“依据”中写明该法律的条款。',
        en: 'Ask for 2 or more; where a law allows one officer, cite it as the basis of the step.',
      },
    },
    obligations: ['P01', 'N20', '6:47'],
    examples: {
      valid: [
        {
          title: { zh: '写明了法律依据', en: 'the law is cited' },
          edits: [
            {
              file: exampleFiles.procedures,
              find: '阶段: 调查, 人数: 2',
              replace: '阶段: 调查, 人数: 1, 依据: 《中华人民共和国行政处罚法》第四十二条第一款',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '一人调查', en: 'one investigator' },
          edits: [
            { file: exampleFiles.procedures, find: '阶段: 调查, 人数: 2', replace: '阶段: 调查, 人数: 1' },
          ],
          expect: [{ at: `${exampleFiles.procedures}:6:39`, message: 'few' }],
        },
        {
          title: { zh: '一人查封', en: 'one officer seizes' },
          edits: [
            { file: exampleFiles.procedures, find: '阶段: 执行, 人数: 2', replace: '阶段: 执行, 人数: 1' },
          ],
          expect: [{ at: `${exampleFiles.procedures}:17:39`, message: 'few' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const procedure of model.procedures) {
      const rule = procedure.data.kind && FACING[procedure.data.kind];
      if (!procedure.current || !rule) continue;
      for (const step of procedure.data.steps ?? []) {
        if (step.officers === undefined || step.officers >= 2 || step.basis !== undefined) continue;
        if (!rule.stages.includes(step.stage)) continue;
        const data = { name: procedure.name, step: step.name, officers: step.officers };
        report({
          message: 'few',
          clause: rule.clause,
          data,
          ...atProperty(model, procedure, 'officers', step),
        });
      }
    }
  },
});
