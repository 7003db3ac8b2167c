/** The articles of a text that is itself a law or rule: what its 本法, its 前款 and its bare 第三条 speak of. */
import { articleFacts } from '../library/article-facts.js';
import type { ArticleFacts } from '../library/instrument.js';
import { readLawText } from '../text/read-law-text.js';

/** Where a line of the text stands: indexes from 0. */
export interface OwnPlace {
  readonly article: number;
  readonly paragraph: number;
}

export interface OwnText {
  readonly articles: readonly ArticleFacts[];
  /** Undefined before the first article and in what is annexed. */
  locate(line: number): OwnPlace | undefined;
}

/** Fewer are a quotation. */
const fewest = 3;

/** Undefined for a text that is none: its articles do not count from 第一条. */
export function ownArticles(text: string): OwnText | undefined {
  if (!text.includes('第一条')) return undefined;
  const { articles, annexed } = readLawText(text);
  if (articles.length < fewest || articles[0]!.number.number !== 1) return undefined;
  const end = annexed[0]?.line ?? Number.POSITIVE_INFINITY;
  return {
    articles: articles.map(articleFacts),
    locate(line) {
      if (line >= end) return undefined;
      const article = lastBefore(articles, line);
      if (article < 0) return undefined;
      return { article, paragraph: lastBefore(articles[article]!.paragraphs, line) };
    },
  };
}

/** Index of the last part that begins on or before the line; parts are in the order of their lines. */
function lastBefore(parts: readonly { readonly line: number }[], line: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.line <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
