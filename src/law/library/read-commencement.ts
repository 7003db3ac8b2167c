/** Finds when a law text says that it commences. */
import type { ArticleNumber } from '../citation.js';
import type { LawArticle } from '../text/law-text.js';
import { readChineseDate } from './read-chinese-date.js';

export interface Commencement {
  /** A day, or `promulgation` for 自公布之日起施行. */
  readonly day: string;
  readonly article: ArticleNumber;
}

const clause =
  /本(?:法|法典|条例|规定|办法|细则|规则|解释|决定|[^，。；：自从于]{1,14}?)(?:[^。；自]{0,30}[，,])?[自从于]\s*/gu;
const promulgation = /^(?:修订|正式)?(?:公布|发布|颁布|印发|下发|通过)之?日\s*起?/u;
const begins = /^(?:零时)?(?:起|开始)?(?:正式)?(?:施行|实施|生效|执行|实行)/u;
/** The commencement stands at the end of a law; annexes and closing rules may follow it. */
const reach = 6;

/** The commencement of the whole text; undefined when the last articles have none. */
export function readCommencement(articles: readonly LawArticle[]): Commencement | undefined {
  for (const article of articles.slice(-reach).toReversed()) {
    for (const { text: raw } of article.paragraphs) {
      // A former name in brackets stands between 本法 and its date.
      const text = raw.normalize('NFKC').replace(/\(原称[^)]{1,40}\)/gu, '');
      for (const start of text.matchAll(clause)) {
        const rest = text.slice(start.index + start[0].length).trimStart();
        const day = readChineseDate(rest);
        const length = day?.length ?? promulgation.exec(rest)?.[0].length;
        if (length === undefined || !begins.test(rest.slice(length).trimStart())) continue;
        return { day: day?.date ?? 'promulgation', article: article.number };
      }
    }
  }
  return undefined;
}
