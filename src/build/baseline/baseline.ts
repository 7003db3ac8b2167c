/** The findings that were there before: a list to work off, while new ones fail. */

export interface OldFinding {
  readonly rule: string;
  /** Ids of the records with the fault; the path of the file where there is no record. */
  readonly subjects: readonly string[];
  /** Pointer inside the record, indexes of lists left open. */
  readonly pointer: string;
  /** What tells it from others at the same place: message key and its data without numbers and dates. */
  readonly about: string;
  /** Like findings, told apart by nothing. */
  readonly count: number;
  /** For people who read the file; it is compared with nothing. */
  readonly message: string;
}

export interface Baseline {
  /** How many there were when the file was first written. */
  readonly initial: number;
  readonly findings: readonly OldFinding[];
}

const VERSION = 1;

/** Undefined for any text that is no baseline. */
export function parseBaseline(text: string): Baseline | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isBaseline(read) ? { initial: read.initial, findings: read.findings } : undefined;
  } catch {
    return undefined;
  }
}

/** One finding a line, in a fixed order, so that a difference of two versions reads well. */
export function printBaseline({ initial, findings }: Baseline): string {
  const lines = findings
    .map(({ rule, subjects, pointer, about, count, message }) =>
      JSON.stringify({ rule, subjects, pointer, about, count, message }),
    )
    .sort();
  const head = `{\n "quanze-baseline": ${VERSION},\n "initial": ${initial},\n "findings": [`;
  return lines.length === 0 ? `${head}]\n}\n` : `${head}\n  ${lines.join(',\n  ')}\n ]\n}\n`;
}

function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== 'object' || value === null) return false;
  const { initial, findings, 'quanze-baseline': version } = value as Record<string, unknown>;
  return version === VERSION && isCount(initial) && Array.isArray(findings) && findings.every(isOldFinding);
}

function isOldFinding(value: unknown): value is OldFinding {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, subjects, pointer, about, count, message } = value as Record<string, unknown>;
  const texts = [rule, pointer, about, message, ...(Array.isArray(subjects) ? subjects : [undefined])];
  return isCount(count) && texts.every((text) => typeof text === 'string');
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
