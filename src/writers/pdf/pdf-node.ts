/** What a file of `nodes/` is: a function from one node of the tree to Typst code. */
import type { Nodes, Parents } from 'mdast';
import type { Origin } from '../../source/origin.js';
import type { FontRole, Layout } from '../layout.js';
import type { References } from '../references.js';

export type StyleName = keyof Layout['styles'];

/** What holds for the text being printed, and the way to print what lies below. */
export interface PdfContext {
  readonly layout: Layout;
  readonly references: References;
  /** Characters that one line takes, in the style and the width that hold here. */
  readonly measure: number;
  /** How many containers lie around; beyond a limit they are printed without their own form. */
  readonly depth: number;
  /** Children that stand one under the other, as one expression. */
  blocks(children: readonly Nodes[], parent: Parents): string;
  /** Children within a line, as one expression. */
  inline(children: readonly Nodes[], parent: Parents): string;
  /** A text as it is, as one expression; `""` when it is empty. */
  text(value: string, origins?: readonly Origin[]): string;
  /** The same with another style, and the share of the width that it gets (1 is all). */
  styled(style: StyleName, share?: number): PdfContext;
  /** Whether this is the first time that a key is asked for in this paper. */
  once(key: string): boolean;
  /** Code that prints in another face: a role's, or the bold one of the face that holds here. */
  faced(face: FontRole | 'bold', print: (context: PdfContext) => string): string;
}

export interface Position {
  readonly parent: Parents;
  readonly index: number;
}

/** The code must be an expression; an empty one prints nothing. */
export type PdfNode = (node: Nodes, context: PdfContext, position: Position) => string;

/** Binds a handler to the type of its node; the file's name says which nodes it gets. */
export function definePdfNode<T extends Nodes>(
  print: (node: T, context: PdfContext, position: Position) => string,
): PdfNode {
  return print as unknown as PdfNode;
}
