/** Paragraphs set to the right. */
import type { ContainerDirective } from 'mdast-util-directive';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<ContainerDirective> = (node, state) =>
  `<div class="right">\n${state.blocks(node.children)}\n</div>`;

export default handler;
