/** The document number of an official paper is written in the standard form. */
import { type DefectCode, defectText } from '../../law/defect-text.js';
import { parseCitations } from '../../law/parse-citations.js';
import { printDocumentNumber } from '../../law/print-document-number.js';
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const renumber = (number: string) => [
  { file: exampleFiles.notice, find: '发文字号: 示市监发〔2026〕1号', replace: `发文字号: ${number}` },
];

export default defineRule({
  meta: {
    id: 'valid-document-number-form',
    family: 'gongwen',
    pack: 'gongwen',
    severity: 'error',
    title: { zh: '发文字号要规范', en: 'Document numbers in standard form' },
    basis: [paperStandard('7.2.5')],
    rationale: {
      zh: '发文字号由发文机关代字、年份、发文顺序号组成。年份标全称，用六角括号“〔〕”括起；顺序号不加“第”字，不编虚位，在阿拉伯数字后加“号”字。',
      en: 'Agency, year and serial: the year in full in 〔〕, the serial without 第 and leading zeros, 号 at the end.',
    },
    messages: {
      defect: {
        zh: '发文字号“{number}”写法不规范：{problem}',
        en: 'Loose document number "{number}": {problem}',
      },
      unreadable: { zh: '“{number}”不是发文字号的写法', en: '"{number}" does not read as a document number' },
    },
    hints: {
      defect: { zh: '改为“{correct}”。', en: 'Write "{correct}".' },
      unreadable: { zh: '写作“示市监发〔2026〕1号”的样子。', en: 'Write it like 示市监发〔2026〕1号.' },
    },
    obligations: ['6:119'],
    examples: {
      valid: [{ title: { zh: '两位顺序号', en: 'two digits' }, edits: renumber('示市监发〔2026〕12号') }],
      invalid: [
        {
          title: { zh: '括号不对', en: 'wrong brackets' },
          edits: renumber('示市监发（2026）1号'),
          expect: [{ at: `${exampleFiles.notice}:4:7`, message: 'defect' }],
        },
        {
          title: { zh: '加了“第”字和虚位', en: '第 and leading zeros' },
          edits: renumber('示市监发〔2026〕第01号'),
          expect: [{ at: `${exampleFiles.notice}:4:7`, message: 'defect' }],
        },
        {
          title: { zh: '没有年份', en: 'no year' },
          edits: renumber('示市监发1号'),
          expect: [{ at: `${exampleFiles.notice}:4:7`, message: 'unreadable' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const notice of model.notices) {
      const { number, kind } = notice.data;
      // 命令 is numbered 第N号 by itself (10.2).
      if (number === undefined || kind === 'order') continue;
      const target = atProperty(model, notice, 'number');
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
