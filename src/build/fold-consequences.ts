/** One mistake is one finding: what is only missed because of it is told there. */
import type { Absent, Diagnostic } from '../diagnostics/diagnostic.js';
import type { Model } from '../model/model.js';
import { kindOfPath } from '../schema/kind-of-path.js';
import type { AnyRecordFile, Kind } from '../schema/record.js';
import { foldFollowers } from './fold-followers.js';
import { foldLikeReferences } from './fold-like-references.js';
import { foldMissingFiles } from './fold-missing-files.js';
import { folderAbove, organFolder } from './organ-folder.js';
import { withConsequences } from './with-consequences.js';

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
  readonly model: Pick<Model, 'nodes'>;
  textOf(file: string): string | undefined;
}

/** As many different ids, each near another, may be misspelt; more are missing. */
const mostMisspelt = 3;

/**
 * The findings without those that say only that records of a lost file are absent: they are told with the finding
 * about the file. So are those about a file that was never there, references to one id that is not, and what rules
 * find only because of another mistake.
 */
export function foldConsequences(diagnostics: readonly Diagnostic[], files: ReadFiles): Diagnostic[] {
  const lost = lostFiles(diagnostics, files).map((one) =>
    isCutOff(one, diagnostics) ? { ...one, loss: 'all' as const } : one,
  );
  const folded = new Map<string, Diagnostic[]>();
  const kept = diagnostics.flatMap((item) => {
    const { absent } = item;
    const cause = lost.find((one) => isOfOrganAbove(one, item) || (absent && isMissedFor(one, item, absent)));
    if (!cause) return [item];
    const told = folded.get(cause.file);
    if (told) told.push(item);
    else folded.set(cause.file, [item]);
    return [];
  });
  for (const [file, consequences] of folded) {
    const at = rootIn(kept, file);
    kept[at] = withConsequences(kept[at]!, consequences);
  }
  const whole = foldLikeReferences(foldMissingFiles(kept, files.records));
  const kindOf = (id: string) => kindOfPath(files.model.nodes.get(id)?.origin.file ?? '');
  return foldFollowers(whole, files.records, kindOf).map(({ absent: _, follows: __, ...plain }) => plain);
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

/** Without its organ a folder belongs to the organ above: what a rule finds about that one then proves nothing. */
function isOfOrganAbove({ kind, loss, folder }: LostFile, { url, place }: Diagnostic): boolean {
  if (kind !== 'organ' || loss !== 'all' || url === undefined) return false;
  return kindOfPath(place.file) === 'organ' && organFolder(place.file) === folderAbove(folder);
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
