/** Every citation that the authored workspaces make is true on their day, word by word as far as a program can tell. */
import { describe, expect, test } from 'vitest';
import type { OpenedWorkspace } from '../../src/build/open-workspace.js';
import type { Citation, CitedUnit } from '../../src/law/citation.js';
import { parseCitations } from '../../src/law/parse-citations.js';
import { sample, starter } from './authored-workspaces.js';
import { hasLawTexts, lawText, policyTitles, withoutSpace } from './law-texts.js';

interface Cited {
  readonly at: string;
  readonly citation: Citation;
}

function citedIn(opened: OpenedWorkspace): Cited[] {
  return opened.records.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) =>
      parseCitations(line)
        .filter(({ anchor }) => anchor.kind === 'title')
        .map((citation) => ({ at: `${file}:${index + 1} ${line.trim()}`, citation })),
    ),
  );
}

/** Full title of a title or of a short title that the workspace declares. */
function fullTitle(opened: OpenedWorkspace, { anchor }: Citation): string {
  const title = anchor.kind === 'title' ? anchor.title : '';
  return opened.model.bases.find(({ data }) => data.short?.includes(title))?.data.title ?? title;
}

/** What is wrong with one cited place, if anything. */
function faultOf(title: string, unit: CitedUnit, asOf: string): string | undefined {
  const paragraphs = lawText(title, asOf)!.articles.get(unit.article?.number ?? 0);
  if (!paragraphs) return 'no such article';
  if (unit.paragraph !== undefined && paragraphs.length === 1)
    return 'an article of one paragraph has no 第一款';
  if (unit.item !== undefined && unit.paragraph === undefined && paragraphs.length > 1)
    return 'which paragraph?';
  const paragraph = paragraphs[(unit.paragraph ?? 1) - 1];
  if (!paragraph) return 'no such paragraph';
  return unit.item !== undefined && !paragraph.items.has(unit.item) ? 'no such item' : undefined;
}

describe.skipIf(!hasLawTexts).each([
  ['the sample', sample, 850],
  ['the starter', starter, 60],
] as const)('%s', (_name, opened, least) => {
  const cited = citedIn(opened);

  test('cites enough to be worth testing', () => {
    expect(cited.length).toBeGreaterThanOrEqual(least);
  });

  test('each instrument is in the statute book, or is a known policy document', () => {
    const unknown = cited.filter(({ citation }) => {
      const title = fullTitle(opened, citation);
      return !lawText(title, opened.asOf) && !policyTitles.some((path) => path.includes(withoutSpace(title)));
    });
    expect(unknown.map(({ at }) => at)).toEqual([]);
  });

  test('each article, paragraph and item exists in the version in force', () => {
    const faults = cited.flatMap(({ at, citation }) => {
      const title = fullTitle(opened, citation);
      if (!lawText(title, opened.asOf)) return [];
      const places = citation.units.flatMap(({ from, to }) => (to ? [from, to] : [from]));
      return places
        .map((unit) => faultOf(title, unit, opened.asOf))
        .filter((fault) => fault !== undefined)
        .map((fault) => `${fault}: ${at}`);
    });
    expect(faults).toEqual([]);
  });

  test('each citation is written without a defect of form', () => {
    expect(cited.filter(({ citation }) => citation.defects.length > 0).map(({ at }) => at)).toEqual([]);
  });

  test('each listed basis is the newest version, and its dates are those of the text', () => {
    const wrong = opened.model.bases.flatMap(({ data }) => {
      const law = lawText(data.title ?? '', opened.asOf);
      if (!law) return [];
      const says = `${data.title}: ${data.adopted}, in force ${data.effective}`;
      if (law.adopted !== data.adopted) return [`${says}; newest version of ${law.adopted}`];
      return (data.effective ?? '') < law.adopted ? [`${says}; in force before it was adopted`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('a clause that sets measures speaks of each of them', () => {
    const silent = opened.model.powers.flatMap((power) =>
      (power.data.bases ?? []).flatMap(({ cite, measures = [] }) => {
        const text = parseCitations(cite)
          .flatMap((citation) => citation.units.map(({ from }) => ({ citation, from })))
          .map(({ citation, from }) => {
            const paragraphs = lawText(fullTitle(opened, citation), opened.asOf)?.articles.get(
              from.article!.number,
            );
            const chosen =
              from.paragraph === undefined
                ? paragraphs
                : paragraphs?.slice(from.paragraph - 1, from.paragraph);
            const items = (one: { items: ReadonlyMap<number, string> }) =>
              from.item === undefined ? [...one.items.values()] : [one.items.get(from.item) ?? ''];
            return (chosen ?? []).map((one) => [one.text, ...items(one)].join('')).join('');
          })
          .join('');
        return measures
          .filter((measure) => !text.includes(wordOf(measure)))
          .map((measure) => `${power.id}: ${measure}`);
      }),
    );
    expect(silent).toEqual([]);
  });
});

/** The word that the law uses for a kind of measure of 行政处罚法 第九条. */
function wordOf(measure: string): string {
  if (measure === '没收非法财物') return '没收违法';
  if (measure === '吊销许可证件') return '吊销许可证';
  return measure;
}
