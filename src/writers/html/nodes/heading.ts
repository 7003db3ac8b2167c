/** A heading, its ordinal before it. */
import type { Heading } from 'mdast';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<Heading> = (node, state) => {
  const ordinal = node.data?.ordinal ? state.text(node.data.ordinal, node) : '';
  return `<h${node.depth}>${ordinal}${state.inline(node.children)}</h${node.depth}>`;
};

export default handler;
