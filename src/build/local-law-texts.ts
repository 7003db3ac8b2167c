/** The law texts that a workspace keeps below `laws/`: read as instruments beside the shipped library. */
import type { Host } from '../host/host.js';
import { buildLibrary } from '../law/library/build-library.js';
import type { Library } from '../law/library/library.js';
import { mergeLibraries } from '../law/library/merge-libraries.js';
import { openLibrary } from '../law/library/open-library.js';
import { packLibrary } from '../law/library/pack-library.js';
import { readLawFile } from '../law/library/read-law-file.js';
import { titleKey } from '../law/library/title-key.js';
import type { LawText } from '../law/text/law-text.js';
import { readLawText } from '../law/text/read-law-text.js';
import { folderInside } from './folder-inside.js';

const FOLDER = 'laws';

/** The shipped library with the workspace's own texts before it; the shipped one alone when there are none. */
export function withLocalTexts(shipped: Library, host: Host, folder: string): Library {
  const files = readTexts(host, folder);
  if (files.length === 0) return shipped;
  const own = openLibrary(packLibrary(buildLibrary(files.map(({ path, text }) => readLawFile(path, text)))));
  return own ? mergeLibraries(own, shipped) : shipped;
}

/** The workspace's own text of an instrument; undefined when it keeps none. */
export function localLawTextOf(host: Host, folder: string, title: string): LawText | undefined {
  return readTexts(host, folder)
    .map(({ text }) => readLawText(text))
    .find((law) => titleKey(law.title) === titleKey(title));
}

function readTexts(host: Host, folder: string): { path: string; text: string }[] {
  if (!host.exists(`${folder}/${FOLDER}`)) return [];
  const below = folderInside(host, folder, FOLDER);
  if (below === undefined) return [];
  const { files } = host.readFolder(below, (path) => path.endsWith('.md'));
  return files.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
}
