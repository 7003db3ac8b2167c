/** The days of a listed instrument are those that its text proves. */
import type { Text } from '../../diagnostics/diagnostic.js';
import { type DateKey, provedDates, unlikelyDate } from '../basis-dates.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const KEYS: Readonly<Record<DateKey, Text>> = {
  adopted: { zh: '公布日期', en: 'date of adoption' },
  effective: { zh: '施行日期', en: 'first day in force' },
  repealed: { zh: '废止日期', en: 'date of repeal' },
};

const relist = (line: string) => [
  { file: exampleFiles.bases, find: '  施行日期: 2021-07-15\n', replace: line },
];

const refood = (lines: string) => [
  { file: exampleFiles.bases, find: '  施行日期: 2015-10-01\n', replace: lines },
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
      zh: '依据目录要向社会公布，日期写错，依据何时有效就判断错了。判为错误的，只有法规库能够证明的日期：条文自己写明的施行日期，法律的通过日期，别的法律写明的废止日期。修改后的文本没有写明何时施行的，写最初施行的日期、写修改后施行的日期都可以；与哪一次通过都对不上的日期，只提醒核对。',
      en: 'The list is published, and its dates decide what is in force. Only proved dates are errors: the commencement article, the adoption of a law, the repeal by another text. Where an amended text does not tell, the first day in force of the original or of the amendment will do; a day that fits no adoption is only a warning.',
    },
    messages: {
      differs: {
        zh: '“{name}”的{key}写的是 {written}，应当是 {proved}',
        en: '"{name}": {key} is listed as {written}, but is {proved}',
      },
      unheld: {
        zh: '“{name}”的{key}写的是 {written}，法规库没有这一天通过的文本，所收的是 {known} 通过的',
        en: '"{name}": {key} is listed as {written}; no text of that day is known, but one of {known}',
      },
      late: {
        zh: '“{name}”的{key}写的是 {written}，比通过的日期 {known} 晚一年多',
        en: '"{name}": {key} is listed as {written}, more than a year after the adoption on {known}',
      },
      early: {
        zh: '“{name}”的{key}写的是 {written}，那时还没有这部法律，{known} 才首次通过',
        en: '"{name}": {key} is listed as {written}, before it was first adopted on {known}',
      },
    },
    hints: {
      differs: {
        zh: '对照公布的文本核对后，改为 {proved}。',
        en: 'Check the published text and write {proved}.',
      },
      unheld: {
        zh: '对照公布的文本核对：引用的是 {known} 通过的文本，就写 {known}。',
        en: 'Check the published text; write {known} if that is the text you cite.',
      },
      late: {
        zh: '对照公布的文本核对：写最初施行的日期，或者这次修改施行的日期。',
        en: 'Check the published text; write the first day in force of the original or of the amendment.',
      },
      early: {
        zh: '对照公布的文本核对：写最初施行的日期，或者所引版本施行的日期。',
        en: 'Check the published text; write the first day in force of the original or of the version cited.',
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
        {
          title: {
            zh: '修改的施行日期法规库没有，目录里写了',
            en: 'an amendment whose commencement only the list tells',
          },
          asOf: '2026-07-01',
          edits: refood('  公布日期: 2025-09-12\n  版本: 2025修正\n  施行日期: 2025-12-01\n'),
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
        {
          title: { zh: '这一天没有通过过文本', en: 'no text was adopted that day' },
          edits: refood('  公布日期: 2026-03-12\n  施行日期: 2015-10-01\n'),
          expect: [{ at: `${exampleFiles.bases}:24:9`, message: 'unheld' }],
        },
        {
          title: { zh: '通过三年以后才施行', en: 'in force three years after the adoption' },
          asOf: '2029-01-01',
          edits: refood('  公布日期: 2025-09-12\n  施行日期: 2028-12-01\n'),
          expect: [{ at: `${exampleFiles.bases}:25:9`, message: 'late' }],
        },
        {
          title: { zh: '首次通过以前就施行', en: 'in force before its first text' },
          edits: refood('  施行日期: 2005-10-01\n'),
          expect: [{ at: `${exampleFiles.bases}:24:9`, message: 'early' }],
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
      const unlikely = unlikelyDate(basis.data, whole, model.statutes!.knownThrough, model.asOf);
      if (!unlikely) continue;
      const { key, why, known } = unlikely;
      const data = { name: basis.name, key: KEYS[key], written: basis.data[key]!, known };
      report({ message: why, severity: 'warning', data, ...atProperty(model, basis, key) });
    }
  },
});
