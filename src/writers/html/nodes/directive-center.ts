/** Centred paragraphs. */
import type { ContainerDirective } from 'mdast-util-directive';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<ContainerDirective> = (node, state) =>
  `<div class="center">\n${state.blocks(node.children)}\n</div>`;

export default handler;
