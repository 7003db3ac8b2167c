/** Signature blocks side by side; never torn apart, never without the text before. */
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { DocxHandler } from '../state.js';
import { writeParties } from '../write-parties.js';

const handler: DocxHandler<ContainerDirective> = (node, state) => {
  const isParty = (child: (typeof node.children)[number]): child is LeafDirective =>
    child.type === 'leafDirective' && child.name === 'party';
  const others = node.children.filter((child) => !isParty(child));
  return state.blocks(others, { keepNext: true }) + writeParties(node.children.filter(isParty), state);
};

export default handler;
