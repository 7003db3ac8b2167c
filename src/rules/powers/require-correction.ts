/** Whoever is penalised is ordered to put things right. */
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { stepText } from '../step-words.js';

const CORRECTS = /改正|纠正|整改|停止违法|停止侵|限期拆除|恢复原状|消除/u;
const FORM = '出示执法证件，责令改正违法行为';

export default defineRule({
  meta: {
    id: 'require-correction',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '处罚流程要有责令改正', en: 'A penalty comes with an order to correct' },
    basis: [penaltyLaw('第二十八条第一款', 'art. 28(1)')],
    rationale: {
      zh: '实施处罚时，应当责令当事人改正或者限期改正违法行为。流程写了“工作形式”的，要在某个环节写明责令改正；没有一处写工作形式的不看。',
      en: 'Whoever is penalised is ordered to correct the breach, at once or within a period. Where a procedure says how its steps are done, one of them says so.',
    },
    messages: {
      none: {
        zh: '行政处罚流程“{name}”没有一个环节写明责令改正',
        en: 'No step of the penalty procedure "{name}" orders the party to correct the breach',
      },
    },
    hints: {
      none: {
        zh: '在调查或者决定环节的“工作形式”中写明责令当事人改正或者限期改正。',
        en: 'Say in the form of the investigation or decision that the party is ordered to correct.',
      },
    },
    obligations: ['N05'],
    examples: {
      valid: [
        {
          title: { zh: '没有写工作形式的不看', en: 'no form at all' },
          edits: [{ file: exampleFiles.procedures, find: `, 工作形式: ${FORM}`, replace: '' }],
        },
      ],
      invalid: [
        {
          title: { zh: '没有责令改正', en: 'no order' },
          edits: [{ file: exampleFiles.procedures, find: FORM, replace: '出示执法证件，收集证据' }],
          expect: [{ at: `${exampleFiles.procedures}:10:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'penalty')) {
      const { steps, procedure } = followed;
      const decision = steps.find(({ stage }) => stage === 'decision');
      if (!decision || !steps.some(({ form }) => form !== undefined)) continue;
      if (steps.some((step) => CORRECTS.test(stepText(step)))) continue;
      once({ message: 'none', data: { name: procedure.name }, ...atStep(model, followed, decision) });
    }
  },
});
