/** Granted licenses and results of inspections are made public. */
import type { PowerKind } from '../../schema/record-types.generated.js';
import { licenseLaw, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atLack, followedProcedures, reportOnce } from '../followed-procedures.js';
import { stepText } from '../step-words.js';

const CLAUSE: Partial<Record<PowerKind, number>> = { license: 0, inspection: 1 };
const WHAT: Partial<Record<PowerKind, { zh: string; en: string }>> = {
  license: { zh: '公开准予许可的决定', en: 'make granted licenses public' },
  inspection: { zh: '公开检查结果', en: 'make its results public' },
};

export default defineRule({
  meta: {
    id: 'require-publication-step',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '许可决定和检查结果要公开', en: 'Licenses and results of inspection are public' },
    basis: [licenseLaw('第四十条', 'art. 40'), threeSystemsOf2018('（六）', 'item 6')],
    rationale: {
      zh: '准予许可的决定应当公开，公众有权查阅；执法决定和检查结论要在规定期限内向社会公布。许可、检查流程要有公开环节，或者在别的环节中写明。处罚决定只有具有一定社会影响的才必须公开，不看。',
      en: 'Granted licenses are public, and so are the results of enforcement: the procedure has that step, or another says so. Of penalties only those of some public interest must be public, so they are let be.',
    },
    messages: {
      none: {
        zh: '流程“{name}”没有{what}的环节',
        en: 'The procedure "{name}" does not {what}',
      },
    },
    hints: {
      none: {
        zh: '加上“阶段”为“公开”的环节，或者在送达、归档环节中写明公开。',
        en: 'Add a step of the stage publication, or say so in another step.',
      },
    },
    obligations: ['N17', 'T08', '6:96'],
    examples: {
      valid: [
        {
          title: { zh: '单列公开环节', en: 'a step of its own' },
          edits: [
            {
              file: exampleFiles.procedures,
              find: '名称: 颁发送达和公开, 阶段: 送达, 时限: 10个工作日 }\n',
              replace:
                '名称: 颁发送达, 阶段: 送达, 时限: 10个工作日 }\n    - { 标识: 上网, 名称: 上网, 阶段: 公开 }\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '许可不公开', en: 'licenses are not public' },
          edits: [{ file: exampleFiles.procedures, find: '颁发送达和公开', replace: '颁发送达' }],
          expect: [{ at: `${exampleFiles.procedures}:19:7`, message: 'none' }],
        },
        {
          title: { zh: '检查结果不公开', en: 'results are not public' },
          edits: [
            {
              file: exampleFiles.procedures,
              find: '- 标识: 强制流程',
              replace:
                '- 标识: 检查流程\n  名称: 日常检查\n  类别: 行政检查\n  环节: [{ 标识: 检查, 名称: 检查, 阶段: 检查 }]\n- 标识: 强制流程',
            },
          ],
          expect: [{ at: `${exampleFiles.procedures}:13:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'license', 'inspection')) {
      const isPublic = followed.steps.some(
        (step) => step.stage === 'publication' || /公开|公示|公布/u.test(stepText(step)),
      );
      if (isPublic) continue;
      const data = { name: followed.procedure.name, what: WHAT[followed.kind!]! };
      const clause = CLAUSE[followed.kind!]!;
      once({ message: 'none', clause, data, ...atLack(model, followed, ['publication']) });
    }
  },
});
