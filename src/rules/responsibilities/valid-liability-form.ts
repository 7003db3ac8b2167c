/** The form of liability is one that the law knows. */
import { opinionsOf2005, supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';

/** For organs and persons: the ladders of 37号 part 4 and 监督条例 32, discipline, correction, compensation, crime. */
const known =
  /批评|教育|培训|调离|取消|资格|处分|警告|记过|降级|撤职|开除|整改|通报|责令|改正|纠正|追究|赔偿|追偿|追缴|追回|退还|收缴|刑事|司法机关|监察|检查|诫勉|约谈|问责|谈话|撤销|变更|改变|暂扣|吊销|辞退|解除|移送|依法处理|组织处理/u;

export default defineRule({
  meta: {
    id: 'valid-liability-form',
    family: 'responsibilities',
    pack: 'national',
    severity: 'warning',
    title: { zh: '责任形式要有依据', en: 'Forms of liability are those of the law' },
    basis: [opinionsOf2005('四', 'part 4'), supervisionRegulation('第三十二条', 'art. 32')],
    rationale: {
      zh: '对部门：限期整改、通报批评、取消评比先进资格；对人员：批评教育、离岗教育、调离执法岗位、取消执法资格，以及组织处理、处分、赔偿、刑事责任。自创的形式追究起来没有根据，含糊的形式等于没有写。',
      en: 'Organs: correction, public criticism, loss of honours; persons: criticism, retraining, transfer, loss of the certificate, discipline, compensation, crime. Other forms have no basis.',
    },
    messages: {
      unknown: {
        zh: '情形“{situation}”的责任形式“{liability}”不是法定的形式',
        en: 'The form "{liability}" for "{situation}" is none that the law knows',
      },
    },
    hints: {
      unknown: {
        zh: '改为法定的形式，如批评教育、离岗教育、调离执法岗位、取消执法资格、依法给予处分。',
        en: 'Name a form of the law, e.g. criticism, retraining, transfer, loss of the certificate, discipline.',
      },
    },
    obligations: ['6:72', '6:73', '6:80'],
    examples: {
      valid: [
        {
          title: { zh: '处分和刑事责任', en: 'discipline and crime' },
          edits: [
            {
              file: exampleFiles.statement,
              find: '| 乱作为 | 调离执法岗位 |',
              replace: '| 乱作为 | 记过以上处分，构成犯罪的移送司法机关 |',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '含糊的责任形式', en: 'a vague form' },
          edits: [
            {
              file: exampleFiles.statement,
              find: '| 乱作为 | 调离执法岗位 |',
              replace: '| 乱作为 | 酌情处理 |',
            },
          ],
          expect: [{ at: `${exampleFiles.statement}:17:1`, message: 'unknown' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const statement of model.responsibilities) {
      if (!statement.current) continue;
      for (const { situation, liability, place } of statement.situations) {
        // An empty cell is told by require-liability.
        if (liability === '' || known.test(liability)) continue;
        report({ message: 'unknown', data: { situation, liability }, place, subject: statement.id });
      }
    }
  },
});
