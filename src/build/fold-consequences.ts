/** One lost file is one finding: what is only missed because of it is told there. */
import type { Absent, Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { kindOfPath } from '../schema/kind-of-path.js';
import type { AnyRecordFile, Kind } from '../schema/record.js';
import { folderAbove, organFolder } from './organ-folder.js';

/** `all`: nothing of it was read. `some`: entries of it were lost. `end`: it may stop before its end. */
type Loss = 'all' | 'some' | 'end';

interface LostFile {
  readonly file: string;
  readonly kind: Kind;
  readonly loss: Loss;
  readonly text: string | undefined;
  /** The organ of the file, with a slash behind: it is missed there and below. */
  readonly folder: string;
}

export interface ReadFiles {
  readonly records: readonly AnyRecordFile[];
  textOf(file: string): string | undefined;
}

/** How many consequences are named. */
const mostNamed = 3;
/** As many different ids, each near another, may be misspelt; more are missing. */
const mostMisspelt = 3;

/**
 * The findings without those that say only that records of a lost file are absent. The finding about the file names
 * the first of them, is as grave as they are, and refuses the papers that they would refuse.
 */
export function foldConsequences(diagnostics: readonly Diagnostic[], files: ReadFiles): Diagnostic[] {
  const lost = lostFiles(diagnostics, files).map((one) =>
    isCutOff(one, diagnostics) ? { ...one, loss: 'all' as const } : one,
  );
  const folded = new Map<string, Diagnostic[]>();
  const kept = diagnostics.flatMap((item) => {
    const { absent, ...plain } = item;
    if (!absent) return [item];
    const cause = lost.find((one) => isMissedFor(one, item, absent));
    if (!cause) return [plain];
    const told = folded.get(cause.file);
    if (told) told.push(plain);
    else folded.set(cause.file, [plain]);
    return [];
  });
  for (const [file, consequences] of folded) {
    const at = rootIn(kept, file);
    kept[at] = withConsequences(kept[at]!, consequences);
  }
  return kept;
}

function lostFiles(diagnostics: readonly Diagnostic[], { records, textOf }: ReadFiles): LostFile[] {
  const losses = new Map<string, Loss>();
  const recordOf = new Map(records.map((record) => [record.file, record]));
  for (const item of diagnostics) {
    const { file } = item.place;
    const loss = lossBy(item, recordOf.get(file), textOf(file));
    const before = losses.get(file);
    if (loss === undefined || before === 'all') continue;
    // A file with broken syntax that also stops within a line was cut off.
    losses.set(file, before !== undefined && before !== loss ? 'all' : loss);
  }
  return [...losses].flatMap(([file, loss]) => {
    const kind = kindOfPath(file);
    return kind ? [{ file, kind, loss, text: textOf(file), folder: organFolder(file) }] : [];
  });
}

function lossBy(
  { rule, severity, absent }: Diagnostic,
  record: AnyRecordFile | undefined,
  text: string | undefined,
): Loss | undefined {
  if (absent) return undefined;
  if (rule === 'missing-line-end') return 'end';
  if (severity !== 'error') return undefined;
  if (text === undefined || record === undefined) return 'all';
  if (!/^(?:yaml-|front-matter)/.test(rule)) return undefined;
  const { data } = record;
  const empty = Array.isArray(data) ? data.length === 0 : Object.keys(data).length === 0;
  return empty ? 'all' : 'some';
}

/** A file without a last line break is whole as a rule, unless many ids are missed for which it would be the place. */
function isCutOff(lost: LostFile, diagnostics: readonly Diagnostic[]): boolean {
  if (lost.loss !== 'end') return false;
  const ids = diagnostics.flatMap(({ absent, place }) =>
    absent?.id !== undefined && absent.kinds.includes(lost.kind) && place.file.startsWith(lost.folder)
      ? [absent.id]
      : [],
  );
  return new Set(ids).size > mostMisspelt;
}

function isMissedFor(lost: LostFile, { place, subject }: Diagnostic, absent: Absent): boolean {
  // Without its organ a folder belongs to the organ above, which then lacks what the lost one has.
  const folder = lost.kind === 'organ' && absent.id === undefined ? folderAbove(lost.folder) : lost.folder;
  if (!absent.kinds.includes(lost.kind) || !place.file.startsWith(folder)) return false;
  switch (lost.loss) {
    case 'all':
      return true;
    case 'some': {
      const id = absent.id ?? subject;
      return id !== undefined && (lost.text?.includes(id) ?? false);
    }
    case 'end':
      return absent.id !== undefined && absent.near !== true;
  }
}

/** The error about the file that has no subject, else what says that it stops. */
function rootIn(diagnostics: readonly Diagnostic[], file: string): number {
  const own = (fits: (item: Diagnostic) => boolean) =>
    diagnostics.findIndex((item) => item.place.file === file && fits(item));
  const error = own(
    ({ rule, severity }) => severity === 'error' && /^(?:yaml-|front-matter|encoding)/.test(rule),
  );
  if (error >= 0) return error;
  const end = own(({ rule }) => rule === 'missing-line-end');
  return end >= 0 ? end : own(({ severity }) => severity === 'error');
}

function withConsequences(root: Diagnostic, consequences: readonly Diagnostic[]): Diagnostic {
  const count = consequences.length;
  const refused = consequences.flatMap(({ severity, subject, alsoConcerns = [] }) =>
    severity === 'error' ? [...(subject === undefined ? [] : [subject]), ...alsoConcerns] : [],
  );
  const alsoConcerns = [...new Set([...(root.alsoConcerns ?? []), ...refused])];
  const named = consequences.slice(0, mostNamed).map(({ message, place }) => ({ message, place }));
  const grave: Severity = consequences.some(({ severity }) => severity === 'error') ? 'error' : root.severity;
  return {
    ...root,
    severity: grave,
    ...(alsoConcerns.length > 0 && { alsoConcerns }),
    related: [...(root.related ?? []), ...named],
    hint: {
      zh: `${root.hint?.zh ?? ''}另有 ${count} 处只是因为这个文件没有读全而查不到，没有逐个列出，改好后再检查一次。`,
      en: `${root.hint ? `${root.hint.en} ` : ''}${count} more places only miss what this file did not yield; mend it and check again.`,
    },
  };
}
