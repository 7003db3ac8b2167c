/** The order of files and ids, the same on every machine, whatever its locale. */

/** In the order of the administrative tree: the files of a folder before those of its sub-folders, then by name. */
export function sortFiles<T extends { readonly file: string }>(files: readonly T[]): T[] {
  return files
    .map((item) => {
      const segments = item.file.split('/');
      return { item, folders: segments.slice(0, -1), name: segments.at(-1)! };
    })
    .toSorted((a, b) => compareFolders(a.folders, b.folders) || compareText(a.name, b.name))
    .map(({ item }) => item);
}

/** By code unit. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareFolders(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const order = compareText(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
