/** Single mistakes planted into the embedded workspace, in memory: what a check then finds. */
import { join } from 'node:path';
import { checkWorkspace } from '../../src/build/check-workspace.js';
import { type OpenedWorkspace, openWorkspace } from '../../src/build/open-workspace.js';
import { RecordCache } from '../../src/build/record-cache.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Host } from '../../src/host/host.js';
import { nodeHost } from '../../src/host/node-host.js';
import { shippedLibrary } from '../shipped-library.js';

export interface Edit {
  /** Path below the workspace. */
  readonly file: string;
  /** A passage that stands in the file exactly once; empty for a whole file that is not there yet. */
  readonly find: string;
  /** The passage goes on to before the next place of this text: a whole record can be taken out. */
  readonly upTo?: string;
  readonly replace: string;
}

/** A finding that must be there. */
export interface Expected {
  readonly rule: string;
  /** A passage that stands once in its file after the mistake; the finding is on its last line. */
  readonly at: string;
  /** Default: the file of the first edit. */
  readonly file?: string;
  /** Part of the clause that the finding names. */
  readonly clause?: string;
  /** Part of the Chinese message. */
  readonly says?: string;
}

/** One mistake as a clerk makes it. */
export interface Mutation extends Edit {
  readonly title: string;
  /** Further edits that belong to the same mistake. */
  readonly also?: readonly Edit[];
  /** Files that are not there. */
  readonly remove?: readonly string[];
  /** YYYY-MM-DD; default: the day of the workspace. */
  readonly asOf?: string;
  /** Each of these is found. Empty: nothing at all is (a lawful variant). */
  readonly expect: readonly Expected[];
  /** Findings at most, the expected ones included; default two. */
  readonly most?: number;
}

const root = join(import.meta.dirname, '..', '..');
const { files } = nodeHost.readFolder(join(root, 'content'), () => true);
const cache = new RecordCache();
/** What is found without any mistake is not the mistake's; that it is nothing is asked elsewhere. */
const sound = new Set(
  checkWorkspace(openMutated({ title: '', file: '', find: '', replace: '', expect: [] })).map(sameness),
);

/** The embedded workspace with a mistake in it; an empty file name is no mistake. Throws when a passage is not there exactly once. */
export function openMutated(mutation: Mutation): OpenedWorkspace {
  const texts = new Map(files.map(({ path, bytes }) => [`content/${path}`, bytes]));
  for (const file of mutation.remove ?? []) {
    if (!texts.delete(file)) throw new Error(`there is no file ${file} to remove`);
  }
  const whole = mutation.file === '' ? [] : [mutation];
  for (const edit of [...whole, ...(mutation.also ?? [])]) texts.set(edit.file, applyEdit(texts, edit));
  const host: Host = {
    ...nodeHost,
    readFolder(folder, accept) {
      if (folder !== join(root, 'content')) return nodeHost.readFolder(folder, accept);
      const entries = [...texts].map(([file, bytes]) => ({ path: file.slice('content/'.length), bytes }));
      return { files: entries.filter(({ path }) => accept(path)).sort(byPath), skipped: [] };
    },
    readFile: (path) => texts.get(path.slice(root.length + 1)) ?? nodeHost.readFile(path),
  };
  return openWorkspace(host, root, {
    library: shippedLibrary,
    cache,
    ...(mutation.asOf !== undefined && { asOf: mutation.asOf }),
  });
}

function applyEdit(texts: ReadonlyMap<string, Uint8Array>, { file, find, upTo, replace }: Edit): Uint8Array {
  const bytes = texts.get(file) ?? (file === 'quanze.yaml' ? nodeHost.readFile(join(root, file)) : undefined);
  if (bytes === undefined) {
    if (find === '') return new TextEncoder().encode(replace);
    throw new Error(`there is no file ${file}`);
  }
  const [before = '', after, ...more] = new TextDecoder().decode(bytes).split(find);
  if (find === '' || after === undefined || more.length > 0)
    throw new Error(
      `"${find}" stands ${find === '' ? 'everywhere' : more.length + (after === undefined ? 0 : 1)} times in ${file}`,
    );
  const end = upTo === undefined ? 0 : after.indexOf(upTo);
  if (end < 0) throw new Error(`"${upTo}" does not follow in ${file}`);
  return new TextEncoder().encode(before + replace + after.slice(end));
}

/** What is wrong with the findings of a mistake, in words; empty when they are as they should be. */
export function judgeMutation(mutation: Mutation): string[] {
  const opened = openMutated(mutation);
  const found = checkWorkspace(opened).filter((item) => !sound.has(sameness(item)));
  const most = mutation.expect.length === 0 ? 0 : (mutation.most ?? 2);
  const missing = mutation.expect.filter(
    (expected) => !found.some((item) => fits(item, expected, mutation, opened)),
  );
  const told = () => found.map((item) => `  found ${spell(item)}`);
  return [
    ...missing.flatMap((expected) => [`nothing fits ${JSON.stringify(expected)}`, ...told()]),
    ...(found.length > most ? [`${found.length} findings, not ${most} at most`, ...told()] : []),
  ];
}

function fits(item: Diagnostic, expected: Expected, mutation: Mutation, opened: OpenedWorkspace): boolean {
  const file = expected.file ?? mutation.file;
  if (item.rule !== expected.rule || item.place.file !== file) return false;
  if (item.place.line !== lineOf(opened.textOf(file) ?? '', expected.at)) return false;
  if (expected.clause !== undefined && !item.basis?.zh.includes(expected.clause)) return false;
  return expected.says === undefined || item.message.zh.includes(expected.says);
}

/** Line, from 1, on which the one place of a passage ends; 0 when there is none or another. */
function lineOf(text: string, passage: string): number {
  const [before = '', ...after] = text.split(passage);
  return after.length === 1 ? (before + passage).split('\n').length : 0;
}

export function spell({ rule, severity, place, message, basis }: Diagnostic): string {
  return `${severity} ${rule} ${place.file}:${place.line} ${message.zh}${basis ? `（${basis.zh}）` : ''}`;
}

function sameness({ rule, place, message }: Diagnostic): string {
  return `${rule} ${place.file} ${message.zh}`;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
