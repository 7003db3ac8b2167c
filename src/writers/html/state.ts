/** What a node handler of the HTML writer is given. */
import type { Nodes } from 'mdast';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Fonts } from '../layout.js';
import type { WriterInput } from '../writer.js';

/** What grows while the page is written. */
export interface PageParts {
  readonly findings: Diagnostic[];
  /** Rules of the style sheet that only this page needs: widths of columns and blanks. */
  readonly rules: Set<string>;
  tables: number;
}

export interface HtmlState {
  readonly input: WriterInput;
  readonly fonts: Fonts;
  readonly page: PageParts;
  blocks(nodes: readonly Nodes[]): string;
  inline(nodes: readonly Nodes[]): string;
  /** The value as HTML text or attribute; a character that no file can hold becomes a finding at the node's origin. */
  text(value: string, node?: Nodes): string;
}

export interface Around {
  readonly previous?: Nodes | undefined;
  readonly next?: Nodes | undefined;
}

/** @returns the node's HTML */
export type HtmlHandler<N extends Nodes> = (node: N, state: HtmlState, around: Around) => string;
