/** Each stage of a penalty leaves a record. */
import type { Stage } from '../../schema/record-types.generated.js';
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';

/** 启动、调查取证、审核、送达、执行; the decision has a rule of its own. */
const STAGES: readonly Stage[] = [
  'filing',
  'investigation',
  'notification',
  'legal-review',
  'collective-discussion',
  'service',
  'execution',
];
const RECORD = /笔录|记录|文书|凭证|回证|报告|[书表单据]$|[书表单据][、，；]/u;
const documents = [
  ['标识: 立案, 名称: 立案, 阶段: 立案', '立案审批表'],
  ['标识: 审核, 名称: 法制审核, 阶段: 法制审核', '审核意见书'],
  ['标识: 告知, 名称: 事先告知, 阶段: 告知', '告知书'],
  ['标识: 申辩, 名称: 听取陈述申辩, 阶段: 陈述申辩', '陈述申辩笔录'],
  ['标识: 送达, 名称: 送达, 阶段: 送达, 时限: 7个工作日', '送达回证'],
].map(([find, document]) => ({
  file: exampleFiles.procedures,
  find: `${find} }`,
  replace: `${find}, 文书: ${document} }`,
}));

export default defineRule({
  meta: {
    id: 'require-stage-record',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '处罚的每个阶段都要有记录', en: 'Each stage of a penalty is recorded' },
    basis: [penaltyLaw('第四十七条', 'art. 47')],
    rationale: {
      zh: '处罚的启动、调查取证、审核、决定、送达、执行要以文字、音像等形式全过程记录。流程大多数环节写了文书、这些阶段的个别环节没有写的，是遗漏；还没有开始写文书的流程不看，工作形式里写明记录的也可以。',
      en: 'From its start to its execution a penalty is recorded. Where most steps of a procedure name their document, a step of these stages without one is an omission; a record named in the form will do.',
    },
    messages: {
      none: {
        zh: '流程“{name}”的环节“{step}”没有写明留下什么记录',
        en: 'The step "{step}" of "{name}" names no record',
      },
    },
    hints: {
      none: {
        zh: '加上“文书”，如 立案审批表、询问笔录、送达回证。',
        en: 'Add the document, e.g. 立案审批表, 询问笔录 or 送达回证.',
      },
    },
    obligations: ['N08', '6:65'],
    examples: {
      valid: [
        { title: { zh: '还没有写文书的流程', en: 'hardly any documents yet' }, edits: [documents[0]!] },
      ],
      invalid: [
        {
          title: { zh: '只有调查没有记录', en: 'all but the investigation' },
          edits: documents,
          expect: [{ at: `${exampleFiles.procedures}:6:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'penalty')) {
      const { steps, procedure } = followed;
      const named = steps.filter(({ document }) => document !== undefined).length;
      if (named * 3 < steps.length * 2) continue;
      for (const step of steps) {
        if (step.document !== undefined || !STAGES.includes(step.stage)) continue;
        if (RECORD.test(step.form ?? '')) continue;
        once({
          message: 'none',
          data: { name: procedure.name, step: step.name },
          ...atStep(model, followed, step),
        });
      }
    }
  },
});
