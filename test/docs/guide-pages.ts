/** The pages of the guide: their example files and the questions that they answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tidy/imports.js';

export const GUIDE = join(ROOT, 'docs', 'guide');

export interface Question {
  readonly asOf: string;
  readonly ask: string;
  readonly answer: string;
}
export interface GuidePage {
  /** Path below the guide, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** File -> text: the fenced blocks whose opening line names a file. */
  readonly files: Readonly<Record<string, string>>;
  /** The same for blocks marked 片段: they show keys that need files from elsewhere. */
  readonly fragments: Readonly<Record<string, string>>;
  /** Rows of the tables headed `日期 | 问 | 答`. */
  readonly questions: readonly Question[];
}

export function guidePages(folder = ''): GuidePage[] {
  return readdirSync(join(GUIDE, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(GUIDE, path), 'utf8');
      return { path, text, ...filesOf(text, path), questions: questionsOf(text) };
    });
}

/** Each file stands on a page once. */
function filesOf(text: string, path: string): Pick<GuidePage, 'files' | 'fragments'> {
  const files: Record<string, string> = {};
  const fragments: Record<string, string> = {};
  for (const [, part, file, body] of text.matchAll(
    /^```(?:yaml|markdown) (片段 )?(\S+)\n([\s\S]*?)^```$/gm,
  )) {
    const into = part ? fragments : files;
    if (into[file!] !== undefined) throw new Error(`${path}: ${file} stands there twice`);
    into[file!] = body!;
  }
  return { files, fragments };
}

function questionsOf(text: string): Question[] {
  return [...text.matchAll(/^\| 日期 \| 问 \| 答 \|\n\|.*\|\n((?:\|.*\|\n)+)/gm)].flatMap(([, body]) =>
    body!
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [, asOf, ask, answer] = line.split('|').map((cell) => cell.trim());
        return { asOf: asOf!, ask: ask!, answer: answer! };
      }),
  );
}
