/** What a node handler of the DOCX writer is given. */
import type { Nodes } from 'mdast';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { Origin } from '../../source/origin.js';
import type { FontRole, Fonts, Layout } from '../layout.js';
import type { PaperMeta } from '../writer.js';
import type { Geometry } from './geometry.js';
import type { PaperParts } from './paper-parts.js';
import type { ParagraphStyle, StyleName } from './paragraph-styles.js';

/** How runs differ from their paragraph's style. */
export interface RunLook {
  readonly font?: FontRole;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly raised?: boolean;
  /** RRGGBB. */
  readonly color?: string;
}

export interface DocxState {
  readonly layout: Layout;
  readonly fonts: Fonts;
  readonly meta: PaperMeta;
  readonly geometry: Geometry;
  readonly styles: Readonly<Record<StyleName, ParagraphStyle>>;
  /** Width at hand in twips: of the text area, or of the cell. */
  readonly width: number;
  /** Style of the paragraphs below. */
  readonly style: StyleName;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Left indent of the paragraphs below, in twips. */
  readonly indent: number;
  readonly keepNext?: boolean;
  /** Twips below the last paragraph, when it is not the style's: a table follows. */
  readonly spaceAfter?: number | undefined;
  readonly run: RunLook;
  /** How deep in lists, from 0 outside. */
  readonly depth: number;
  readonly inCover?: boolean;
  readonly locate?: (origin: Origin) => Place;
  /** What grows while the paper is written. */
  readonly paper: PaperParts;
  blocks(nodes: readonly Nodes[], change?: Partial<DocxState>): string;
  inline(nodes: readonly Nodes[], change?: Partial<DocxState>): string;
  /** The value as XML; a character that XML cannot hold becomes a finding at the node's origin. */
  escape(value: string, node?: Nodes): string;
}

export interface Around {
  readonly previous?: Nodes | undefined;
  readonly next?: Nodes | undefined;
  /** All that comes after it in its parent. */
  readonly following: readonly Nodes[];
}

/** @returns paragraphs and tables for a block, runs for phrasing content */
export type DocxHandler<N extends Nodes> = (node: N, state: DocxState, around: Around) => string;
