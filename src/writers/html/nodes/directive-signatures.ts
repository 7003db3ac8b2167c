/** Signature blocks side by side, or under each other on a narrow screen. */
import type { ContainerDirective } from 'mdast-util-directive';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<ContainerDirective> = (node, state) =>
  `<div class="signatures">\n${state.blocks(node.children)}\n</div>`;

export default handler;
