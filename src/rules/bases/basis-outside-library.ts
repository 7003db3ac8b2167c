/** What the statute book cannot prove is told, and a title that looks like a slip of the pen stands out. */
import type { Text } from '../../diagnostics/diagnostic.js';
import { groupBy } from '../../model/group-by.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';
import { atFirst, type ProvedCitation, provedCitations } from '../proved-citations.js';
import { isSlipOf } from '../same-instrument-slip.js';
import { STANDARD } from '../technical-standard.js';

const recite = (text: string) => [
  { file: exampleFiles.powers, find: '《中华人民共和国食品安全法》第一百一十条第四项', replace: text },
];

export default defineRule({
  meta: {
    id: 'basis-outside-library',
    family: 'bases',
    pack: 'national',
    severity: 'info',
    title: { zh: '法规库没有收录的依据要人工核对', en: 'What the library does not hold is checked by hand' },
    basis: [opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '多数部门规章、地方政府规章和规范性文件不在程序自带的法规库里，不能据此说引文有错。登记进“执法依据”的，按登记的日期判断；既没有收录也没有登记的，在这里提示。名称与收录的只差一两个字的，多半是笔误。',
      en: 'Most rules and documents are outside the library, which proves nothing against them. Those listed count by their listed dates; those neither held nor listed are named here. A title one or two characters from a known one is most likely a slip.',
    },
    messages: {
      unknown: {
        zh: '法规库和执法依据目录里都没有“{name}”，条款请人工核对',
        en: 'Neither the library nor the list holds "{name}"; check its clauses by hand',
      },
      slip: {
        zh: '“{name}”像是笔误，法规库里有的是{nearest}',
        en: '"{name}" looks like a slip of the pen; the library holds {nearest}',
      },
    },
    hints: {
      unknown: {
        zh: '确是有效的文件，在“执法依据”文件中登记它的名称、效力级别和施行日期。',
        en: 'List it with title, type and first day in force; law add does so from its text.',
      },
      slip: {
        zh: '对照原文核对名称；没有写错的，不必理会。',
        en: 'Compare the title; when it is right, leave it.',
      },
    },
    obligations: ['H09'],
    examples: {
      valid: [
        {
          title: { zh: '登记过的部门规章', en: 'a listed departmental rule' },
          edits: recite('《食品经营许可和备案管理办法》第五条'),
        },
      ],
      invalid: [
        {
          title: { zh: '没有收录，也没有登记', en: 'neither held nor listed' },
          edits: recite('《示例区食品摊贩管理暂行办法》第五条'),
          expect: [{ at: `${exampleFiles.powers}:29:13`, message: 'unknown' }],
        },
        {
          title: { zh: '引文的名称差一个字', en: 'a citation one character off' },
          edits: recite('《中华人民共和国食品案全法》第一百一十条第四项'),
          expect: [{ at: `${exampleFiles.powers}:29:13`, message: 'slip' }],
        },
        {
          title: { zh: '目录里的名称差一个字', en: 'a listed title one character off' },
          edits: [
            {
              file: exampleFiles.bases,
              find: '名称: 中华人民共和国行政强制法',
              replace: '名称: 中华人民共和国行政强治法',
            },
          ],
          expect: [{ at: `${exampleFiles.bases}:14:7`, message: 'slip' }],
        },
      ],
    },
  },
  check(model, report) {
    const { statutes } = model;
    if (!statutes) return;
    for (const basis of model.bases) {
      const title = basis.data.title ?? '';
      const near = title === '' ? [] : statutes.nearest(title).filter((known) => isSlipOf(title, known));
      if (near.length === 0) continue;
      const data = { name: title, nearest: listTitles(near) };
      report({ message: 'slip', severity: 'warning', data, ...atProperty(model, basis, 'title') });
    }
    const outside = provedCitations(model).filter(
      ({ resolution, listed }) => resolution.status === 'outside-library' && !listed,
    );
    for (const [name, uses] of groupBy(outside, nameOf)) {
      if (name === '') continue;
      const near = uses[0]!.resolution.nearest.filter((known) => isSlipOf(name, known));
      const found = { data: { name, nearest: listTitles(near) }, ...atFirst(uses) };
      if (near.length > 0) report({ message: 'slip', severity: 'warning', ...found });
      else report({ message: 'unknown', ...found });
    }
  },
});

/** Empty for what is no instrument of its own: a bare name, a technical standard. */
function nameOf({ citation: { anchor }, written }: ProvedCitation): string {
  if (anchor.kind === 'title') return STANDARD.test(anchor.title) ? '' : anchor.title;
  return anchor.kind === 'document-number' ? written : '';
}

function listTitles(titles: readonly string[]): Text {
  const marked = titles.map((title) => `《${title}》`);
  return { zh: marked.join('、'), en: marked.join(', ') };
}
