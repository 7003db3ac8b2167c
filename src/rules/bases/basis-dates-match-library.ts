/** The days of a listed instrument are those that its text proves. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { VersionEntry } from '../../law/library/instrument.js';
import type { Resolution } from '../../law/resolution/resolution.js';
import type { BasisRecord } from '../../schema/record-types.generated.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { namesEarlierText, namesLaterText, versionInForce } from '../named-version.js';
import { atProperty } from '../point-at.js';

type DateKey = 'adopted' | 'effective' | 'repealed';

const KEYS: Readonly<Record<DateKey, Text>> = {
  adopted: { zh: '公布日期', en: 'date of adoption' },
  effective: { zh: '施行日期', en: 'first day in force' },
  repealed: { zh: '废止日期', en: 'date of repeal' },
};

const relist = (line: string) => [
  { file: exampleFiles.bases, find: '  施行日期: 2021-07-15\n', replace: line },
];

export default defineRule({
  meta: {
    id: 'basis-dates-match-library',
    family: 'bases',
    pack: 'national',
    severity: 'error',
    title: { zh: '依据的日期要与原文一致', en: 'Dates of bases as their texts prove them' },
    basis: [opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '依据目录要向社会公布，日期写错，依据何时有效就判断错了。这里只比对法规库能够证明的日期：条文自己写明的施行日期，法律的通过日期，别的法律写明的废止日期。',
      en: 'The list is published, and its dates decide what is in force. Only proved dates count: the commencement article, the adoption of a law, the repeal by another text.',
    },
    messages: {
      differs: {
        zh: '“{name}”的{key}写的是 {written}，应当是 {proved}',
        en: '"{name}": {key} is listed as {written}, but is {proved}',
      },
    },
    hints: {
      differs: {
        zh: '对照公布的文本核对后，改为 {proved}。',
        en: 'Check the published text and write {proved}.',
      },
    },
    obligations: ['H07', 'H08'],
    examples: {
      valid: [
        {
          title: { zh: '写明了公布日期', en: 'with the date of adoption' },
          edits: relist('  公布日期: 2021-01-22\n  施行日期: 2021-07-15\n'),
        },
        {
          title: { zh: '修正后仍写首次施行的日期', en: 'an amended law with the day of its first text' },
          edits: [
            {
              file: exampleFiles.bases,
              find: '  施行日期: 2019-04-23\n',
              replace: '  公布日期: 2019-04-23\n  施行日期: 2004-07-01\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '施行日期写错', en: 'a wrong first day in force' },
          edits: relist('  施行日期: 2021-07-01\n'),
          expect: [{ at: `${exampleFiles.bases}:5:9`, message: 'differs' }],
        },
        {
          title: { zh: '公布日期写错', en: 'a wrong date of adoption' },
          edits: relist('  公布日期: 2021-01-23\n  施行日期: 2021-07-15\n'),
          expect: [{ at: `${exampleFiles.bases}:5:9`, message: 'differs' }],
        },
        {
          title: { zh: '废止日期与废止它的法律不一致', en: 'another day than the repealing code says' },
          asOf: '2026-08-01',
          edits: [
            {
              file: exampleFiles.bases,
              find: '- 标识: 食品安全法\n',
              replace:
                '- 标识: 大气法\n  名称: 中华人民共和国大气污染防治法\n  效力级别: 法律\n  制定机关: 全国人民代表大会常务委员会\n  施行日期: 2018-10-26\n  废止日期: 2026-10-01\n- 标识: 食品安全法\n',
            },
          ],
          expect: [{ at: `${exampleFiles.bases}:24:9`, message: 'differs' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const basis of model.bases) {
      const whole = model.statutes?.ofBasis(basis);
      if (!whole) continue;
      for (const [key, proved] of provedDates(basis.data, whole)) {
        const written = basis.data[key];
        if (written === undefined || written === proved) continue;
        const data = { name: basis.name, key: KEYS[key], written, proved };
        report({ message: 'differs', data, ...atProperty(model, basis, key) });
      }
    }
  },
});

/** The dates that the library proves against what is listed. */
function provedDates(listed: Partial<BasisRecord>, whole: Resolution): [DateKey, string][] {
  const { instrument } = whole;
  const found: [DateKey, string][] = [];
  if (instrument?.repeal?.date !== undefined) found.push(['repealed', instrument.repeal.date]);
  const current = versionInForce(whole);
  if (!instrument || !current) return found;
  if (namesLaterText(listed, instrument) || namesEarlierText(listed, current)) return found;
  // Other instruments are promulgated weeks after their adoption, and either day is meant.
  const sameYear = listed.adopted?.slice(0, 4) === current.adopted?.slice(0, 4);
  if (instrument.type === 'law' && current.adopted !== undefined && sameYear)
    found.push(['adopted', current.adopted]);
  if (provesEffective(listed, current)) found.push(['effective', current.effective!]);
  return found;
}

/** An amendment leaves the commencement article of the first text in place: an earlier day may well be meant. */
function provesEffective({ effective }: Partial<BasisRecord>, current: VersionEntry): boolean {
  if (current.effective === undefined || effective === undefined) return false;
  return current.effectiveFrom === 'article' || effective > current.effective;
}
