/** The list and the citations name the version that is in force. */
import type { Related, Text } from '../../diagnostics/diagnostic.js';
import type { InstrumentEntry, VersionEntry } from '../../law/library/instrument.js';
import type { BasisNode, Model } from '../../model/model.js';
import { changedArticles } from '../changed-articles.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { namesEarlierText, versionInForce } from '../named-version.js';
import { atProperty } from '../point-at.js';
import { provedCitations } from '../proved-citations.js';

const relist = (line: string) => [
  { file: exampleFiles.bases, find: '  施行日期: 2021-07-15\n', replace: `  施行日期: 2021-07-15\n${line}` },
];
const recite = (text: string) => [
  { file: exampleFiles.powers, find: '《中华人民共和国食品安全法》第一百一十条第四项', replace: text },
];

export default defineRule({
  meta: {
    id: 'no-superseded-version',
    family: 'bases',
    pack: 'national',
    severity: 'error',
    title: { zh: '登记和引用现行有效的版本', en: 'The version in force is listed and cited' },
    basis: [opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '法律法规修改后，条号常常变动，条文也可能已经改过。目录里登记的、引文里写明的版本，应当是基准日期有效的那一个。修正后的文本仍写着当初的施行日期，只写施行日期的，不判为旧版本。',
      en: 'Amendments move and change articles. The version listed or named is the one in force on the day. An amended text keeps the first day in force of the original, so that day alone proves nothing.',
    },
    messages: {
      listed: {
        zh: '“{name}”登记的是旧版本，现行版本{current}{changes}',
        en: '"{name}" is listed in an older version; the one in force: {current}{changes}',
      },
      cited: {
        zh: '引文“{text}”：《{title}》{note}{changes}',
        en: '"{text}": 《{title}》: {note}{changes}',
      },
    },
    hints: {
      listed: {
        zh: '把公布日期、版本、施行日期改成现行版本的，并逐条核对引用它的条款。',
        en: 'List the dates of the version in force and check each clause that cites it.',
      },
      cited: {
        zh: '改引现行版本的条款，或者删去括号里的版本。',
        en: 'Cite the clause of the version in force, or drop the version.',
      },
    },
    obligations: ['H08', 'H09'],
    examples: {
      valid: [
        {
          title: { zh: '登记的是现行版本', en: 'the version in force' },
          edits: relist('  公布日期: 2021-01-22\n  版本: 2021修订\n'),
        },
        {
          title: { zh: '引文写明现行版本', en: 'the version in force is named' },
          edits: recite('《中华人民共和国行政处罚法》（2021年修订）第十条'),
        },
      ],
      invalid: [
        {
          title: { zh: '目录里是修订前的公布日期', en: 'adoption of the text before the revision' },
          edits: relist('  公布日期: 2017-09-01\n'),
          expect: [{ at: `${exampleFiles.bases}:6:9`, message: 'listed' }],
        },
        {
          title: { zh: '目录里写的是旧版本', en: 'an older version' },
          edits: relist('  版本: 2017修正\n'),
          expect: [{ at: `${exampleFiles.bases}:6:7`, message: 'listed' }],
        },
        {
          title: { zh: '引文写明的是旧版本', en: 'the citation names an older version' },
          edits: recite('《中华人民共和国食品安全法》（2021年修正）第一百一十条第四项'),
          expect: [{ at: `${exampleFiles.powers}:29:13`, message: 'cited' }],
        },
      ],
    },
  },
  check(model, report) {
    const { statutes } = model;
    if (!statutes) return;
    for (const basis of model.bases) {
      const whole = statutes.ofBasis(basis);
      const current = whole && versionInForce(whole);
      const key = current && namesEarlierText(basis.data, current);
      if (!whole?.instrument || !current || !key) continue;
      const changed = changesSince(model, basis, whole.instrument, current);
      report({
        message: 'listed',
        ...(changed.length === 0 && { severity: 'warning' }),
        data: {
          name: basis.name,
          current: describeVersion(current),
          changes:
            changed.length === 0
              ? ''
              : {
                  zh: `，引用的条文有 ${changed.length} 处已经移动或者修改`,
                  en: `; ${changed.length} of the cited articles moved or changed`,
                },
        },
        ...atProperty(model, basis, key),
        related: changed,
      });
    }
    for (const { resolution, written, at } of provedCitations(model)) {
      if (resolution.status !== 'superseded' || !resolution.instrument) continue;
      const notes = resolution.units.flatMap(({ note }) => note ?? []);
      const changes = { zh: joined('；', '', notes, 'zh'), en: joined('; ', '', notes, 'en') };
      report({
        message: 'cited',
        data: {
          text: written,
          title: resolution.instrument.title,
          note: resolution.note ?? { zh: '所引的是旧版本', en: 'an older version is named' },
          changes,
        },
        ...at(),
      });
    }
  },
});

function joined(separator: string, before: string, notes: readonly Text[], language: keyof Text): string {
  return notes.map((note) => `${separator}${before}${note[language]}`).join('');
}

function describeVersion({ adopted, effective }: VersionEntry): Text {
  return {
    zh: `${adopted} 通过${effective === undefined ? '' : `、${effective} 施行`}`,
    en: `adopted ${adopted}${effective === undefined ? '' : `, in force from ${effective}`}`,
  };
}

/** The citations whose articles are no longer what they were in the listed version, as far as the library holds it. */
function changesSince(
  model: Model,
  basis: BasisNode,
  instrument: InstrumentEntry,
  current: VersionEntry,
): Related[] {
  return provedCitations(model)
    .filter(({ listed }) => listed === basis)
    .flatMap(({ citation, at }) =>
      changedArticles(model.statutes!, instrument, basis.data, current, citation.units).map((message) => ({
        message,
        place: at().place,
      })),
    );
}
