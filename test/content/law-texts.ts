/** A small reader of the law texts beside the repository: article -> paragraphs -> items, of one version of an instrument. */
import { basename } from 'node:path';
import { readShared } from '../law/shared-folder.js';

export interface LawText {
  /** Date in the file name: the day this version was adopted or promulgated; empty when the name has none. */
  readonly adopted: string;
  readonly articles: ReadonlyMap<number, readonly LawParagraph[]>;
}
export interface LawParagraph {
  readonly text: string;
  /** 项 by number. */
  readonly items: ReadonlyMap<number, string>;
}

const files = readShared('corpus/laws');
export const hasLawTexts = files !== undefined;
/** Titles of the policy documents, without white space. */
export const policyTitles = (readShared('corpus/policies') ?? []).map(({ path }) => withoutSpace(path));

const versions = new Map<string, { adopted: string; text: string }[]>();
for (const { path, text } of files ?? []) {
  const [, title = '', adopted = ''] = /^(.*?)(?:\((\d{4}-\d\d-\d\d)\))?\.md$/u.exec(basename(path)) ?? [];
  versions.set(title, [...(versions.get(title) ?? []), { adopted, text }]);
}

/** The newest version adopted by `asOf`. */
export function lawText(title: string, asOf: string): LawText | undefined {
  const known = versions.get(title.replace(/^中华人民共和国/u, '')) ?? [];
  const newest = known
    .filter(({ adopted }) => adopted <= asOf)
    .sort((a, b) => (a.adopted < b.adopted ? 1 : -1))[0];
  return newest && { adopted: newest.adopted, articles: readArticles(newest.text) };
}

export function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}

function readArticles(text: string): Map<number, LawParagraph[]> {
  const articles = new Map<number, LawParagraph[]>();
  let open: { text: string; items: Map<number, string> }[] | undefined;
  for (const line of text.slice(text.indexOf('<!-- INFO END -->')).split('\n')) {
    const [, number, first] = /^第([一二三四五六七八九十百千零]+)条[ \u3000](.*)$/u.exec(line) ?? [];
    const [, item] = /^[（(]([一二三四五六七八九十]+)[）)]/u.exec(line) ?? [];
    if (number) {
      open = [{ text: first!, items: new Map() }];
      articles.set(readNumeral(number), open);
    } else if (line.startsWith('#')) open = undefined;
    else if (open && item) open.at(-1)!.items.set(readNumeral(item), line);
    else if (open && line.trim()) open.push({ text: line, items: new Map() });
  }
  return articles;
}

/** 一 to 九千九百九十九. */
function readNumeral(text: string): number {
  let total = 0;
  let digit = 0;
  for (const char of text) {
    const unit = { 千: 1000, 百: 100, 十: 10 }[char];
    if (unit) {
      total += (digit || 1) * unit;
      digit = 0;
    } else digit = '零一二三四五六七八九'.indexOf(char);
  }
  return total + digit;
}
