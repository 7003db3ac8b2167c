/** The tree that writers receive: mdast with bound values, their origins, and a closed set of directives. */
import type { Root } from 'mdast';
import type { Origin } from '../source/origin.js';

/** A value that a template prints: taken out of the text before Markdown is parsed, put back after. */
export interface BoundValue {
  readonly value: string;
  readonly origins: readonly Origin[];
  /** Set when the value is Markdown itself, to be parsed on its own and grafted in as blocks. */
  readonly markdown?: true;
  /** With `markdown`: the depth that its highest heading gets; as written when absent. */
  readonly depth?: number;
  /** Where in the template it is printed. */
  readonly site: { readonly template: string; readonly line: number; readonly column: number };
}

/** What compose hands to markdown: structure with one token per value, and the values in order. */
export interface ComposedText {
  readonly template: string;
  readonly text: string;
  readonly values: readonly BoundValue[];
  /** Which template line each stretch of the text came from, by offset into it, ascending: for messages. */
  readonly stretches?: readonly {
    readonly start: number;
    readonly template: string;
    readonly line: number;
  }[];
}

/** Stands for one value in the text handed over. A Unicode noncharacter: content may not contain it. */
export const TOKEN = '\uFDD0';

declare module 'mdast' {
  interface Data {
    /** Where a text, or a directive's attributes, were written. */
    origins?: readonly Origin[];
    /** The ordinal a numbered heading prints: 一、 （一） 1. （1）. */
    ordinal?: string;
  }
}

/**
 * Container directives a template may use. Anything else is an error.
 * - `table{columns="8,30,42,20" kind="grid|plain" header-rows="1" caption=""}`: one GFM table; widths in per cent.
 * - `cover`: cover page, followed by a page break.
 * - `signatures`: holds `party` leaves, side by side, kept together with the paragraph before.
 * - `center`, `right`, `note` (small print), `plain` (paragraphs without first-line indent).
 */
export const CONTAINERS = ['table', 'cover', 'signatures', 'center', 'right', 'note', 'plain'] as const;

/**
 * Leaf directives.
 * - `party{role="责任单位（盖章）" body="" signer="负责人（签字）" name=""}`: signature block with a date line.
 * - `page-break`.
 * - `blank{lines="1"}`.
 * - `field{name="score" label="得分" value="" width="30"}`: a labelled blank to be filled in (width in mm).
 * - gongwen: `issuer-mark{text=""}` red head; `document-number{text="" signer=""}`; `red-rule`; `addressee{text=""}`;
 *   `attachment{number="1" name=""}`; `signature{issuer="" date=""}`; `annotation{text=""}`;
 *   `imprint{cc="" by="" date=""}` at the foot of the last page.
 */
export const LEAVES = [
  'party',
  'page-break',
  'blank',
  'field',
  'issuer-mark',
  'document-number',
  'red-rule',
  'addressee',
  'attachment',
  'signature',
  'annotation',
  'imprint',
] as const;

export type Tree = Root;
