/** The folder of the administrative tree that a content file speaks for. */
import { kindOfPath } from '../schema/kind-of-path.js';

/** The folder of a file, with a slash behind; of a file in a folder of files of one kind (`人员/甲.yaml`), the one above. */
export function organFolder(file: string): string {
  const folder = folderAbove(file);
  const inFolder = kindOfPath(file) !== kindOfPath(`x/${file.slice(folder.length)}`);
  return inFolder ? folderAbove(folder) : folder;
}

/** With a slash behind, as what is given may have. */
export function folderAbove(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}
