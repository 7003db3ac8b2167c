/** The party is reminded before compulsory execution, and before the court is asked. */
import { compulsionLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import {
  atLack,
  atStep,
  type FollowedProcedure,
  followedProcedures,
  reportOnce,
} from '../followed-procedures.js';
import { reachedWithout } from '../reached-without.js';
import { doesStage, stepText } from '../step-words.js';

const REMINDS = /催告|催缴|责令限期(?:缴纳|履行)/u;
const COURT = /申请.{0,8}法院.{0,4}(?:强制)?执行|强制执行申请/u;
const toExecution = (steps: string) => [
  { file: exampleFiles.powers, find: '类别: 行政强制措施', replace: '类别: 行政强制执行' },
  {
    file: exampleFiles.procedures,
    find: '名称: 查封扣押程序\n  类别: 行政强制措施',
    replace: '名称: 强制拆除程序\n  类别: 行政强制执行',
  },
  {
    file: exampleFiles.procedures,
    find: '    - { 标识: 审批, 名称: 报告批准, 阶段: 审查 }\n',
    replace: steps,
  },
];
const decide = '    - { 标识: 审批, 名称: 强制执行决定, 阶段: 决定 }\n';
const court = (text: string) => ({
  file: exampleFiles.procedures,
  find: '时限: 7个工作日 }\n',
  replace: `时限: 7个工作日 }\n    - { 标识: 执行, 名称: 执行, 阶段: 执行, 工作形式: ${text} }\n`,
});

export default defineRule({
  meta: {
    id: 'require-reminder-before-execution',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '强制执行之前要催告', en: 'A reminder before compulsory execution' },
    basis: [compulsionLaw('第三十五条', 'art. 35'), compulsionLaw('第五十四条', 'art. 54')],
    rationale: {
      zh: '作出强制执行决定之前，应当书面催告当事人履行义务；申请人民法院强制执行之前也要催告。立即代履行（第五十二条）和加处罚款、滞纳金不以催告为前提，不看。催告和申请写在同一个环节里也可以。',
      en: 'The party is reminded in writing before execution is decided, and before the court is asked. Immediate substitute performance (art. 52), surcharges and late fees need none. Reminder and application may stand in one step.',
    },
    messages: {
      none: {
        zh: '强制执行流程“{name}”可以不催告就决定或者实施强制执行',
        en: 'The procedure "{name}" can decide on execution without a reminder',
      },
      court: {
        zh: '流程“{name}”的环节“{step}”申请人民法院强制执行，在它之前没有催告',
        en: 'The step "{step}" of "{name}" asks the court to execute without a reminder before',
      },
    },
    hints: {
      none: {
        zh: '在决定之前加上“阶段”为“催告”的环节；立即代履行的，在流程名称中写明“立即”。',
        en: 'Put a step of the stage reminder before the decision; name immediate performance as such (立即).',
      },
      court: {
        zh: '在它之前加上“催告”环节，或者在这个环节的“工作形式”中写明先催告。',
        en: 'Put a step of the stage reminder before it, or say in its form that the party is reminded first.',
      },
    },
    obligations: ['T12', 'N23', '6:56'],
    examples: {
      valid: [
        {
          title: { zh: '催告在决定之前', en: 'reminded first' },
          edits: toExecution(`    - { 标识: 催告, 名称: 催告, 阶段: 催告 }\n${decide}`),
        },
        {
          title: { zh: '催告后申请法院执行', en: 'reminded, then the court' },
          edits: [court('催告十日后申请人民法院强制执行')],
        },
      ],
      invalid: [
        {
          title: { zh: '没有催告', en: 'no reminder' },
          edits: toExecution(decide),
          expect: [{ at: `${exampleFiles.procedures}:13:7`, message: 'none' }],
        },
        {
          title: { zh: '没有催告就申请法院', en: 'the court without reminder' },
          edits: [court('逾期不履行的申请人民法院强制执行')],
          expect: [{ at: `${exampleFiles.procedures}:12:7`, message: 'court' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'compulsory-execution')) {
      if (needsNone(followed)) continue;
      const { procedure, steps } = followed;
      const step = reachedWithout(
        steps,
        ({ stage }) => stage === 'decision' || stage === 'execution',
        (one) => doesStage(one, ['reminder'], REMINDS),
      );
      if (!step) continue;
      const isLate = steps.some(({ stage }) => stage === 'reminder');
      const at = isLate ? atStep(model, followed, step) : atLack(model, followed, ['reminder']);
      once({ message: 'none', clause: 0, data: { name: procedure.name }, ...at });
    }
    const asking = ['penalty', 'levy', 'adjudication', 'license', 'requisition', 'other'] as const;
    for (const followed of followedProcedures(model, ...asking)) {
      const at = followed.steps.findIndex((one) => COURT.test(stepText(one)));
      const step = followed.steps[at];
      if (!step || followed.steps.slice(0, at + 1).some((one) => doesStage(one, ['reminder'], REMINDS)))
        continue;
      const data = { name: followed.procedure.name, step: step.name };
      once({ message: 'court', clause: 1, data, ...atStep(model, followed, step) });
    }
  },
});

function needsNone({ procedure, powers }: FollowedProcedure): boolean {
  if (/立即|即时|加处|滞纳金/u.test(procedure.name)) return true;
  return (
    powers.length > 0 &&
    powers.every(
      ({ name, data }) =>
        /立即|即时|加处罚款|加收滞纳金/u.test(name) ||
        (data.measures?.length ? data.measures.every(({ type }) => /加处|滞纳金/u.test(type)) : false),
    )
  );
}
