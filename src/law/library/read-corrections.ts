/** Reads the hand-kept corrections: what texts and heads do not tell, a source in each line. */
import { parse } from 'yaml';
import type { InstrumentType } from '../../schema/record-types.generated.js';

export interface Correction {
  readonly title: string;
  /** Where it can be read: document and place. */
  readonly source: string;
  /** Which version `effective` is of. */
  readonly adopted?: string;
  readonly effective?: string;
  /** Adoption of the first text of that name. */
  readonly first?: string;
  /** A document number as it is written. */
  readonly number?: string;
  readonly type?: InstrumentType;
  readonly issuer?: string;
  readonly region?: string;
  readonly short?: string;
  readonly repealed?: string;
  readonly by?: string;
  readonly replaces?: boolean;
}

export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  /** Line numbers, from 1, of entries without title or source. */
  readonly bad: readonly number[];
}

/** A list with one flow mapping a line; comments begin with #. */
export function readCorrections(text: string): ReadCorrections {
  const corrections: Correction[] = [];
  const bad: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.startsWith('- ')) continue;
    const entry = readLine(line.slice(2));
    if (entry) corrections.push(entry);
    else bad.push(index + 1);
  }
  return { corrections, bad };
}

function readLine(line: string): Correction | undefined {
  try {
    const value: unknown = parse(line, { schema: 'failsafe' });
    if (typeof value !== 'object' || value === null) return undefined;
    const { title, source, replaces, ...rest } = value as Record<string, string>;
    if (!title || !source) return undefined;
    return { ...rest, title, source, ...(replaces === undefined ? {} : { replaces: replaces === 'true' }) };
  } catch {
    return undefined;
  }
}
