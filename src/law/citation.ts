/** The parts of a citation of law (立法法 第六十五条: 编章节条款项目). */
import type { DefectCode } from './defect-text.js';

/** 条: number, and the inserted number of 第…条之…. */
export interface ArticleNumber {
  readonly number: number;
  readonly insert?: number;
}

/** One cited place. Absent parts are not cited, or inherited from the unit before and filled in by the parser. */
export interface CitedUnit {
  readonly article?: ArticleNumber;
  /** 款, from 1. */
  readonly paragraph?: number;
  /** 项, from 1. */
  readonly item?: number;
  /** 目, from 1. */
  readonly subitem?: number;
}

/** A unit, or a range 第三条至第五条 when `to` is there. */
export interface CitedRange {
  readonly from: CitedUnit;
  readonly to?: CitedUnit;
  /** The word that joins it to the one before: 和 (及, 以及, 与) or 或者; absent for 、 and the first. */
  readonly joiner?: 'and' | 'or';
}

/** （2021年修订）, （2018年12月29日修正）. */
export interface CitedVersion {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly event?: string;
}

export type Anchor =
  | {
      readonly kind: 'title';
      /** Without the outer marks; nested titles in 〈〉. */
      readonly title: string;
      readonly version?: CitedVersion;
      readonly documentNumber?: DocumentNumber;
      /** The name after 以下简称, without marks. */
      readonly alias?: string;
    }
  | { readonly kind: 'document-number'; readonly documentNumber: DocumentNumber }
  /** A name without title marks: 宪法, 行政处罚法; it may carry words before the name that only the index can part. */
  | { readonly kind: 'name'; readonly name: string }
  /** 本法, 本条例, 该法, 本条, 前款. */
  | { readonly kind: 'self'; readonly word: string }
  | { readonly kind: 'none' };

/**
 * 国办发〔2005〕37号, or 国务院令第825号 (then `order` is true and `year` absent, but for 商务部令2019年第2号).
 * A document number without `order` and `year` is one whose year is masked (国办发〔**〕23号).
 */
export interface DocumentNumber {
  readonly agency: string;
  readonly year?: number;
  readonly number: number;
  readonly order?: boolean;
}

/** A defect of form that does not hide the meaning, e.g. half-width brackets. */
export interface CitationDefect {
  readonly code: DefectCode;
  readonly start: number;
  readonly end: number;
  /** What should stand there, when it is certain. */
  readonly correction?: string;
}

export interface Citation {
  readonly anchor: Anchor;
  readonly units: readonly CitedRange[];
  /** 第三项、第四项之一: one of those that are listed. */
  readonly oneOf?: boolean;
  /** Offsets into the text that was parsed, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** In the order of their places. */
  readonly defects: readonly CitationDefect[];
}
