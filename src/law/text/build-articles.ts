/** Puts the lines of a law text together: headings, articles, paragraphs, items, sub-items, annexes. */
import type { ArticleNumber } from '../citation.js';
import type { Line } from './classify-line.js';
import { findLostHeadings } from './find-lost-headings.js';
import type { LawArticle, LawHeading, LawItem, LawParagraph, LawText, UnplacedLine } from './law-text.js';
import { readsOn } from './reads-on.js';
import { splitInlineItems } from './split-inline-items.js';

interface OpenItem {
  number: number;
  text: string;
  subitems: { number: number; text: string }[];
}
interface OpenParagraph {
  line: number;
  text: string;
  items: OpenItem[];
  style: '（一）' | '一、' | '1.' | undefined;
}
interface OpenArticle {
  number: ArticleNumber;
  line: number;
  unsure: boolean;
  paragraphs: OpenParagraph[];
}

export function buildArticles(
  lines: readonly Line[],
): Pick<LawText, 'headings' | 'articles' | 'annexed' | 'unplaced'> {
  return new Builder(lines).build();
}

class Builder {
  readonly #lines: readonly Line[];
  readonly #lost: ReadonlySet<number>;
  readonly #lastMain: number;
  readonly #headings: LawHeading[] = [];
  readonly #articles: OpenArticle[] = [];
  readonly #annexed: OpenArticle[] = [];
  readonly #unplaced: UnplacedLine[] = [];
  readonly #taken = new Set<string>();
  #annex = false;
  #article: OpenArticle | undefined;
  /** The last line that was put into the article: what a broken line goes on from. */
  #before = '';

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#lost = findLostHeadings(lines);
    this.#lastMain = lines.findLastIndex((line) => line.kind === 'article' && line.spaced);
  }

  build(): Pick<LawText, 'headings' | 'articles' | 'annexed' | 'unplaced'> {
    for (const [index, line] of this.#lines.entries()) this.#take(line, index);
    return {
      headings: this.#headings,
      articles: this.#articles.map(close),
      annexed: this.#annexed.map(close),
      unplaced: this.#unplaced,
    };
  }

  #take(line: Line, index: number): void {
    if (this.#lost.has(index)) this.#takeHeading(line, true);
    else if (line.kind === 'heading') this.#takeHeading(line, false);
    else if (line.kind === 'article' && this.#isArticle(line)) this.#takeArticle(line);
    else if (line.kind === 'item') this.#takeItem(line, index);
    else if (line.kind === 'subitem') this.#takeSubitem(line, index);
    else if (line.kind === 'annex') this.#startAnnex();
    else if (line.kind !== 'table') this.#takeText(line, index);
  }

  #takeHeading(line: Line, lost: boolean): void {
    const named = line.kind === 'heading' ? line : { unit: undefined, number: undefined };
    this.#headings.push({ unit: named.unit, number: named.number, title: line.text, line: line.line, lost });
    this.#article = undefined;
    this.#before = '';
  }

  /** A line that begins 第三条 without a space is an article where the count goes on, else a citation. */
  #isArticle(line: Line & { kind: 'article' }): boolean {
    const last = (this.#annex ? this.#annexed : this.#articles).at(-1)?.number;
    // A torn citation can begin a line too: 第四条 第（八）项规定的….
    const torn = /^第[（(一二三四五六七八九十]/.test(line.rest) && last && !follows(last, line.number, 3);
    if (torn) return false;
    if (line.spaced) return true;
    const next = last === undefined ? line.number.number === 1 : follows(last, line.number, 3);
    return next && !/^(?:规定|所|的规定|第|中|或|和|及|与|至|，|、|；|。)/.test(line.rest);
  }

  #takeArticle(line: Line & { kind: 'article' }): void {
    const last = this.#articles.at(-1)?.number;
    if (this.#annex && last && follows(last, line.number, 1)) this.#annex = false;
    const restarts = last !== undefined && line.number.number === 1 && line.number.insert === undefined;
    if (!this.#annex && restarts) this.#startAnnex();
    const article: OpenArticle = {
      number: line.number,
      line: line.line,
      unsure: line.unsure === true,
      paragraphs: [{ line: line.line, text: line.rest, items: [], style: undefined }],
    };
    this.#article = article;
    this.#before = line.rest;
    if (this.#annex) {
      this.#annexed.push(article);
      return;
    }
    const key = `${line.number.number}-${line.number.insert ?? 0}`;
    const why = this.#taken.has(key)
      ? 'article-twice'
      : last && !follows(last, line.number, Number.POSITIVE_INFINITY)
        ? 'article-out-of-sequence'
        : undefined;
    if (why) this.#unplaced.push({ line: line.line, text: line.text.slice(0, 60), why });
    if (why === 'article-twice') this.#annexed.push(article);
    else this.#articles.push(article);
    this.#taken.add(key);
  }

  #takeItem(line: Line & { kind: 'item' }, index: number): void {
    if (this.#article) rejoinItems(this.#article.paragraphs, line.number, line.style);
    const paragraph = this.#article?.paragraphs.at(-1);
    if (!paragraph) {
      this.#leave(line);
      return;
    }
    if (line.style === '一、' && paragraph.style === '（一）') {
      this.#takeText(line, index);
      return;
    }
    paragraph.style ??= line.style;
    const above = paragraph.style === '一、' && line.style === '（一）' ? paragraph.items.at(-1) : undefined;
    if (above) above.subitems.push({ number: line.number, text: line.rest });
    else paragraph.items.push({ number: line.number, text: line.rest, subitems: [] });
    this.#before = line.rest;
  }

  #takeSubitem(line: Line & { kind: 'subitem' }, index: number): void {
    const paragraph = this.#article?.paragraphs.at(-1);
    if (!paragraph) {
      this.#leave(line);
      return;
    }
    const item = paragraph.items.at(-1);
    if (item && paragraph.style !== '1.') item.subitems.push({ number: line.number, text: line.rest });
    else if (item || line.number === 1) {
      // 1. directly below a paragraph: older texts count their items so.
      paragraph.style = '1.';
      paragraph.items.push({ number: line.number, text: line.rest, subitems: [] });
    } else {
      this.#takeText(line, index);
      return;
    }
    this.#before = line.rest;
  }

  #takeText(line: Line, index: number): void {
    if (!this.#article) return;
    const short = line.text.length <= 40 && !/[。；：，:;＝=]/.test(line.text);
    if (!this.#annex && index > this.#lastMain && short && this.#articles.length > 1) {
      this.#startAnnex();
      return;
    }
    const paragraph = this.#article.paragraphs.at(-1)!;
    if (!readsOn(this.#before, line.text, this.#lines[index - 1]?.kind === 'item')) {
      this.#article.paragraphs.push({ line: line.line, text: line.text, items: [], style: undefined });
    } else {
      const item = paragraph.items.at(-1);
      const target = item ? (item.subitems.at(-1) ?? item) : paragraph;
      target.text += line.text;
    }
    this.#before = line.text;
  }

  #leave(line: Line): void {
    if (this.#annex || this.#articles.length === 0) return;
    this.#unplaced.push({ line: line.line, text: line.text.slice(0, 60), why: 'item-without-paragraph' });
  }

  #startAnnex(): void {
    if (this.#articles.length === 0) return;
    this.#annex = true;
    this.#article = undefined;
    this.#before = '';
  }
}

/**
 * Items that go on counting behind plain lines: those lines were part of the item before, not paragraphs of their own
 * (海关法 第六条第四项 runs over several lines).
 */
function rejoinItems(paragraphs: OpenParagraph[], number: number, style: OpenParagraph['style']): void {
  if (number < 2 || paragraphs.at(-1)!.items.length > 0) return;
  const at = paragraphs.findLastIndex(({ items }) => items.length > 0);
  const listed = paragraphs[at];
  if (!listed || listed.style !== style || listed.items.at(-1)!.number !== number - 1) return;
  for (const { text } of paragraphs.splice(at + 1)) listed.items.at(-1)!.text += text;
}

/** Whether `next` comes after `last`, by at most `reach` numbers. */
function follows(last: ArticleNumber, next: ArticleNumber, reach: number): boolean {
  if (next.number === last.number) return (next.insert ?? 0) > (last.insert ?? 0);
  return next.number > last.number && next.number - last.number <= reach;
}

function close({ number, line, unsure, paragraphs }: OpenArticle): LawArticle {
  return { number, line, unsure, paragraphs: paragraphs.map(closeParagraph) };
}

function closeParagraph({ line, text, items }: OpenParagraph): LawParagraph {
  if (items.length > 0) return { line, text, items: items satisfies LawItem[] };
  return { line, ...(splitInlineItems(text) ?? { text, items: [] }) };
}
