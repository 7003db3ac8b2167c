/** The articles that a citation names, as the statute book holds them. */
import type { ArticleNumber } from '../law/citation.js';
import type { ArticleFacts } from '../law/library/instrument.js';
import { sameArticle } from '../law/resolution/articles-of-range.js';
import type { Resolution } from '../law/resolution/resolution.js';
import type { Statutes } from '../model/statutes.js';

/** Articles of the version that the citation was resolved in; empty when the library holds no text. */
export function articlesInForce(
  statutes: Statutes,
  { instrument, version }: Resolution,
): readonly ArticleFacts[] {
  if (!instrument || !version) return [];
  return statutes.articlesOf(instrument)[instrument.versions.indexOf(version)] ?? [];
}

/** Where an article that older texts had stands in the text in force. */
export function movedArticle(
  statutes: Statutes,
  { instrument, version }: Resolution,
  wanted: ArticleNumber,
): ArticleNumber | undefined {
  if (!instrument || !version) return undefined;
  const index = instrument.versions.indexOf(version);
  const texts = statutes.articlesOf(instrument);
  for (const older of texts.slice(0, Math.max(0, index)).reverse()) {
    const then = older.find(({ number }) => sameArticle(number, wanted));
    const now = then && texts[index]?.find(({ hash }) => hash === then.hash);
    if (now) return now.number;
  }
  return undefined;
}
