/** Unlawful buildings are pulled down after an announcement only. */
import { compulsionLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { followedProcedures, reportOnce } from '../followed-procedures.js';
import { atName } from '../point-at.js';
import { stepText } from '../step-words.js';

const execution = (steps: string) => [
  { file: exampleFiles.powers, find: '类别: 行政强制措施', replace: '类别: 行政强制执行' },
  {
    file: exampleFiles.procedures,
    find: '名称: 查封扣押程序\n  类别: 行政强制措施',
    replace: '名称: 违法建设强制拆除程序\n  类别: 行政强制执行',
  },
  {
    file: exampleFiles.procedures,
    find: '    - { 标识: 审批, 名称: 报告批准, 阶段: 审查 }\n',
    replace: `    - { 标识: 催告, 名称: 催告, 阶段: 催告 }\n${steps}`,
  },
];

export default defineRule({
  meta: {
    id: 'require-demolition-notice',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '强制拆除之前要公告', en: 'An announcement before demolition' },
    basis: [compulsionLaw('第四十四条', 'art. 44')],
    rationale: {
      zh: '违法的建筑物、构筑物、设施需要强制拆除的，应当公告，限期当事人自行拆除；复议、诉讼期限届满又不拆除的，才可以强制拆除。只看名称写明拆除的强制执行流程和职权。',
      en: 'Before unlawful buildings are pulled down it is announced and the party given time to do it. Procedures and powers of execution that are named for demolition are looked at.',
    },
    messages: {
      none: {
        zh: '强制拆除流程“{name}”没有公告、限期自行拆除的环节',
        en: 'The demolition procedure "{name}" has no announcement',
      },
    },
    hints: {
      none: {
        zh: '在实施拆除之前加上公告环节，写明限期当事人自行拆除。',
        en: 'Add the announcement, with a period for the party, before the demolition.',
      },
    },
    obligations: ['N22', 'T12'],
    examples: {
      valid: [
        {
          title: { zh: '有公告', en: 'announced' },
          edits: execution('    - { 标识: 公告, 名称: 公告限期拆除, 阶段: 告知 }\n'),
        },
      ],
      invalid: [
        {
          title: { zh: '没有公告', en: 'not announced' },
          edits: execution('    - { 标识: 审批, 名称: 报告批准, 阶段: 审查 }\n'),
          expect: [{ at: `${exampleFiles.procedures}:13:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'compulsory-execution')) {
      const { procedure, powers, steps } = followed;
      const isDemolition =
        procedure.name.includes('拆除') ||
        (powers.length > 0 && powers.every(({ name }) => name.includes('拆除')));
      if (!isDemolition || steps.some((step) => stepText(step).includes('公告'))) continue;
      once({ message: 'none', data: { name: procedure.name }, ...atName(model, procedure) });
    }
  },
});
