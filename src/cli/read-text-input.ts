/** The texts that a command is given: a file, several files, standard input, or words on the command line. */
import { resolve } from 'node:path';
import { decodeAnyText } from '../source/decode-any-text.js';
import { LineIndex } from '../source/line-index.js';
import { readDocxText } from '../source/read-docx-text.js';
import { type CommandContext, UsageError } from './command.js';

export interface TextInput {
  /** As it was named; `-` for standard input, undefined for words on the command line. */
  readonly file: string | undefined;
  readonly text: string;
  /** Whether all of it could be read; what could not has been told. */
  readonly whole: boolean;
}

const textFile = /\.(?:md|markdown|txt|ya?ml)$/i;
const otherFile = /\.(?:doc|wps|pdf|xlsx?|rtf|odt)$/i;
const wordFile = /\.docx$/i;

/** `-` reads standard input; words that name files are read; anything else is the text itself. */
export async function readTextInput(context: CommandContext, words: readonly string[]): Promise<TextInput[]> {
  if (words.length === 1 && words[0] === '-') {
    return [readPlain(context, '-', await context.readInput())];
  }
  const paths = words.map((word) => (canBeName(word) ? resolve(context.cwd, word) : undefined));
  const folder = words.find((_, index) => {
    const path = paths[index];
    return path !== undefined && context.host.files.kind(path) === 'folder';
  });
  if (folder !== undefined) {
    throw new UsageError({
      zh: `“${folder}”是文件夹。请写出里面的文件。`,
      en: `'${folder}' is a folder. Name the files in it.`,
    });
  }
  const bytes = paths.map((path) => (path === undefined ? undefined : context.host.readFile(path)));
  const named = words.filter((word, index) => bytes[index] !== undefined || isFileName(word));
  if (named.length === 0) return [{ file: undefined, text: words.join(' '), whole: true }];
  return words.map((word, index) => {
    const content = bytes[index];
    if (content === undefined) {
      throw new UsageError({
        zh: `找不到文件“${word}”。`,
        en: `There is no file '${word}'.`,
      });
    }
    if (otherFile.test(word)) {
      throw new UsageError({
        zh: `“${word}”读不了。请先另存为 DOCX 文件或者文本文件。`,
        en: `'${word}' cannot be read. Save it as DOCX or plain text first.`,
      });
    }
    if (wordFile.test(word)) return { file: word, text: readWord(word, content), whole: true };
    return readPlain(context, word, content);
  });
}

/** One line a paragraph, so that line numbers are paragraph numbers. */
function readWord(file: string, content: Uint8Array): string {
  const { value, diagnostics } = readDocxText(file, content);
  if (value !== undefined) return value.join('\n');
  const [found] = diagnostics;
  throw new UsageError({
    zh: `“${file}”：${found!.message.zh}。${found!.hint?.zh ?? ''}`,
    en: `${file}: ${found!.message.en}. ${found!.hint?.en ?? ''}`,
  });
}

/** Systems refuse to look for a name of more bytes; a sentence of a hundred Hanzi has them. */
const longestName = { part: 255, path: 4000 };

function canBeName(word: string): boolean {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  return (
    bytes(word) <= longestName.path && word.split(/[/\\]/).every((part) => bytes(part) <= longestName.part)
  );
}

/** A mistyped path is not a text without citations: an ending of a file, or a slash in what cites nothing. */
function isFileName(word: string): boolean {
  if (/[\r\n]/.test(word)) return false;
  if (textFile.test(word) || wordFile.test(word) || otherFile.test(word)) return true;
  return (
    /[/\\]/.test(word) && !/[\s《》，。；]|第.{1,12}[编章节条款项]|[〔（([［]\d{4}[〕）)\]］]/.test(word)
  );
}

function readPlain(context: CommandContext, file: string, content: Uint8Array): TextInput {
  const { text, bad, firstBad } = decodeAnyText(content);
  if (firstBad !== undefined) context.say(lossOf(file, bad, new LineIndex(text).position(firstBad).line));
  return { file, text, whole: bad === 0 };
}

function lossOf(file: string, bad: number, line: number) {
  return {
    zh: `“${file}”里有 ${bad} 处读不出文字（第一处在第 ${line} 行），那里的引用可能漏掉。请找到完整的文件，另存为 UTF-8 编码。`,
    en: `${bad} places of ${file} cannot be read (the first on line ${line}); citations there may be missed. Save the whole file as UTF-8.`,
  };
}
