/** Prints a citation in its canonical form. */
import type { Anchor, Citation, CitedRange, CitedUnit, CitedVersion } from './citation.js';
import { printChineseNumeral } from './print-chinese-numeral.js';
import { printDocumentNumber } from './print-document-number.js';

const levels = ['article', 'paragraph', 'item', 'subitem'] as const;
const joiners = { and: '和', or: '或者' } as const;

/**
 * 《食品安全法》第一百二十二条第一款第（三）项、第（四）项: full-width marks, Chinese numerals, items in brackets,
 * both ends of a range, and each listed unit without the parts that it shares with the one before.
 */
export function printCitation(citation: Pick<Citation, 'anchor' | 'units' | 'oneOf'>): string {
  const { anchor, units, oneOf } = citation;
  return printAnchor(anchor) + printUnits(units) + (oneOf ? '之一' : '');
}

function printAnchor(anchor: Anchor): string {
  switch (anchor.kind) {
    case 'title':
      return `《${anchor.title}》${printVersion(anchor.version)}${printNote(anchor)}`;
    case 'document-number':
      return printDocumentNumber(anchor.documentNumber);
    case 'name':
      return anchor.name;
    case 'self':
      return anchor.word;
    case 'none':
      return '';
  }
}

function printVersion(version: CitedVersion | undefined): string {
  if (!version) return '';
  const month = version.month === undefined ? '' : `${version.month}月`;
  const day = version.day === undefined ? '' : `${version.day}日`;
  return `（${version.year}年${month}${day}${version.event ?? ''}）`;
}

function printNote(anchor: Extract<Anchor, { kind: 'title' }>): string {
  const number = anchor.documentNumber && printDocumentNumber(anchor.documentNumber);
  const alias = anchor.alias === undefined ? undefined : `以下简称《${anchor.alias}》`;
  const parts = [number, alias].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : `（${parts.join('，')}）`;
}

function printUnits(units: readonly CitedRange[]): string {
  let text = '';
  let before: CitedUnit | undefined;
  for (const { from, to, joiner } of units) {
    if (before) text += joiner ? joiners[joiner] : '、';
    text += printUnit(from, before);
    if (to) text += `至${printUnit(to, from)}`;
    before = to ?? from;
  }
  return text;
}

function printUnit(unit: CitedUnit, before: CitedUnit | undefined): string {
  return levels
    .slice(firstPrinted(unit, before))
    .map((level) => printLevel(unit, level))
    .join('');
}

/** A part may be left out only where the reader of 第（四）项 finds exactly it in the unit before. */
function firstPrinted(unit: CitedUnit, before: CitedUnit | undefined): number {
  if (!before) return 0;
  const first = levels.findIndex((level) => !samePart(unit, before, level));
  return first > 0 && unit[levels[first]!] !== undefined && before[levels[first]!] !== undefined ? first : 0;
}

function samePart(a: CitedUnit, b: CitedUnit, level: (typeof levels)[number]): boolean {
  if (level !== 'article') return a[level] === b[level];
  return a.article?.number === b.article?.number && a.article?.insert === b.article?.insert;
}

function printLevel(unit: CitedUnit, level: (typeof levels)[number]): string {
  if (level === 'article') {
    if (!unit.article) return '';
    const insert = unit.article.insert === undefined ? '' : `之${printChineseNumeral(unit.article.insert)}`;
    return `第${printChineseNumeral(unit.article.number)}条${insert}`;
  }
  const value = unit[level];
  if (value === undefined) return '';
  if (level === 'paragraph') return `第${printChineseNumeral(value)}款`;
  return level === 'item' ? `第（${printChineseNumeral(value)}）项` : `第${value}目`;
}
