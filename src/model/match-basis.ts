/** Which listed instrument a citation names. */
import type { Anchor, CitedVersion } from '../law/citation.js';
import { parseCitations } from '../law/parse-citations.js';
import type { BasisNode } from './model.js';

export interface BasisMatcher {
  /** `organs`: the citing organ and its superiors, nearest first; their lists count in this order. */
  match(anchor: Anchor, organs: readonly string[]): string | undefined;
}

/** By title, by title without 中华人民共和国, by short title or by document number. */
export function createBasisMatcher(bases: readonly BasisNode[]): BasisMatcher {
  const byName = new Map<string, BasisNode[]>();
  const put = (key: string, basis: BasisNode): void => {
    const known = byName.get(key) ?? [];
    if (!known.includes(basis)) byName.set(key, [...known, basis]);
  };
  for (const basis of bases) {
    const { title, short = [], number } = basis.data;
    for (const name of [title ?? '', ...short]) if (titleKey(name)) put(titleKey(name), basis);
    for (const { anchor } of number ? parseCitations(number) : []) {
      const key = numberKey(anchor);
      if (key) put(key, basis);
    }
  }
  const names = [...byName.keys()];

  const keysOf = (anchor: Anchor): string[] => {
    if (anchor.kind === 'self' || anchor.kind === 'none') return [];
    const number = numberKey(anchor);
    if (anchor.kind === 'document-number') return number ? [number] : [];
    if (anchor.kind === 'title') return [titleKey(anchor.title), ...(number ? [number] : [])];
    // A bare name may drag the words before it along: 依照行政处罚法.
    const bare = titleKey(anchor.name);
    return names.filter((name) => bare.endsWith(name)).toSorted((a, b) => b.length - a.length);
  };

  return {
    match(anchor, organs) {
      const version = anchor.kind === 'title' ? anchor.version : undefined;
      for (const key of keysOf(anchor)) {
        const candidates = byName.get(key) ?? [];
        for (const organ of organs) {
          const best = bestOf(
            candidates.filter((basis) => basis.organ === organ),
            version,
          );
          if (best) return best.id;
        }
      }
      return undefined;
    },
  };
}

/** The cited version, else the one in force, else the first listed. */
function bestOf(candidates: readonly BasisNode[], version: CitedVersion | undefined): BasisNode | undefined {
  const year = version && String(version.year);
  const cited = year && candidates.find(({ data }) => (data.version ?? data.adopted)?.startsWith(year));
  return cited || candidates.find((basis) => basis.current) || candidates[0];
}

function numberKey(anchor: Anchor): string | undefined {
  if (anchor.kind !== 'document-number' && anchor.kind !== 'title') return undefined;
  const number = anchor.documentNumber;
  return number && `#${number.agency}|${number.year ?? ''}|${number.order === true}|${number.number}`;
}

/** Title marks, spaces and the name of the state do not distinguish instruments. */
function titleKey(title: string): string {
  return title
    .normalize('NFC')
    .replaceAll(/[《》〈〉<>\s]/gu, '')
    .replace(/^中华人民共和国/u, '');
}
