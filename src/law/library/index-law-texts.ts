/** Turns a folder of law texts into the packed library, and reports what was read. */
import { buildLibrary } from './build-library.js';
import { correctLibrary } from './correct-library.js';
import { packLibrary } from './pack-library.js';
import type { Correction } from './read-corrections.js';
import { type LawFile, readLawFile } from './read-law-file.js';

export interface IndexReport {
  readonly files: number;
  /** Instruments whose text the collection holds. */
  readonly instruments: number;
  readonly versions: number;
  /** Articles of all versions. */
  readonly articles: number;
  readonly knownThrough: string;
  /** Versions whose commencement no text proves. */
  readonly undetermined: number;
  /** Path -> articles found in that file, annexed ones included. */
  readonly perFile: Readonly<Record<string, number>>;
  readonly unplaced: readonly {
    readonly file: string;
    readonly line: number;
    readonly text: string;
    readonly why: string;
  }[];
}

/** `files` hold UTF-8; bytes that are not are read as replacement characters. */
export function indexLawTexts(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  corrections: readonly Correction[],
  onProgress: (done: number) => void = () => {},
): { readonly bytes: Uint8Array; readonly report: IndexReport } {
  const decoder = new TextDecoder();
  const read = files.map(({ path, bytes }, index): LawFile => {
    onProgress(index);
    return readLawFile(path, decoder.decode(bytes));
  });
  const library = correctLibrary(buildLibrary(read), corrections);
  const held = library.instruments.filter(({ versions }) => versions.length > 0);
  const versions = held.flatMap((entry) => entry.versions);
  const report: IndexReport = {
    files: read.length,
    instruments: held.length,
    versions: versions.length,
    articles: versions.reduce((sum, { articleCount }) => sum + articleCount, 0),
    knownThrough: library.knownThrough,
    undetermined: versions.filter(({ effective }) => effective === undefined).length,
    perFile: Object.fromEntries(
      read.map(({ path, law }) => [path, law.articles.length + law.annexed.length]),
    ),
    unplaced: read.flatMap(({ path, law }) => law.unplaced.map((line) => ({ file: path, ...line }))),
  };
  return { bytes: packLibrary(library), report };
}
