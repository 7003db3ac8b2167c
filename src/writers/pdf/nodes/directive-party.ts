/** One party's signature block: who, by whom, and a line for the date. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import { labelled } from '../../labelled.js';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<LeafDirective>((node, context) => {
  const attribute = directiveAttributes(node);
  const text = (name: string) => context.text(attribute(name), node.data?.origins);
  const label = (name: string) => context.text(labelled(attribute(name)), node.data?.origins);
  const date = context.text(gongwenWording.dateBlank);
  return `party(${label('role')}, ${text('body')}, ${label('signer')}, ${text('name')}, ${date})`;
});
