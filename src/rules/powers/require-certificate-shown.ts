/** Officers show their certificates when they investigate, inspect or seize. */
import type { PowerKind, Stage } from '../../schema/record-types.generated.js';
import { compulsionLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { stepText } from '../step-words.js';

const FACING: readonly Stage[] = ['inspection', 'investigation', 'execution', 'notification'];
const CLAUSE: Partial<Record<PowerKind, number>> = { penalty: 0, inspection: 0, 'compulsory-measure': 1 };
const SHOWN = /证件|执法证|警察证|检查证|亮证|表明身份/u;

export default defineRule({
  meta: {
    id: 'require-certificate-shown',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '调查、检查、强制要出示执法证件', en: 'Officers show their certificates' },
    basis: [penaltyLaw('第五十五条第一款', 'art. 55(1)'), compulsionLaw('第十八条第三项', 'art. 18(3)')],
    rationale: {
      zh: '执法人员在调查、检查时应当主动出示执法证件，实施强制措施时出示执法身份证件。流程的调查、检查、执行环节写了“工作形式”的，至少有一处写明出示证件；一处工作形式都没有写的不看。',
      en: 'Officers show their certificates unasked. Where a procedure says how its investigation, inspection or execution is done, one of these steps says so; procedures without any such words are let be.',
    },
    messages: {
      none: {
        zh: '流程“{name}”写了怎样调查、检查或者实施，没有写出示执法证件',
        en: '"{name}" says how officers investigate, inspect or act, not that they show their certificates',
      },
    },
    hints: {
      none: {
        zh: '在这个环节的“工作形式”中加上“出示执法证件”。',
        en: 'Say in the form of this step that the certificates are shown.',
      },
    },
    obligations: ['P02', '6:47'],
    examples: {
      valid: [
        {
          title: { zh: '没有写工作形式', en: 'no form at all' },
          edits: [
            {
              file: exampleFiles.procedures,
              find: '人数: 2, 工作形式: 出示执法证件，责令改正违法行为 }',
              replace: '人数: 2 }',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '调查没有出示证件', en: 'not shown on investigation' },
          edits: [
            { file: exampleFiles.procedures, find: '出示执法证件，责令改正', replace: '收集证据，责令改正' },
          ],
          expect: [{ at: `${exampleFiles.procedures}:6:48`, message: 'none' }],
        },
        {
          title: { zh: '查封没有出示证件', en: 'not shown on seizure' },
          edits: [{ file: exampleFiles.procedures, find: '出示执法证件、告知理由', replace: '告知理由' }],
          expect: [{ at: `${exampleFiles.procedures}:17:48`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'penalty', 'inspection', 'compulsory-measure')) {
      const facing = followed.steps.filter(({ stage }) => FACING.includes(stage));
      const told = facing.find(
        ({ stage, form }) => form !== undefined && (stage === 'inspection' || stage === 'investigation'),
      );
      const step = told ?? facing.find(({ stage, form }) => form !== undefined && stage === 'execution');
      if (!step || facing.some((one) => SHOWN.test(stepText(one)))) continue;
      // 执行 of a penalty is payment: no one is faced.
      if (step.stage === 'execution' && followed.kind === 'penalty') continue;
      const data = { name: followed.procedure.name };
      const clause = CLAUSE[followed.kind!]!;
      once({ message: 'none', clause, data, ...atStep(model, followed, step, 'form') });
    }
  },
});
