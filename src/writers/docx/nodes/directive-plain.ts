/** Paragraphs without first-line indent. */
import type { ContainerDirective } from 'mdast-util-directive';
import type { DocxHandler } from '../state.js';

const handler: DocxHandler<ContainerDirective> = (node, state) =>
  state.blocks(node.children, { style: 'plain' });

export default handler;
