/** A law text as it was read: its head, its articles with paragraphs, items and sub-items, and what has no place. */
import type { ArticleNumber } from '../citation.js';

/** A dated line of the head: adoption, amendment, promulgation, approval, commencement. */
export interface LawEvent {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly text: string;
}

export interface LawSubitem {
  readonly number: number;
  readonly text: string;
}

export interface LawItem {
  readonly number: number;
  readonly text: string;
  readonly subitems: readonly LawSubitem[];
}

/** 款: the text of its lines (items not included) and its items. */
export interface LawParagraph {
  /** Its first line, from 1. */
  readonly line: number;
  readonly text: string;
  readonly items: readonly LawItem[];
}

export interface LawArticle {
  readonly number: ArticleNumber;
  readonly line: number;
  /** The copy runs its lines together: paragraphs and items cannot be told apart. */
  readonly unsure: boolean;
  readonly paragraphs: readonly LawParagraph[];
}

export interface LawHeading {
  /** 编, 分编, 章, 节; undefined for an unnumbered or lost heading. */
  readonly unit: string | undefined;
  readonly number: number | undefined;
  readonly title: string;
  readonly line: number;
  /** The text had it as a bare paragraph, not as a heading. */
  readonly lost: boolean;
}

/** A line that fits nowhere: kept in view instead of being taken for something. */
export interface UnplacedLine {
  readonly line: number;
  readonly text: string;
  readonly why:
    | 'item-without-paragraph'
    | 'article-out-of-sequence'
    | 'article-twice'
    | 'no-title'
    | 'no-text';
}

export interface LawText {
  /** The first title line as written, without inner white space. */
  readonly title: string;
  /** The second title line: the book of a code, or a document number. */
  readonly subtitle: string | undefined;
  readonly events: readonly LawEvent[];
  readonly headings: readonly LawHeading[];
  readonly articles: readonly LawArticle[];
  /** Articles of what is annexed or printed behind the text; they belong to no version of it. */
  readonly annexed: readonly LawArticle[];
  readonly unplaced: readonly UnplacedLine[];
}
