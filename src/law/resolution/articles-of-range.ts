/** The articles that a cited range names, among those of one version. */
import type { ArticleNumber, CitedRange } from '../citation.js';
import type { ArticleFacts } from '../library/instrument.js';

/** Both ends and what lies between; undefined when one of them is not there. */
export function articlesOfRange(
  { from, to }: CitedRange,
  articles: readonly ArticleFacts[],
): readonly ArticleFacts[] | undefined {
  const first = articles.findIndex(({ number }) => from.article && sameArticle(number, from.article));
  const last = to?.article ? articles.findIndex(({ number }) => sameArticle(number, to.article!)) : first;
  return first < 0 || last < first ? undefined : articles.slice(first, last + 1);
}

export function sameArticle(a: ArticleNumber, b: ArticleNumber): boolean {
  return a.number === b.number && a.insert === b.insert;
}
