/** Reads a chain of cited places, filling each unit with the parts that it inherits from the one before. */
import type { CitationDefect, CitedRange, CitedUnit } from '../citation.js';
import { matchAt } from './match-at.js';
import { type Level, readUnitPart, type UnitPart } from './read-unit-part.js';
import { skipSpace } from './skip-space.js';

export interface ReadChain {
  readonly units: readonly CitedRange[];
  readonly oneOf: boolean;
  readonly end: number;
  readonly defects: readonly CitationDefect[];
}

type Joiner = CitedRange['joiner'];
interface Separator {
  readonly kind: 'list' | 'range';
  readonly joiner: Joiner;
  readonly end: number;
  readonly defects: readonly CitationDefect[];
}

const levels: readonly Level[] = ['article', 'paragraph', 'item', 'subitem'];
const separator = /、|，|,|以及|及|和|与|或者|或|至|到|[-—–~～－]{1,2}/y;
const joiners: Readonly<Record<string, Joiner>> = {
  以及: 'and',
  及: 'and',
  和: 'and',
  与: 'and',
  或者: 'or',
  或: 'or',
};
const oneOf = /之一(?![般切些样致定])/y;

/** The longest chain at `at`; undefined when no unit begins there. Time is linear in its length. */
export function readChain(text: string, at: number): ReadChain | undefined {
  const defects: CitationDefect[] = [];
  const units: CitedRange[] = [];
  const first = readUnit(text, at, {}, true);
  if (!first) return undefined;
  append(units, first, undefined, 'list', defects);
  let position = first.end;
  for (;;) {
    const sign = readSeparator(text, position);
    if (!sign || (sign.kind === 'range' && units.at(-1)!.to)) break;
    const last = units.at(-1)!;
    const mayLackOrdinal = sign.kind === 'range' || text[sign.end] === '（' || text[sign.end] === '(';
    const next = readUnit(text, sign.end, last.to ?? last.from, !mayLackOrdinal);
    if (!next) break;
    defects.push(...sign.defects);
    append(units, next, sign.joiner, sign.kind, defects);
    position = next.end;
  }
  const last = units.at(-1)!;
  const deeper = last.from.paragraph ?? last.from.item ?? last.from.subitem;
  const suffix = deeper === undefined ? undefined : matchAt(oneOf, text, position);
  return { units, oneOf: suffix !== undefined, end: position + (suffix?.[0].length ?? 0), defects };
}

interface ReadUnit {
  readonly units: readonly CitedRange[];
  readonly level: Level;
  readonly end: number;
  readonly defects: readonly CitationDefect[];
}

/** 第二十条第一款第（一）、（二）项: parts of sinking level; several numbers only in the last. */
function readUnit(
  text: string,
  at: number,
  inherited: CitedUnit,
  needsOrdinal: boolean,
): ReadUnit | undefined {
  const first = readUnitPart(text, at, needsOrdinal);
  if (!first) return undefined;
  const parts: UnitPart[] = [first];
  const defects: CitationDefect[] = [...first.defects];
  let position = first.end;
  while (parts.at(-1)!.numbers.length === 1) {
    const spaces: CitationDefect[] = [];
    const start = skipSpace(text, position, spaces);
    const bracket = text[start] === '（' || text[start] === '(';
    const part = readUnitPart(text, start, !bracket);
    if (!part || levels.indexOf(part.level) <= levels.indexOf(parts.at(-1)!.level)) break;
    parts.push(part);
    defects.push(...spaces, ...part.defects);
    position = part.end;
  }
  const above = levels.slice(0, levels.indexOf(first.level));
  let unit: CitedUnit = Object.fromEntries(above.map((level) => [level, inherited[level]]));
  for (const part of parts.slice(0, -1)) unit = withPart(unit, part.level, part.numbers[0]!.number);
  const last = parts.at(-1)!;
  const units: CitedRange[] = [];
  for (const { number, by } of last.numbers) {
    const cited = withPart(unit, last.level, number);
    const before = units.at(-1);
    if (by === 'range' && before && !before.to) units[units.length - 1] = { ...before, to: cited };
    else units.push({ from: cited });
  }
  return { units, level: first.level, end: position, defects };
}

/** The unit with one more level; levels that are not there are left out of the object. */
function withPart(unit: CitedUnit, level: Level, number: { number: number; insert?: number }): CitedUnit {
  const value = level === 'article' ? number : number.number;
  const filled = Object.entries(unit).filter(([, part]) => part !== undefined);
  return { ...Object.fromEntries(filled), [level]: value };
}

function append(
  units: CitedRange[],
  read: ReadUnit,
  joiner: Joiner,
  kind: Separator['kind'],
  defects: CitationDefect[],
): void {
  const [first, ...rest] = read.units as readonly [CitedRange, ...CitedRange[]];
  const before = units.at(-1);
  if (kind === 'range' && before) {
    if (isBefore(first.from, before.from)) {
      defects.push({ code: 'reversed-range', start: read.end - 1, end: read.end });
    }
    units[units.length - 1] = { ...before, to: first.from };
    if (first.to) units.push({ from: first.from, to: first.to });
  } else {
    units.push(joiner ? { ...first, joiner } : first);
  }
  units.push(...rest);
  defects.push(...read.defects);
}

function isBefore(a: CitedUnit, b: CitedUnit): boolean {
  const order = (unit: CitedUnit) => [
    unit.article?.number ?? 0,
    unit.article?.insert ?? 0,
    unit.paragraph ?? 0,
    unit.item ?? 0,
    unit.subitem ?? 0,
  ];
  const [left, right] = [order(a), order(b)];
  const at = left.findIndex((value, index) => value !== right[index]);
  return at >= 0 && left[at]! < right[at]!;
}

function readSeparator(text: string, at: number): Separator | undefined {
  const defects: CitationDefect[] = [];
  const start = skipSpace(text, at, defects);
  const sign = matchAt(separator, text, start)?.[0];
  if (sign === undefined) {
    if (text[at] !== '第') return undefined;
    return {
      kind: 'list',
      joiner: undefined,
      end: at,
      defects: [{ code: 'missing-separator', start: at, end: at, correction: '、' }],
    };
  }
  const range = sign === '至' || sign === '到' || /[-—–~～－]/.test(sign);
  const past = start + sign.length;
  if (range && sign !== '至') defects.push({ code: 'range-sign', start, end: past, correction: '至' });
  if (sign === ',') defects.push({ code: 'half-width-comma', start, end: past, correction: '、' });
  const end = skipSpace(text, past, defects);
  return { kind: range ? 'range' : 'list', joiner: joiners[sign], end, defects };
}
