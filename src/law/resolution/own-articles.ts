/** The articles of a text that is itself a law or rule: what its 本法 and its bare 第三条 speak of. */
import { articleFacts } from '../library/article-facts.js';
import type { ArticleFacts } from '../library/instrument.js';
import { readLawText } from '../text/read-law-text.js';

/** Fewer are a quotation. */
const fewest = 3;

/** Undefined for a text that is none: its articles do not count from 第一条. */
export function ownArticles(text: string): ArticleFacts[] | undefined {
  if (!text.includes('第一条')) return undefined;
  const { articles } = readLawText(text);
  const counts = articles.length >= fewest && articles[0]!.number.number === 1;
  return counts ? articles.map(articleFacts) : undefined;
}
