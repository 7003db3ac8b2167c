/** A dispute over powers that was settled says how. */
import { supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-dispute-outcome',
    family: 'records',
    pack: 'national',
    severity: 'warning',
    title: { zh: '争议处理要有结果和文件', en: 'A settled dispute has an outcome and a paper' },
    basis: [supervisionRegulation('第十三条', 'art. 13')],
    rationale: {
      zh: '执法机关之间关于事项清单、案件管辖等的争议，由行政执法监督机构协调，不能一致的提出处理意见报人民政府决定。处理了而没有结果或者文件，职权归谁还是不明。',
      en: 'Disputes over lists and competence are mediated by the supervising body or decided by the government; without outcome and paper the power remains in doubt.',
    },
    messages: {
      outcome: {
        zh: '争议“{id}”{decided} 已经处理，没有写结果',
        en: 'The dispute "{id}" was settled on {decided}, without an outcome',
      },
      document: {
        zh: '争议“{id}”{decided} 已经处理，没有写会议纪要或者决定',
        en: 'The dispute "{id}" was settled on {decided}, without a paper',
      },
    },
    hints: {
      outcome: {
        zh: '补写“结果”：职权由谁行使，怎样配合。',
        en: 'Add the outcome: who exercises the power.',
      },
      document: { zh: '补写“文件”：会议纪要或者决定的名称、文号。', en: 'Add the minutes or the decision.' },
    },
    obligations: ['6:37', '6:22'],
    examples: {
      valid: [
        {
          title: { zh: '还在协调', en: 'still open' },
          edits: [
            {
              file: exampleFiles.disputes,
              find: ', 处理日期: 2026-03-16, 结果: 由执法大队负责, 文件: { 名称: 协调会议纪要 }',
              replace: '',
            },
          ],
        },
        {
          title: { zh: '双方协商一致，可以没有文件', en: 'agreed between the parties' },
          edits: [
            { file: exampleFiles.disputes, find: ', 文件: { 名称: 协调会议纪要 }', replace: '' },
            { file: exampleFiles.disputes, find: '方式: 法制机构协调, 经过', replace: '方式: 协商, 经过' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有结果', en: 'no outcome' },
          edits: [{ file: exampleFiles.disputes, find: ', 结果: 由执法大队负责', replace: '' }],
          expect: [{ at: `${exampleFiles.disputes}:1:9`, message: 'outcome' }],
        },
        {
          title: { zh: '没有文件', en: 'no paper' },
          edits: [{ file: exampleFiles.disputes, find: ', 文件: { 名称: 协调会议纪要 }', replace: '' }],
          expect: [{ at: `${exampleFiles.disputes}:1:9`, message: 'document' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const node of model.disputes) {
      const { decided, outcome, document, way } = node.data;
      if (decided === undefined || decided > model.asOf) continue;
      const data = { id: node.id, decided };
      if (outcome === undefined)
        report({ message: 'outcome', data, missing: { outcome: '结果' }, ...atName(model, node) });
      if (document === undefined && way !== 'consultation')
        report({ message: 'document', data, missing: { document: '文件' }, ...atName(model, node) });
    }
  },
});
