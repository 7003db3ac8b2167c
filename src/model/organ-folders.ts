/** Which organ a file belongs to: the folder tree is the administrative tree. */
import type { RecordFile } from '../schema/record.js';

export interface OrganFolder {
  /** Folder of the organ file below the workspace, `''` for the top. */
  readonly folder: string;
  readonly record: RecordFile<'organ'>;
}

export function folderOf(file: string): string {
  const cut = file.lastIndexOf('/');
  return cut < 0 ? '' : file.slice(0, cut);
}

/** Finds the organ whose folder, or the nearest folder above, holds a folder; undefined outside every organ. */
export function createOrganFinder<T>(organs: ReadonlyMap<string, T>): (folder: string) => T | undefined {
  return function find(folder: string): T | undefined {
    const own = organs.get(folder);
    if (own !== undefined || folder === '') return own;
    return find(folderOf(folder));
  };
}

/** Files in the order of the administrative tree: a folder before its sub-folders, then by name. */
export function compareFiles(a: string, b: string): number {
  const left = folderOf(a).split('/');
  const right = folderOf(b).split('/');
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const order = compareText(left[i]!, right[i]!);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(a, b);
}

/** By code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
