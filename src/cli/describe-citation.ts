/** One citation of a text as `law cite` reports it. */
import type { Severity, Text } from '../diagnostics/diagnostic.js';
import type { Citation, CitedUnit } from '../law/citation.js';
import { defectText } from '../law/defect-text.js';
import { printCitation } from '../law/print-citation.js';
import type { Resolution } from '../law/resolution/resolution.js';
import { statusGravity } from '../law/resolution/status-gravity.js';
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
  /** Full title. */
  readonly instrument: string | null;
  /** Adoption of the version, YYYY-MM-DD. */
  readonly version: string | null;
  /** Commencement of the version, YYYY-MM-DD or `undetermined`. */
  readonly effective: string | null;
  readonly units: readonly (DescribedUnit & {
    readonly to?: DescribedUnit;
    readonly status: Resolution['status'];
    readonly note: string | null;
  })[];
  readonly status: Resolution['status'];
  readonly severity: Severity | null;
  readonly note: string | null;
  readonly warnings: Resolution['warnings'];
  readonly nearest: readonly string[];
  readonly defects: readonly {
    readonly code: string;
    readonly text: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
    readonly correction?: string;
  }[];
}

/** How many places of it are not written as they should be; whether the place exists is another matter. */
export function countMisspelt({
  defects,
  warnings,
}: Pick<DescribedCitation, 'defects' | 'warnings'>): number {
  return defects.length + warnings.filter((warning) => warning === 'needless-paragraph').length;
}

export function describeCitations(
  { file, text }: TextInput,
  citations: readonly Citation[],
  resolutions: readonly Resolution[],
  language: Language,
): DescribedCitation[] {
  const lines = new LineIndex(text);
  const say = (note: Text | undefined) => note?.[language] ?? null;
  return citations.map((citation, index) => {
    const resolution = resolutions[index]!;
    const { line, column, endLine, endColumn } = lines.place(file ?? '', citation.start, citation.end);
    const units = citation.units.map(({ from, to }, at) => ({
      ...parts(from),
      ...(to ? { to: parts(to) } : {}),
      status: resolution.units[at]?.status ?? resolution.status,
      note: say(resolution.units[at]?.note),
    }));
    const { instrument, version, status } = resolution;
    return {
      text: text.slice(citation.start, citation.end),
      canonical: printCitation(citation),
      file: file ?? null,
      line,
      column,
      endLine,
      endColumn,
      anchor: citation.anchor,
      instrument: instrument?.title ?? null,
      version: version?.adopted ?? null,
      effective: version ? (version.effective ?? 'undetermined') : null,
      ...parts(citation.units[0]?.from ?? {}),
      units,
      status,
      severity: statusGravity.severity(status) ?? null,
      note: say(resolution.note),
      warnings: resolution.warnings,
      nearest: resolution.nearest,
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
