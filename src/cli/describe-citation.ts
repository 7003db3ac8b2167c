/** One citation of a text as `law cite` reports it. */

import type { Citation, CitedUnit } from '../law/citation.js';
import { defectText } from '../law/defect-text.js';
import { printCitation } from '../law/print-citation.js';
import { LineIndex } from '../source/line-index.js';
import type { Language } from './command.js';
import type { TextInput } from './read-text-input.js';

/** The parts of one cited unit; absent parts are null, so that every row has the same columns. */
export interface DescribedUnit {
  readonly article: number | null;
  /** The N of 第…条之N. */
  readonly insert: number | null;
  readonly paragraph: number | null;
  readonly item: number | null;
  readonly subitem: number | null;
}

export interface DescribedCitation extends DescribedUnit {
  /** As it was written. */
  readonly text: string;
  readonly canonical: string;
  readonly file: string | null;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly anchor: Citation['anchor'];
  readonly units: readonly (DescribedUnit & { readonly to?: DescribedUnit })[];
  readonly status: 'parsed' | 'malformed';
  readonly defects: readonly {
    readonly code: string;
    readonly text: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
    readonly correction?: string;
  }[];
}

/** A citation is malformed when a defect leaves open what is meant: it has no certain correction. */
export function describeCitations(
  { file, text }: TextInput,
  citations: readonly Citation[],
  language: Language,
): DescribedCitation[] {
  const lines = new LineIndex(text);
  return citations.map((citation) => {
    const { line, column, endLine, endColumn } = lines.place(file ?? '', citation.start, citation.end);
    const units = citation.units.map(({ from, to }) => ({
      ...parts(from),
      ...(to ? { to: parts(to) } : {}),
    }));
    const open = citation.defects.some(({ correction }) => correction === undefined);
    return {
      text: text.slice(citation.start, citation.end),
      canonical: printCitation(citation),
      file: file ?? null,
      line,
      column,
      endLine,
      endColumn,
      anchor: citation.anchor,
      ...parts(citation.units[0]?.from ?? {}),
      units,
      status: open ? 'malformed' : 'parsed',
      defects: citation.defects.map((defect) => ({
        code: defect.code,
        text: text.slice(defect.start, defect.end),
        ...lines.position(defect.start),
        message: defectText(defect.code)[language],
        ...(defect.correction === undefined ? {} : { correction: defect.correction }),
      })),
    };
  });
}

function parts(unit: CitedUnit): DescribedUnit {
  return {
    article: unit.article?.number ?? null,
    insert: unit.article?.insert ?? null,
    paragraph: unit.paragraph ?? null,
    item: unit.item ?? null,
    subitem: unit.subitem ?? null,
  };
}
