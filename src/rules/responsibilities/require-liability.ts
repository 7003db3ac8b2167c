/** Every situation names a form of liability and a basis. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';

const written = '| 应当查处而不查处 | 不作为 | 批评教育 | 《中华人民共和国行政处罚法》第七十六条 |';
const rewrite = (row: string) => [{ file: exampleFiles.statement, find: written, replace: row }];

export default defineRule({
  meta: {
    id: 'require-liability',
    family: 'responsibilities',
    pack: 'national',
    severity: 'warning',
    title: { zh: '责任情形要写明责任形式和依据', en: 'Situations name their liability and basis' },
    basis: [opinionsOf2005('二（三）', 'part 2(3)'), opinionsOf2005('四', 'part 4')],
    rationale: {
      zh: '承担的是“相应的”责任：什么情形、承担什么责任、根据哪一条，缺一样就落不了实。',
      en: 'Liability answers to the fault: situation, form and clause belong together.',
    },
    messages: {
      form: {
        zh: '情形“{situation}”没有写责任形式',
        en: 'The situation "{situation}" names no form of liability',
      },
      basis: { zh: '情形“{situation}”没有写依据', en: 'The situation "{situation}" names no basis' },
    },
    hints: {
      form: {
        zh: '写明批评教育、离岗教育、调离执法岗位、取消执法资格，或者依法给予处分等。',
        en: 'Name it: criticism, retraining, transfer, loss of the certificate, or discipline by law.',
      },
      basis: { zh: '写明追究责任所依据的条款。', en: 'Cite the clause.' },
    },
    obligations: ['6:70', '6:73'],
    examples: {
      valid: [
        {
          title: { zh: '几种责任形式', en: 'several forms' },
          edits: rewrite(
            '| 应当查处而不查处 | 不作为 | 批评教育；情节严重的，依法给予处分 | 《中华人民共和国行政处罚法》第七十六条 |',
          ),
        },
      ],
      invalid: [
        {
          title: { zh: '没有责任形式', en: 'no form' },
          edits: rewrite('| 应当查处而不查处 | 不作为 |  | 《中华人民共和国行政处罚法》第七十六条 |'),
          expect: [{ at: `${exampleFiles.statement}:16:1`, message: 'form' }],
        },
        {
          title: { zh: '没有依据', en: 'no basis' },
          edits: rewrite('| 应当查处而不查处 | 不作为 | 批评教育 |  |'),
          expect: [{ at: `${exampleFiles.statement}:16:1`, message: 'basis' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const statement of model.responsibilities) {
      if (!statement.current) continue;
      for (const { situation, liability, basis, place } of statement.situations) {
        const finding = { data: { situation }, place, subject: statement.id };
        if (liability === '') report({ message: 'form', ...finding });
        if (basis === '') report({ message: 'basis', ...finding });
      }
    }
  },
});
