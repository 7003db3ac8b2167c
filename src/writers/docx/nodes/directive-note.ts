/** Small print. */
import type { ContainerDirective } from 'mdast-util-directive';
import type { DocxHandler } from '../state.js';

const handler: DocxHandler<ContainerDirective> = (node, state) =>
  state.blocks(node.children, { style: 'small' });

export default handler;
