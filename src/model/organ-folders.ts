/** Which organ a file belongs to: the folder tree is the administrative tree. */

/** The folder of a file, or the folder above a folder; `''` at the top. */
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
