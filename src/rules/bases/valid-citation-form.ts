/** Citations are written in the standard form. */
import type { Citation } from '../../law/citation.js';
import { type DefectCode, defectText } from '../../law/defect-text.js';
import { statute } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { narrowPlace } from '../narrow-place.js';
import { atOrigin } from '../point-at.js';

const recite = (text: string) => [
  { file: exampleFiles.powers, find: '《中华人民共和国食品安全法》第一百一十条第四项', replace: text },
];

export default defineRule({
  meta: {
    id: 'valid-citation-form',
    family: 'bases',
    pack: 'core',
    severity: 'warning',
    title: { zh: '引文要规范', en: 'Citations in standard form' },
    basis: [
      statute('中华人民共和国立法法', '第六十五条', 'Legislation Law', 'art. 65', '2023-03-15'),
      statute('中华人民共和国立法法', '第六十一条', 'Legislation Law', 'art. 61', '2015-03-15', '2023-03-14'),
    ],
    rationale: {
      zh: '条、款的序号用中文数字，项的序号用中文数字加括号或者直接写“第几项”，目用阿拉伯数字；书名号、括号、发文字号都有固定写法。写法不规范，读者和程序都可能找错条款。',
      en: 'Articles and paragraphs count in Chinese numerals; title marks, brackets and document numbers have fixed forms. A loose form leads readers and programs to the wrong clause.',
    },
    messages: {
      defect: { zh: '引文“{text}”写法不规范：{problem}', en: 'Loose citation "{text}": {problem}' },
      uncertain: { zh: '引文“{text}”写法不规范：{problem}', en: 'Loose citation "{text}": {problem}' },
      unreadable: { zh: '“{text}”不是引文的写法', en: '"{text}" does not read as a citation' },
      unnamed: { zh: '引文“{text}”没有写明是哪一部法律文件', en: '"{text}" names no instrument' },
      unmarked: { zh: '引文“{text}”的文件名称没有加书名号', en: 'The title in "{text}" has no title marks' },
    },
    hints: {
      defect: { zh: '改为“{correct}”。', en: 'Write "{correct}".' },
      uncertain: { zh: '对照原文改正。', en: 'Correct it beside the original text.' },
      unreadable: {
        zh: '写明文件名称和条款，如“《中华人民共和国行政处罚法》第三十四条”；文件名称要加书名号。',
        en: 'Write the title in 《》 and the clause, e.g. 《中华人民共和国行政处罚法》第三十四条.',
      },
      unnamed: { zh: '在条款前写上文件名称，并加书名号。', en: 'Put the title in 《》 before the clause.' },
      unmarked: { zh: '把名称写成“《{name}》”。', en: 'Write the title as 《{name}》.' },
    },
    obligations: ['6:119'],
    examples: {
      valid: [
        {
          title: { zh: '项的序号加括号', en: 'item number in brackets' },
          edits: recite('《中华人民共和国食品安全法》第一百一十条第（四）项'),
        },
      ],
      invalid: [
        {
          title: { zh: '条号用了阿拉伯数字', en: 'article number in digits' },
          edits: recite('《中华人民共和国食品安全法》第110条第四项'),
          expect: [{ at: `${exampleFiles.powers}:29:13`, message: 'defect' }],
        },
        {
          title: { zh: '没有书名号，也没有条款', en: 'neither title marks nor clause' },
          edits: recite('食品安全法有关规定'),
          expect: [{ at: `${exampleFiles.powers}:29:13`, message: 'unreadable' }],
        },
        {
          title: { zh: '只有条款', en: 'clause without title' },
          edits: recite('第一百一十条第四项'),
          expect: [{ at: `${exampleFiles.powers}:29:13`, message: 'unnamed' }],
        },
        {
          title: { zh: '没有加书名号', en: 'no title marks' },
          edits: recite('中华人民共和国食品安全法第一百一十条第四项'),
          expect: [{ at: `${exampleFiles.powers}:29:13`, message: 'unmarked' }],
        },
        {
          title: { zh: '文号的年份被遮盖', en: 'the year is masked' },
          edits: recite('国办发〔20**〕37号'),
          expect: [{ at: `${exampleFiles.powers}:29:13`, message: 'uncertain' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const { owner, origin, text, citations, basis } of model.citations) {
      const node = model.nodes.get(owner);
      if (!node?.current) continue;
      const target = atOrigin(model, node, origin);
      if (citations.length === 0) report({ message: 'unreadable', data: { text }, ...target });
      for (const [index, citation] of citations.entries()) {
        const { anchor, defects, start, end } = citation;
        const place = narrowPlace(target.place, text, start, end);
        const written = text.slice(start, end);
        const named = (anchor.kind !== 'none' && anchor.kind !== 'self') || index > 0;
        if (!named && basis === undefined)
          report({ message: 'unnamed', data: { text: written }, ...target, place });
        // 宪法 is the one instrument that statutes cite by its bare name.
        if (anchor.kind === 'name' && !/宪法$/.test(anchor.name) && defects.length === 0) {
          const name = anchor.name.replaceAll(/[《》]/g, '');
          report({ message: 'unmarked', data: { text: written, name }, ...target, place });
        }
        if (defects.length === 0) continue;
        const problems = [...new Set(defects.map((defect) => defect.code))].map((code) =>
          defectText(code as DefectCode),
        );
        const problem = {
          zh: problems.map(({ zh }) => zh).join('；'),
          en: problems.map(({ en }) => en).join('; '),
        };
        const correct = mend(text, citation);
        if (correct === undefined)
          report({ message: 'uncertain', data: { text: written, problem }, ...target, place });
        else report({ message: 'defect', data: { text: written, problem, correct }, ...target, place });
      }
    }
  },
});

/** The citation with its defects corrected and nothing else changed; undefined when a correction is not certain. */
function mend(text: string, { defects, start, end }: Citation): string | undefined {
  let mended = text.slice(start, end);
  for (const defect of [...defects].sort((a, b) => b.start - a.start)) {
    if (defect.correction === undefined || defect.start < start || defect.end > end) return undefined;
    mended = `${mended.slice(0, defect.start - start)}${defect.correction}${mended.slice(defect.end - start)}`;
  }
  return mended;
}
