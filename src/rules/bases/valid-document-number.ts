/** The document number of a listed instrument is written in the standard form. */
import { type DefectCode, defectText } from '../../law/defect-text.js';
import { parseCitations } from '../../law/parse-citations.js';
import { printDocumentNumber } from '../../law/print-document-number.js';
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const renumber = (number: string) => [
  { file: exampleFiles.bases, find: '  文号: 国务院令第721号\n', replace: `  文号: ${number}\n` },
];

export default defineRule({
  meta: {
    id: 'valid-document-number',
    family: 'bases',
    pack: 'core',
    severity: 'warning',
    title: { zh: '依据的文号要规范', en: 'Document numbers of bases in standard form' },
    basis: [paperStandard('7.2.5')],
    rationale: {
      zh: '文号由机关代字、六角括号括起的年份和顺序号组成，命令写作“某某令第几号”。写法不一，同一份文件就会被当成两份。',
      en: 'A number is agency, year in 〔〕 and serial; an order is 令第N号. Loose forms make one document look like two.',
    },
    messages: {
      defect: {
        zh: '文号“{number}”写法不规范：{problem}',
        en: 'Loose document number "{number}": {problem}',
      },
      unreadable: { zh: '“{number}”不是文号的写法', en: '"{number}" does not read as a document number' },
    },
    hints: {
      defect: { zh: '改为“{correct}”。', en: 'Write "{correct}".' },
      unreadable: {
        zh: '写作“国办发〔2005〕37号”或者“国务院令第825号”的样子。',
        en: 'Write it like 国办发〔2005〕37号 or 国务院令第825号.',
      },
    },
    obligations: ['6:119'],
    examples: {
      valid: [{ title: { zh: '发文字号', en: 'a document number' }, edits: renumber('国发〔2019〕18号') }],
      invalid: [
        {
          title: { zh: '年份用了方括号', en: 'year in square brackets' },
          edits: renumber('国发［2019］18号'),
          expect: [{ at: `${exampleFiles.bases}:30:7`, message: 'defect' }],
        },
        {
          title: { zh: '看不出文号', en: 'no number at all' },
          edits: renumber('第721号令'),
          expect: [{ at: `${exampleFiles.bases}:30:7`, message: 'unreadable' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const basis of model.bases) {
      const { number, type } = basis.data;
      // People's congresses publish by 公告, whose numbers have forms of their own.
      if (number === undefined || type === 'local-regulation' || type === 'autonomous-regulation') continue;
      const target = atProperty(model, basis, 'number');
      const [citation] = parseCitations(number);
      const whole = citation !== undefined && citation.start === 0 && citation.end === number.length;
      if (!whole || citation.anchor.kind !== 'document-number') {
        report({ message: 'unreadable', data: { number }, ...target });
      } else if (citation.defects.length > 0) {
        const problems = citation.defects.map(({ code }) => defectText(code as DefectCode));
        const problem = {
          zh: problems.map(({ zh }) => zh).join('；'),
          en: problems.map(({ en }) => en).join('; '),
        };
        const correct = printDocumentNumber(citation.anchor.documentNumber);
        report({ message: 'defect', data: { number, problem, correct }, ...target });
      }
    }
  },
});
