/** The applicant for a license gets a written voucher. */
import { licenseLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';

const VOUCHER = '时限: 5个工作日, 文书: 受理通知书 }';

export default defineRule({
  meta: {
    id: 'require-acceptance-voucher',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '受理许可申请要出具书面凭证', en: 'A written voucher for each application' },
    basis: [licenseLaw('第三十二条第二款', 'art. 32(2)')],
    rationale: {
      zh: '受理或者不予受理许可申请，应当出具加盖专用印章、注明日期的书面凭证。许可流程的受理环节要写明文书；当场作出决定的许可，受理和决定一并办理，不看。',
      en: 'Acceptance or refusal is confirmed in writing, with seal and date: the step names its document. What is decided at once is let be.',
    },
    messages: {
      none: {
        zh: '许可流程“{name}”的环节“{step}”没有写明书面凭证',
        en: 'The step "{step}" of the license procedure "{name}" names no written voucher',
      },
    },
    hints: {
      none: {
        zh: '在这个环节加上“文书”，如 受理通知书、不予受理通知书。',
        en: 'Add the document, e.g. 受理通知书.',
      },
    },
    obligations: ['N16'],
    examples: {
      valid: [
        {
          title: { zh: '当场决定', en: 'decided at once' },
          edits: [
            { file: exampleFiles.procedures, find: VOUCHER, replace: '时限: 5个工作日 }' },
            {
              file: exampleFiles.procedures,
              find: '名称: 决定, 阶段: 决定, 文书: 许可决定书 }',
              replace: '名称: 当场决定, 阶段: 决定, 时限: 当场 }',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有凭证', en: 'no voucher' },
          edits: [{ file: exampleFiles.procedures, find: VOUCHER, replace: '时限: 5个工作日 }' }],
          expect: [{ at: `${exampleFiles.procedures}:22:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'license')) {
      if (followed.steps.some(({ stage, limit }) => stage === 'decision' && limit === '当场')) continue;
      const step = followed.steps.find(({ stage }) => stage === 'acceptance');
      if (!step || step.document !== undefined || /凭证|通知书|回执/u.test(step.form ?? '')) continue;
      const data = { name: followed.procedure.name, step: step.name };
      once({ message: 'none', data, ...atStep(model, followed, step) });
    }
  },
});
