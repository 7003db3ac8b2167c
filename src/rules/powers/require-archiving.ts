/** A penalty case that goes on after service is carried out and filed away. */
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atLack, followedProcedures, reportOnce } from '../followed-procedures.js';
import { stepText } from '../step-words.js';

const after = (steps: string) => ({
  file: exampleFiles.procedures,
  find: '时限: 7个工作日 }\n',
  replace: `时限: 7个工作日 }\n${steps}`,
});
const execution = '    - { 标识: 执行, 名称: 执行, 阶段: 执行 }\n';
const archive = '    - { 标识: 归档, 名称: 归档, 阶段: 归档 }\n';

export default defineRule({
  meta: {
    id: 'require-archiving',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '处罚案件要执行、归档', en: 'Penalties are carried out and filed away' },
    basis: [penaltyLaw('第四十七条', 'art. 47'), penaltyLaw('第六十六条第一款', 'art. 66(1)')],
    rationale: {
      zh: '处罚的启动、调查取证、审核、决定、送达、执行要全过程记录，归档保存。流程写到送达以后的（有执行、催告、结案、归档之一的），执行和归档都要有；只写到送达的流程不看。归档和结案合并的，文字里写明即可。',
      en: 'From filing to execution a penalty is recorded and kept. A procedure that goes on after service has both execution and archiving; one that ends with service is let be.',
    },
    messages: {
      archive: {
        zh: '行政处罚流程“{name}”没有归档的环节',
        en: 'The penalty procedure "{name}" has no step of archiving',
      },
      execution: {
        zh: '行政处罚流程“{name}”没有执行的环节',
        en: 'The penalty procedure "{name}" has no step of execution',
      },
    },
    hints: {
      archive: {
        zh: '在最后加上“阶段”为“归档”的环节，或者在结案环节写明立卷归档。',
        en: 'Add a last step of the stage archiving, or say so when the case is closed.',
      },
      execution: {
        zh: '在送达之后加上“阶段”为“执行”的环节，写明当事人怎样履行。',
        en: 'Add a step of the stage execution after service.',
      },
    },
    obligations: ['N08', '6:65', '6:33'],
    examples: {
      valid: [
        { title: { zh: '执行并归档', en: 'carried out and kept' }, edits: [after(execution + archive)] },
        {
          title: { zh: '结案和归档合并', en: 'a merged step' },
          edits: [after(`${execution}    - { 标识: 结案, 名称: 结案归档, 阶段: 结案 }\n`)],
        },
      ],
      invalid: [
        {
          title: { zh: '没有归档', en: 'not kept' },
          edits: [after(execution)],
          expect: [{ at: `${exampleFiles.procedures}:2:7`, message: 'archive' }],
        },
        {
          title: { zh: '没有执行', en: 'not carried out' },
          edits: [after(archive)],
          expect: [{ at: `${exampleFiles.procedures}:2:7`, message: 'execution' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'penalty')) {
      const { steps, procedure } = followed;
      const goesOn = steps.some(({ stage }) =>
        ['execution', 'reminder', 'closing', 'archiving'].includes(stage),
      );
      if (!goesOn) continue;
      const data = { name: procedure.name };
      if (!steps.some((step) => step.stage === 'archiving' || /归档|立卷|成卷/u.test(stepText(step))))
        once({ message: 'archive', data, ...atLack(model, followed, ['archiving']) });
      if (
        !steps.some(
          ({ stage, name }) =>
            stage === 'execution' || (stage !== 'reminder' && /执行|履行|缴款|缴纳/u.test(name)),
        )
      )
        once({ message: 'execution', data, ...atLack(model, followed, ['execution']) });
    }
  },
});
