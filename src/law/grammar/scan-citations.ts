/** Goes over a text once, from trigger to trigger, and reads what begins or ends there. */
import type { Anchor, Citation, CitationDefect } from '../citation.js';
import { findName } from './find-name.js';
import { isOrdinaryWord, isOwnHeading } from './not-a-citation.js';
import { type ReadChain, readChain } from './read-chain.js';
import { type ReadDocumentNumber, readDocumentNumber } from './read-document-number.js';
import { readMismatchedTitle } from './read-mismatched-title.js';
import { readNumeral } from './read-numeral.js';
import { readOrder } from './read-order.js';
import { readSelf } from './read-self.js';
import { type ReadTitle, readTitle } from './read-title.js';
import { readTitleNote, type TitleNote } from './read-title-note.js';
import { skipSpace } from './skip-space.js';

const trigger = /[《》本该同前第令〔[［(（【﹝]/g;

/** Every citation in order; `keepDropped` keeps article headings and ordinary words (第二项工作) too. */
export function scanCitations(text: string, keepDropped: boolean): Citation[] {
  const found: Citation[] = [];
  let floor = 0;
  let hit = nextTrigger(text, 0);
  while (hit >= 0) {
    const read = readAt(text, hit, floor);
    if (read && (keepDropped || !read.dropped)) found.push(read.citation);
    if (read) floor = read.citation.end;
    hit = nextTrigger(text, Math.max(hit + 1, floor));
  }
  return found;
}

function nextTrigger(text: string, from: number): number {
  trigger.lastIndex = from;
  return trigger.exec(text)?.index ?? -1;
}

interface Read {
  readonly citation: Citation;
  /** It looks like a citation and is none; what it covers is not read again. */
  readonly dropped?: boolean;
}

function readAt(text: string, at: number, floor: number): Read | undefined {
  switch (text[at]) {
    case '《':
      return readTitled(text, readTitle(text, at));
    case '》':
      return readTitled(text, readMismatchedTitle(text, at, floor));
    case '本':
    case '该':
    case '同':
    case '前':
      return readBackward(text, at);
    case '第':
      return readNumbered(text, readOrder(text, at, floor)) ?? readPlain(text, at, floor);
    case '令':
      return readNumbered(text, readOrder(text, at, floor));
    default:
      return readNumbered(text, readDocumentNumber(text, at, floor)) ?? readDashedItem(text, at);
  }
}

function readTitled(text: string, title: ReadTitle | undefined): Read | undefined {
  if (!title) return undefined;
  const spaces: CitationDefect[] = [];
  let note: TitleNote | undefined;
  let end = title.end;
  const defects = [...title.defects];
  let anchor: Anchor = { kind: 'title', title: title.title };
  // Version and document number may stand in brackets of their own.
  for (let brackets = 0; brackets < 2; brackets += 1) {
    note = readTitleNote(text, skipSpace(text, end, spaces));
    if (!note) break;
    const { end: noteEnd, defects: noteDefects, ...parts } = note;
    anchor = { ...anchor, ...parts };
    defects.push(...spaces.splice(0), ...noteDefects);
    end = noteEnd;
  }
  return assemble(text, anchor, title.start, end, defects);
}

function readNumbered(text: string, number: ReadDocumentNumber | undefined): Read | undefined {
  if (!number) return undefined;
  const { documentNumber, start, end, defects } = number;
  return assemble(text, { kind: 'document-number', documentNumber }, start, end, defects);
}

function readBackward(text: string, at: number): Read | undefined {
  const self = readSelf(text, at);
  if (!self) return undefined;
  const read = assemble(text, { kind: 'self', word: self.word }, at, self.end, []);
  return self.needsChain && read.citation.units.length === 0 ? undefined : read;
}

function readPlain(text: string, at: number, floor: number): Read | undefined {
  const chain = readChain(text, at);
  if (!chain) return undefined;
  const spaces: CitationDefect[] = [];
  const name = chain.units[0]!.from.article ? findName(text, at, floor) : undefined;
  const anchor: Anchor = name ? { kind: 'name', name: name.name } : { kind: 'none' };
  const read = finish(anchor, chain, name?.start ?? at, chain.end, [...spaces, ...chain.defects]);
  if (name) return read;
  return { ...read, dropped: isOwnHeading(text, read.citation) || isOrdinaryWord(text, read.citation) };
}

/** (—) at the head of a line stands for the item （一）. */
function readDashedItem(text: string, at: number): Read | undefined {
  if (at > 0 && text[at - 1] !== '\n') return undefined;
  const numeral = readNumeral(text, at);
  if (!numeral?.defects.some((defect) => defect.code === 'dash-for-one')) return undefined;
  const chain = { units: [{ from: { item: 1 } }], oneOf: false };
  return finish({ kind: 'none' }, chain, at, numeral.end, numeral.defects);
}

/** The anchor with the chain that follows it, if one does. */
function assemble(
  text: string,
  anchor: Anchor,
  start: number,
  anchorEnd: number,
  defects: readonly CitationDefect[],
): Read {
  const spaces: CitationDefect[] = [];
  const chain = readChain(text, skipSpace(text, anchorEnd, spaces));
  if (!chain) return finish(anchor, { units: [], oneOf: false }, start, anchorEnd, defects);
  return finish(anchor, chain, start, chain.end, [...defects, ...spaces, ...chain.defects]);
}

function finish(
  anchor: Anchor,
  chain: Pick<ReadChain, 'units' | 'oneOf'>,
  start: number,
  end: number,
  defects: readonly CitationDefect[],
): Read {
  const sorted = [...defects].sort((a, b) => a.start - b.start || a.end - b.end);
  const suffix = chain.oneOf ? { oneOf: true } : {};
  return { citation: { anchor, units: chain.units, ...suffix, start, end, defects: sorted } };
}
