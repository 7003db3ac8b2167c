/** A flow chart tells of each step how it is done. */
import { opinionsOf2005, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atPart } from '../point-at.js';

const form = (text: string) => `, 工作形式: ${text} }`;
const short = [
  '标识: 审查, 名称: 审查, 阶段: 审查',
  '标识: 决定, 名称: 决定, 阶段: 决定, 文书: 许可决定书',
  '标识: 送达, 名称: 颁发送达和公开, 阶段: 送达, 时限: 10个工作日',
].map((text) => ({
  file: exampleFiles.procedures,
  find: `- { ${text} }`,
  replace: `- { ${text}${form('书面办理')}`,
}));

export default defineRule({
  meta: {
    id: 'require-step-form',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '流程的每个环节要写明工作形式', en: 'Each step says how it is done' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)'), threeSystemsOf2018('（四）', 'item 4')],
    rationale: {
      zh: '执法流程要写清环节、工作形式和时限。一个流程大多数环节写了工作形式、个别环节没有写的，是遗漏；还没有开始写的流程不看。',
      en: 'A flow chart shows steps, form of work and limits. Where most steps of a procedure have their form, one without is an omission; procedures not yet described are let be.',
    },
    messages: {
      none: {
        zh: '流程“{name}”的环节“{step}”没有写工作形式',
        en: 'The step "{step}" of "{name}" does not say how it is done',
      },
    },
    hints: {
      none: {
        zh: '加上“工作形式”，写清由谁、怎样办理。',
        en: 'Add the form: who does what.',
      },
    },
    obligations: ['6:29', '6:28'],
    examples: {
      valid: [{ title: { zh: '多数环节还没有写', en: 'most steps not yet described' }, edits: [short[0]!] }],
      invalid: [
        {
          title: { zh: '只有受理没有写', en: 'only acceptance has none' },
          edits: short,
          expect: [{ at: `${exampleFiles.procedures}:22:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const procedure of model.procedures) {
      const steps = procedure.data.steps ?? [];
      const bare = steps.filter(({ form }) => form === undefined);
      if (!procedure.current || bare.length * 3 > steps.length) continue;
      for (const step of bare) {
        const data = { name: procedure.name, step: step.name };
        report({ message: 'none', data, ...atPart(model, procedure, step) });
      }
    }
  },
});
