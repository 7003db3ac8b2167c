/** The party may answer a reminder before execution is decided. */
import { compulsionLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atLack, followedProcedures, reportOnce } from '../followed-procedures.js';
import { doesStage } from '../step-words.js';

const HEARS = /(?:听取|记录|复核)[^，。；]{0,12}(?:陈述|申辩|意见)/u;
const toExecution = (text: string) => [
  { file: exampleFiles.powers, find: '类别: 行政强制措施', replace: '类别: 行政强制执行' },
  {
    file: exampleFiles.procedures,
    find: '名称: 查封扣押程序\n  类别: 行政强制措施',
    replace: '名称: 代履行程序\n  类别: 行政强制执行',
  },
  {
    file: exampleFiles.procedures,
    find: '    - { 标识: 审批, 名称: 报告批准, 阶段: 审查 }\n',
    replace: `    - { 标识: 催告, 名称: 催告, 阶段: 催告, 工作形式: ${text} }\n`,
  },
  {
    file: exampleFiles.procedures,
    find: '工作形式: 出示执法证件、告知理由和权利、听取陈述申辩、交付决定书',
    replace: '工作形式: 交付决定书',
  },
];

export default defineRule({
  meta: {
    id: 'require-defence-after-reminder',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '催告后要听取陈述申辩', en: 'The party answers a reminder' },
    basis: [compulsionLaw('第三十六条', 'art. 36')],
    rationale: {
      zh: '当事人收到催告书后有权陈述和申辩，行政机关应当充分听取，对提出的事实、理由和证据记录、复核。有催告的强制执行流程，要有陈述申辩的环节，或者在别的环节写明听取、复核意见。没有催告的另有规则，不看。',
      en: 'Whoever is reminded may answer, and is heard: a procedure of execution with a reminder has that step, or another says so.',
    },
    messages: {
      none: {
        zh: '强制执行流程“{name}”催告以后没有听取当事人的陈述申辩',
        en: 'After the reminder the procedure "{name}" does not hear the party',
      },
    },
    hints: {
      none: {
        zh: '在催告之后加上“阶段”为“陈述申辩”的环节，或者在催告环节写明记录、复核当事人的意见。',
        en: 'Add a step of the stage statement-and-defence, or say that answers are recorded and verified.',
      },
    },
    obligations: ['T12', '6:58'],
    examples: {
      valid: [
        {
          title: { zh: '在催告环节写明', en: 'with the reminder' },
          edits: toExecution('催告并记录、复核当事人的意见'),
        },
      ],
      invalid: [
        {
          title: { zh: '只催告', en: 'reminded only' },
          edits: toExecution('书面催告'),
          expect: [{ at: `${exampleFiles.procedures}:13:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'compulsory-execution')) {
      const { steps, procedure } = followed;
      if (!steps.some((step) => doesStage(step, ['reminder'], /催告/u))) continue;
      if (steps.some((step) => doesStage(step, ['statement-and-defence'], HEARS))) continue;
      const at = atLack(model, followed, ['statement-and-defence']);
      once({ message: 'none', data: { name: procedure.name }, ...at });
    }
  },
});
