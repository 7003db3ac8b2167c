/** Checks one cited place against the structure of a version. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { ArticleNumber, CitedUnit } from '../citation.js';
import type { ArticleFacts } from '../library/instrument.js';
import { printChineseNumeral } from '../print-chinese-numeral.js';
import { printCitation } from '../print-citation.js';
import type { ResolutionStatus } from './resolution.js';

export interface CheckedUnit {
  readonly status: ResolutionStatus;
  readonly note: Text | undefined;
  readonly needlessParagraph: boolean;
  readonly article: ArticleFacts | undefined;
}

/** `articles` of one version, not empty; `complete`: the copy reaches to the end of the law. A unit without article says nothing that could be checked. */
export function checkUnit(
  unit: CitedUnit,
  articles: readonly ArticleFacts[],
  complete: boolean,
): CheckedUnit {
  if (!unit.article) return result('undetermined', undefined, openPlace);
  const article = articles.find(({ number }) => sameArticle(number, unit.article!));
  if (!article) {
    // Laws skip no number: a gap, or an end without the commencement article, is a flaw of the copy.
    const flawed =
      unit.article.insert === undefined && (!complete || unit.article.number < lastNumber(articles));
    if (flawed) return result('undetermined', undefined, flawedCopy);
    return result('no-such-article', undefined, noArticle(unit.article, articles));
  }
  const { paragraphs } = article;
  const deeper = unit.paragraph ?? unit.item ?? unit.subitem;
  if (paragraphs.length === 0 && deeper !== undefined) return result('undetermined', article, flawedCopy);
  const needless = unit.paragraph === 1 && paragraphs.length === 1;
  if (unit.paragraph !== undefined && unit.paragraph > paragraphs.length) {
    return result('no-such-paragraph', article, noParagraph(article));
  }
  if (unit.item === undefined) return result('resolved', article, undefined, needless);
  const chosen = unit.paragraph === undefined ? paragraphs : [paragraphs[unit.paragraph - 1]!];
  const holding = chosen.filter((items) => items.length >= unit.item!);
  if (holding.length === 0) return result('no-such-item', article, noItem(article, chosen), needless);
  if (holding.length > 1) return result('ambiguous', article, severalItems(unit.item), needless);
  const subitems = holding[0]![unit.item - 1]!;
  if (unit.subitem !== undefined && unit.subitem > subitems)
    return result('undetermined', article, openSubitem, needless);
  return result('resolved', article, undefined, needless);
}

function result(
  status: ResolutionStatus,
  article: ArticleFacts | undefined,
  note: Text | undefined,
  needlessParagraph = false,
): CheckedUnit {
  return { status, article, note, needlessParagraph };
}

function lastNumber(articles: readonly ArticleFacts[]): number {
  return articles.reduce((most, { number }) => Math.max(most, number.number), 0);
}

function sameArticle(a: ArticleNumber, b: ArticleNumber): boolean {
  return a.number === b.number && a.insert === b.insert;
}

function name(article: ArticleNumber): string {
  return printCitation({ anchor: { kind: 'none' }, units: [{ from: { article } }] });
}

const flawedCopy: Text = {
  zh: '法规库的文本在这里不完整，无法核对',
  en: 'the text in the library is flawed here, so it cannot be checked',
};
const openPlace: Text = {
  zh: '没有写明是哪一条，无法核对',
  en: 'no article is named, so it cannot be checked',
};
const openSubitem: Text = {
  zh: '法规库没有记录这一目，无法核对',
  en: 'the library has no record of this sub-item, so it cannot be checked',
};

function noArticle(cited: ArticleNumber, articles: readonly ArticleFacts[]): Text {
  const last = articles.reduce((a, b) => (b.number.number > a.number.number ? b : a)).number;
  return {
    zh: `没有${name(cited)}，最后一条是${name(last)}（共 ${articles.length} 条）`,
    en: `there is no article ${cited.number}; the last one is ${last.number} (${articles.length} articles)`,
  };
}

function noParagraph({ number, paragraphs }: ArticleFacts): Text {
  const count = paragraphs.length;
  return {
    zh: `${name(number)}只有${printChineseNumeral(count)}款`,
    en: `article ${number.number} has ${count} paragraph(s)`,
  };
}

function noItem({ number }: ArticleFacts, chosen: readonly (readonly number[])[]): Text {
  const most = Math.max(0, ...chosen.map((items) => items.length));
  return most === 0
    ? { zh: `${name(number)}的这一款没有分项`, en: `that place of article ${number.number} has no items` }
    : {
        zh: `${name(number)}的这一款只有${printChineseNumeral(most)}项`,
        en: `that place of article ${number.number} has ${most} item(s)`,
      };
}

function severalItems(item: number): Text {
  return {
    zh: `这一条有几款都有第（${printChineseNumeral(item)}）项，要写明是第几款`,
    en: `several paragraphs of the article have an item ${item}; name the paragraph`,
  };
}
