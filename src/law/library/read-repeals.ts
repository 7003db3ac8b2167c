/** Finds which instruments a law text repeals as a whole: 《甲》、《乙》同时废止. */
import type { ArticleNumber } from '../citation.js';
import { readTitle } from '../grammar/read-title.js';
import type { LawArticle } from '../text/law-text.js';
import { readChineseDate } from './read-chinese-date.js';

export interface RepealClause {
  readonly title: string;
  readonly article: ArticleNumber;
  /** A day of its own; else the repeal comes with the commencement. */
  readonly date: string | undefined;
}

const verb = /(?:同时|即行|相应|一并|均|予以|立即|自行)?(?:予以)?(?:废止|停止执行|停止施行)/u;
/** Parts of an instrument, and clauses that only settle conflicts, repeal nothing as a whole. */
const partial =
  /第[一二三四五六七八九十百零\d]+[条款项]|中(?:有关|关于|的)|有关.{0,12}(?:规定|条款)|不一致|抵触|除外/u;
/** An amending decision is named to date the text, not to repeal it. */
const amending = /^.{0,30}关于修[改订正].*决定$/u;
/** A title that only says by which act the other was issued is no object of the repeal. */
const issuedBy = /^(?:的决定)?(?:第[一二三四五六七八九十]{1,3}次)?(?:批准|通过|发布|公布|修[正订改])/u;
const reach = 6;

export function readRepeals(articles: readonly LawArticle[]): RepealClause[] {
  return articles.slice(-reach).flatMap((article) =>
    article.paragraphs.flatMap(({ text, items }) =>
      [text, ...items.map((item) => item.text)]
        .join('')
        .split(/[。；;]/u)
        .flatMap((sentence) => readSentence(sentence, article.number)),
    ),
  );
}

function readSentence(sentence: string, article: ArticleNumber): RepealClause[] {
  const end = verb.exec(sentence);
  if (!end || partial.test(sentence)) return [];
  const before = sentence.slice(0, end.index);
  const date = ownDay(before.slice(before.lastIndexOf('》') + 1));
  return titlesOf(before).map((title) => ({ title, article, date }));
}

/** 《甲》自2026年1月1日起废止: a day that stands between the title and the verb. */
function ownDay(text: string): string | undefined {
  const from = /自\s*(?=[\d一二])/u.exec(text);
  return from ? readChineseDate(text.slice(from.index + from[0].length).normalize('NFKC'))?.date : undefined;
}

function titlesOf(text: string): string[] {
  const titles: string[] = [];
  for (let at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at)) {
    const title = readTitle(text, at);
    if (title && !amending.test(title.title) && !issuedBy.test(text.slice(title.end)))
      titles.push(title.title);
    at = title?.end ?? at + 1;
  }
  return titles;
}
