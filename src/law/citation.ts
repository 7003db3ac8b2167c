/** The parts of a citation of law (立法法 第六十五条: 编章节条款项目). */

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
}

export type Anchor =
  | {
      readonly kind: 'title';
      readonly title: string;
      readonly version?: string;
      readonly documentNumber?: DocumentNumber;
      readonly alias?: string;
    }
  | { readonly kind: 'document-number'; readonly documentNumber: DocumentNumber }
  /** 本法, 本条例, 本条, 前款, a bare name such as 宪法. */
  | { readonly kind: 'self'; readonly word: string }
  | { readonly kind: 'none' };

/** 国办发〔2005〕37号, or 国务院令第825号 (then `order` is true and `year` absent). */
export interface DocumentNumber {
  readonly agency: string;
  readonly year?: number;
  readonly number: number;
  readonly order?: boolean;
}

/** A defect of form that does not hide the meaning, e.g. half-width brackets. */
export interface CitationDefect {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** What should stand there, when it is certain. */
  readonly correction?: string;
}

export interface Citation {
  readonly anchor: Anchor;
  readonly units: readonly CitedRange[];
  /** Offsets into the text that was parsed, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly defects: readonly CitationDefect[];
}
