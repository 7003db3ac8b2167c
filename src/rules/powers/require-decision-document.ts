/** Decisions are made in writing: the step of decision names its document. */
import type { PowerKind } from '../../schema/record-types.generated.js';
import { compulsionLaw, licenseLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';

const CLAUSE: Partial<Record<PowerKind, number>> = {
  penalty: 0,
  license: 1,
  'compulsory-measure': 2,
  'compulsory-execution': 3,
};
const KINDS = Object.keys(CLAUSE) as PowerKind[];
const bare = { file: exampleFiles.procedures, find: '文书: 行政处罚决定书, ', replace: '' };
const documents = [
  ['标识: 立案, 名称: 立案, 阶段: 立案', '立案审批表'],
  ['标识: 审核, 名称: 法制审核, 阶段: 法制审核', '审核意见书'],
  ['标识: 告知, 名称: 事先告知, 阶段: 告知', '告知书'],
  ['标识: 申辩, 名称: 听取陈述申辩, 阶段: 陈述申辩', '陈述申辩笔录'],
].map(([find, document]) => ({
  file: exampleFiles.procedures,
  find: `${find} }`,
  replace: `${find}, 文书: ${document} }`,
}));

export default defineRule({
  meta: {
    id: 'require-decision-document',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '决定要有书面文书', en: 'Decisions are made in writing' },
    basis: [
      penaltyLaw('第五十九条第一款', 'art. 59(1)'),
      licenseLaw('第三十八条', 'art. 38'),
      compulsionLaw('第二十四条第一款', 'art. 24(1)'),
      compulsionLaw('第三十七条第二款', 'art. 37(2)'),
    ],
    rationale: {
      zh: '处罚要制作处罚决定书，准予、不予许可都要书面决定，查封扣押、强制执行也要有决定书。流程半数以上的环节写了文书而决定环节没有写的，是遗漏；还没有开始写文书的流程不看。决定书应当载明的事项和印章逐案制作，程序不登记。',
      en: 'Penalties, licenses, seizures and executions are decided in writing. Where half of the steps of a procedure name their document, a decision without one is an omission. What the paper says and its seal belong to the case.',
    },
    messages: {
      none: {
        zh: '流程“{name}”的决定环节“{step}”没有写明决定文书',
        en: 'The decision "{step}" of "{name}" names no document',
      },
    },
    hints: {
      none: {
        zh: '加上“文书”，如 行政处罚决定书、准予和不予行政许可决定书。',
        en: 'Add the document, e.g. 行政处罚决定书.',
      },
    },
    obligations: ['P09', 'N17'],
    examples: {
      valid: [
        {
          title: { zh: '还没有写文书的流程', en: 'hardly any documents yet' },
          edits: [bare, documents[0]!],
        },
      ],
      invalid: [
        {
          title: { zh: '只有决定没有文书', en: 'all but the decision' },
          edits: [bare, ...documents],
          expect: [{ at: `${exampleFiles.procedures}:10:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, ...KINDS)) {
      const { steps, kind, procedure } = followed;
      const named = steps.filter(({ document }) => document !== undefined).length;
      if (named * 2 < steps.length) continue;
      for (const step of steps) {
        if (step.stage !== 'decision' || step.document !== undefined) continue;
        if (/决定书|批准书|许可证/u.test(step.form ?? '')) continue;
        const data = { name: procedure.name, step: step.name };
        once({ message: 'none', clause: CLAUSE[kind!]!, data, ...atStep(model, followed, step) });
      }
    }
  },
});
