/** The texts that a command is given: a file, several files, standard input, or words on the command line. */
import { resolve } from 'node:path';
import { readDocxText } from '../source/read-docx-text.js';
import { type CommandContext, UsageError } from './command.js';

export interface TextInput {
  /** As it was named; `-` for standard input, undefined for words on the command line. */
  readonly file: string | undefined;
  readonly text: string;
}

const textFile = /\.(?:md|markdown|txt|ya?ml)$/i;
const otherFile = /\.(?:doc|wps|pdf|xlsx?|rtf|odt)$/i;
const wordFile = /\.docx$/i;

/** `-` reads standard input; words that name files are read; anything else is the text itself. */
export async function readTextInput(context: CommandContext, words: readonly string[]): Promise<TextInput[]> {
  if (words.length === 1 && words[0] === '-') {
    return [{ file: '-', text: decode(await context.readInput()) }];
  }
  const bytes = words.map((word) => context.host.readFile(resolve(context.cwd, word)));
  const named = words.filter((word, index) => bytes[index] !== undefined || isFileName(word));
  if (named.length === 0) return [{ file: undefined, text: words.join(' ') }];
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
    if (wordFile.test(word)) return { file: word, text: readWord(word, content) };
    return { file: word, text: decode(content) };
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

/** A mistyped path is not a text without citations: an ending of a file, or a slash in what cites nothing. */
function isFileName(word: string): boolean {
  if (/[\r\n]/.test(word)) return false;
  if (textFile.test(word) || wordFile.test(word) || otherFile.test(word)) return true;
  return (
    /[/\\]/.test(word) && !/[\s《》，。；]|第.{1,12}[编章节条款项]|[〔（([［]\d{4}[〕）)\]］]/.test(word)
  );
}

/** UTF-8, else GB 18030: plain text files of older office programs. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
