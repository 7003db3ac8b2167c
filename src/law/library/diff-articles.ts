/** Compares the articles of two texts by number and by the hash of their words. */
import type { ArticleNumber } from '../citation.js';
import type { ArticleFacts } from './instrument.js';

export interface ArticleDiff {
  readonly same: readonly ArticleNumber[];
  /** The words are the same, the number is another. */
  readonly moved: readonly { readonly from: ArticleNumber; readonly to: ArticleNumber }[];
  /** The number is the same, the words are others. */
  readonly changed: readonly ArticleNumber[];
  readonly added: readonly ArticleNumber[];
  readonly gone: readonly ArticleNumber[];
}

/** Each article of either text stands in exactly one list; a moved one stands once, for both. */
export function diffArticles(before: readonly ArticleFacts[], after: readonly ArticleFacts[]): ArticleDiff {
  const old = byNumber(before);
  const now = byNumber(after);
  const same = [...old].filter(([key, { hash }]) => now.get(key)?.hash === hash).map(([key]) => key);
  const settled = new Set(same);
  const waiting = new Map<string, ArticleNumber[]>();
  for (const [key, { hash, number }] of now) {
    if (!settled.has(key)) waiting.set(hash, [...(waiting.get(hash) ?? []), number]);
  }
  const moved: { from: ArticleNumber; to: ArticleNumber }[] = [];
  for (const [key, { hash, number }] of old) {
    const to = settled.has(key) ? undefined : waiting.get(hash)?.shift();
    if (to) moved.push({ from: number, to });
  }
  const left = new Set(moved.map(({ from }) => keyOf(from)));
  const taken = new Set(moved.map(({ to }) => keyOf(to)));
  const oldRest = [...old].filter(([key]) => !settled.has(key) && !left.has(key));
  const nowRest = [...now].filter(([key]) => !settled.has(key) && !taken.has(key));
  const restKeys = new Set(nowRest.map(([key]) => key));
  const changed = oldRest.filter(([key]) => restKeys.has(key));
  const changedKeys = new Set(changed.map(([key]) => key));
  return {
    same: same.map((key) => old.get(key)!.number),
    moved,
    changed: changed.map(([, { number }]) => number),
    added: nowRest.filter(([key]) => !changedKeys.has(key)).map(([, { number }]) => number),
    gone: oldRest.filter(([key]) => !changedKeys.has(key)).map(([, { number }]) => number),
  };
}

function byNumber(articles: readonly ArticleFacts[]): Map<string, ArticleFacts> {
  return new Map(articles.map((article) => [keyOf(article.number), article]));
}

function keyOf({ number, insert }: ArticleNumber): string {
  return `${number}-${insert ?? 0}`;
}
