/** Headings and paragraphs of an authored Markdown body, with their text and offsets. */
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../source/parse-markdown.js';

export interface BodyBlock {
  readonly kind: 'heading' | 'paragraph';
  /** Of a heading, 1 to 6. */
  readonly depth: number;
  /** Without marks. */
  readonly text: string;
  /** Offsets of the content in the body, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** In the order of the body; those inside lists and quotes too, those inside tables not. */
export function listBlocks(body: string): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'heading' || node.type === 'paragraph') {
      const first = node.children[0]?.position?.start.offset;
      const last = node.children.at(-1)?.position?.end.offset;
      if (first === undefined || last === undefined) return;
      const depth = node.type === 'heading' ? node.depth : 0;
      blocks.push({ kind: node.type, depth, text: textOf(node), start: first, end: last });
    } else if (node.type !== 'table' && 'children' in node) for (const child of node.children) visit(child);
  };
  visit(parseMarkdown(body));
  return blocks;
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
