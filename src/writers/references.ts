/** Link definitions and footnotes of a tree, looked up before it is written. */
import type { FootnoteDefinition, Nodes, Root } from 'mdast';

export interface References {
  /** Identifier -> address. */
  readonly links: ReadonlyMap<string, string>;
  /** In order of their first mention; what is never mentioned comes last. */
  readonly footnotes: readonly FootnoteDefinition[];
  /** Number printed for a footnote, from 1. */
  footnoteNumber(identifier: string): number | undefined;
}

export function findReferences(tree: Root): References {
  const links = new Map<string, string>();
  const mentioned = new Set<string>();
  const definitions = new Map<string, FootnoteDefinition>();
  const visit = (node: Nodes) => {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node.url);
    if (node.type === 'footnoteReference') mentioned.add(node.identifier);
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  const order = [...mentioned, ...definitions.keys()];
  const footnotes = [...new Set(order)].flatMap((identifier) => definitions.get(identifier) ?? []);
  const numbers = new Map(footnotes.map(({ identifier }, index) => [identifier, index + 1]));
  return { links, footnotes, footnoteNumber: (identifier) => numbers.get(identifier) };
}
