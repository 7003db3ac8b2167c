/** 附件说明: attachments in a row share one label; names stand under each other (GB/T 9704-2012 7.3.4). */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<LeafDirective>((node, context, { parent, index }) => {
  if (isAttachment(parent.children[index - 1])) return '';
  const rest = parent.children.slice(index + 1);
  const end = rest.findIndex((sibling) => !isAttachment(sibling));
  const all = [node, ...(rest.slice(0, end === -1 ? rest.length : end) as LeafDirective[])];
  const items = all.map((item) => {
    const attribute = directiveAttributes(item);
    const number = attribute('number') === '' ? '' : `${attribute('number')}. `;
    const text = (value: string) => context.text(value, item.data?.origins);
    return `(${text(number)}, ${text(attribute('name'))})`;
  });
  return `attachments(${context.text(gongwenWording.attachmentLabel)}, ${items.join(', ')})`;
});

function isAttachment(node: { type: string; name?: string } | undefined): boolean {
  return node?.type === 'leafDirective' && node.name === 'attachment';
}
