/** Gives headings their ordinals, so that every writer prints the same ones. */
import type { Heading, Nodes } from 'mdast';
import { headingOrdinal, writtenOrdinal } from './ordinal.js';
import type { Tree } from './tree.js';

/**
 * Sets `data.ordinal` of every heading of depth 2 to 5 outside a cover; each count begins anew below a higher heading.
 * A heading whose text already begins with its ordinal keeps it, gets none, and the count goes on from it.
 * Works in place and returns the same tree.
 */
export function numberHeadings(tree: Tree): Tree {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  visit(tree, (heading) => {
    const { depth } = heading;
    const written = writtenOrdinal(depth, beginningOf(heading));
    const n = written ?? counts[depth]! + 1;
    counts[depth] = n;
    counts.fill(0, depth + 1);
    const ordinal = written === undefined ? headingOrdinal(depth, n) : undefined;
    if (ordinal !== undefined) heading.data = { ...heading.data, ordinal };
  });
  return tree;
}

function visit(node: Nodes, found: (heading: Heading) => void): void {
  if (node.type === 'heading') found(node);
  else if (node.type === 'containerDirective' && node.name === 'cover') return;
  else if ('children' in node) for (const child of node.children) visit(child, found);
}

function beginningOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(beginningOf).join('') : '';
}
