/** A title and the document number beside it name the same document. */
import type { Citation, DocumentNumber } from '../../law/citation.js';
import { parseCitations } from '../../law/parse-citations.js';
import { printDocumentNumber } from '../../law/print-document-number.js';
import { bodyCitations } from '../body-citations.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { type ProvedCitation, provedCitations } from '../proved-citations.js';

const announce = (words: string) => [
  {
    file: exampleFiles.notice,
    find: '现将本局权责清单予以公布。',
    replace: `${words}，现将本局权责清单予以公布。`,
  },
];
const opinions = '《国务院办公厅关于推行行政执法责任制的若干意见》';

export default defineRule({
  meta: {
    id: 'matching-document-number',
    family: 'bases',
    pack: 'core',
    severity: 'error',
    title: { zh: '文件名称和文号相符', en: 'Title and document number belong together' },
    basis: [opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '引用文件既写名称又写文号时，两者应当是同一份文件。文号记错一位，读者就查到别的文件，或者查不到。只在目录或者法规库里记有这份文件的文号时核对。',
      en: 'Where a document is cited by title and number, both must name the same document. Compared with the numbers that the list of bases or the statute book holds.',
    },
    messages: {
      other: {
        zh: '“{title}”的文号是{known}，这里写成了{written}',
        en: 'The number of "{title}" is {known}, not {written}',
      },
    },
    hints: {
      other: {
        zh: '核对原件；文号无误的，检查名称。',
        en: 'Look it up in the original; if the number is right, check the title.',
      },
    },
    obligations: ['6:119'],
    examples: {
      valid: [
        {
          title: { zh: '名称和文号一致', en: 'title and number agree' },
          edits: announce(`根据${opinions}（国办发〔2005〕37号）`),
        },
        {
          title: { zh: '没有记录文号的文件不核对', en: 'a document without a known number' },
          edits: announce('根据《示例市关于规范执法的意见》（示府发〔2020〕9号）'),
        },
      ],
      invalid: [
        {
          title: { zh: '文号的数字颠倒', en: 'digits of the number swapped' },
          edits: announce(`根据${opinions}（国办发〔2005〕73号）`),
          expect: [{ at: `${exampleFiles.notice}:11:3`, message: 'other' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const proved of [...provedCitations(model), ...bodyCitations(model)]) {
      const { anchor } = proved.citation;
      if (anchor.kind !== 'title' || !anchor.documentNumber) continue;
      const numbers = knownNumbers(proved);
      const written = numberKey(anchor.documentNumber);
      if (numbers.length === 0 || numbers.some((number) => numberKey(number) === written)) continue;
      const data = {
        title: anchor.title,
        known: numbers.map(printDocumentNumber).join('、'),
        written: printDocumentNumber(anchor.documentNumber),
      };
      report({ message: 'other', data, ...proved.at() });
    }
  },
});

/** Those of the list of bases, else all that the statute book holds for any version. */
function knownNumbers({ listed, resolution }: ProvedCitation): readonly DocumentNumber[] {
  const number = listed?.data.number;
  if (number !== undefined) return parseCitations(number).flatMap(numberOf);
  const { instrument } = resolution;
  if (!instrument) return [];
  return [...instrument.numbers, ...instrument.versions.flatMap(({ numbers }) => numbers)];
}

function numberOf({ anchor }: Citation): DocumentNumber[] {
  return anchor.kind === 'document-number' ? [anchor.documentNumber] : [];
}

function numberKey({ agency, year, number, order }: DocumentNumber): string {
  // 国务院令第721号 and 中华人民共和国国务院令第721号 are one.
  const short = agency.replace(/^中华人民共和国/, '');
  return JSON.stringify([order ? short.replace(/令$/, '') : short, order ? undefined : year, number]);
}
