/** Small print. */
import type { ContainerDirective } from 'mdast-util-directive';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<ContainerDirective> = (node, state) =>
  `<div class="note">\n${state.blocks(node.children)}\n</div>`;

export default handler;
