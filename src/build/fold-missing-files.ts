/** A whole file that an organ lacks is one finding: everything in it is missed. */
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { AnyRecordFile, Kind } from '../schema/record.js';
import { schemas } from '../schema/schemas.generated.js';
import { folderAbove, organFolder } from './organ-folder.js';
import { withConsequences } from './with-consequences.js';

/** As many different records, absent where no file could hold them, are told one by one. */
const mostSingle = 2;

/** Where more is absent, the workspace is not one that lacks a file. */
const mostAbsences = 5000;

/** Kinds of which a file holds for the organs below as well; the others are each organ's own. */
const inherited = new Set<Kind>([
  'bases',
  'procedures',
  'responsibilities',
  'evaluation',
  'letters',
  'external',
]);

interface MissingFile {
  readonly kind: Kind;
  /** With a slash behind. */
  readonly folder: string;
}

export function foldMissingFiles(
  diagnostics: readonly Diagnostic[],
  records: readonly AnyRecordFile[],
): Diagnostic[] {
  const absences = diagnostics.filter(({ absent }) => absent !== undefined);
  if (absences.length === 0 || absences.length > mostAbsences) return [...diagnostics];
  const without = findFoldersWithout(records);
  const folded = new Set<Diagnostic>();
  const roots: Diagnostic[] = [];
  for (const kind of kindsOf(absences)) {
    for (const folder of without(kind)) {
      const missing = { kind, folder };
      const own = absences.filter((item) => !folded.has(item) && isMissed(item, missing));
      if (countDistinct(own) <= mostSingle || !isCommonFolder(own, missing)) continue;
      roots.push(withConsequences(missingFile(missing, own, records), own));
      for (const item of own) folded.add(item);
    }
  }
  return [...diagnostics.filter((item) => !folded.has(item)), ...roots];
}

/** Folders of the workspace that have no file of a kind, those above first. */
function findFoldersWithout(records: readonly AnyRecordFile[]): (kind: Kind) => readonly string[] {
  const kinds = new Map<string, Set<Kind>>();
  for (const { file, kind } of records) {
    if (kind === 'workspace' || kind === 'suppressions') continue;
    const folder = organFolder(file);
    const known = kinds.get(folder);
    if (known) known.add(kind);
    else kinds.set(folder, new Set([kind]));
  }
  const folders = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  return (kind) =>
    folders.flatMap(([folder, own]) => {
      const lacks = kind === 'organ' ? own.has('persons') || own.has('posts') : own.has('organ');
      return lacks && !own.has(kind) ? [folder] : [];
    });
}

function kindsOf(diagnostics: readonly Diagnostic[]): Kind[] {
  const kinds = new Set(diagnostics.flatMap(({ absent }) => absent?.kinds ?? []));
  // Without its organ a folder belongs to the organ above: that explains most.
  return (Object.keys(schemas) as Kind[])
    .filter((kind) => kinds.has(kind))
    .sort((a, b) => Number(b === 'organ') - Number(a === 'organ'));
}

function isMissed({ absent, place }: Diagnostic, { kind, folder }: MissingFile): boolean {
  if (!absent) return false;
  // Without its organ a folder belongs to the organ above, which then lacks what the lost one had.
  if (kind === 'organ' && absent.id === undefined && organFolder(place.file) === folderAbove(folder))
    return true;
  if (!absent.kinds.includes(kind) || !place.file.startsWith(folder)) return false;
  return inherited.has(kind) || kind === 'organ' || organFolder(place.file) === folder;
}

/** The file is missed in the folder that holds all who miss it, not in one above. */
function isCommonFolder(findings: readonly Diagnostic[], { folder }: MissingFile): boolean {
  const [first = '', ...others] = findings
    .map(({ place }) => organFolder(place.file))
    .filter((file) => file.startsWith(folder));
  const next = first.slice(0, first.indexOf('/', folder.length) + 1);
  return first === folder || others.some((other) => !other.startsWith(next));
}

function countDistinct(findings: readonly Diagnostic[]): number {
  return new Set(
    findings.map(({ absent, rule, subject, place }) => absent?.id ?? `${rule} ${subject} ${place.line}`),
  ).size;
}

function missingFile(
  { kind, folder }: MissingFile,
  findings: readonly Diagnostic[],
  records: readonly AnyRecordFile[],
): Diagnostic {
  const stem = schemas[kind]['x-stem']!;
  const organ = records.find((record) => record.kind === 'organ' && organFolder(record.file) === folder);
  const name =
    organ?.kind === 'organ'
      ? organ.data.name
      : folder.slice(folder.lastIndexOf('/', folder.length - 2) + 1, -1);
  const at = organ ?? records.find(({ file }) => organFolder(file) === folder);
  const [first] = findings;
  return {
    rule: 'missing-file',
    severity: 'warning',
    message: {
      zh: `“${name}”没有“${stem.zh}”文件，有 ${findings.length} 处因此查不到`,
      en: `"${name}" has no file "${stem.en}": ${findings.length} places miss what would be in it`,
    },
    place: at ? startOf(at, organ ? '/name' : '') : first!.place,
    about: kind,
    ...(first?.subject !== undefined && { subject: first.subject }),
    ...(first?.basis && { basis: first.basis }),
    hint: {
      zh: `在 ${folder} 里补上 ${stem.zh} 文件；已经有的，看看是不是改了名或者放到了别的文件夹。`,
      en: `Add the file ${stem.en} in ${folder}, or look whether it was renamed or put elsewhere.`,
    },
  };
}

function startOf(record: AnyRecordFile, pointer: string): Place {
  const place = record.locate(pointer);
  return pointer === '' ? { ...place, line: 1, column: 1, endLine: 1, endColumn: 1 } : place;
}
