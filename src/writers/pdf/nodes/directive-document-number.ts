/** 发文字号, and for a paper to a higher organ 签发人 (GB/T 9704-2012 7.2.5, 7.2.6). */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<LeafDirective>((node, context) => {
  const attribute = directiveAttributes(node);
  const origins = node.data?.origins;
  const number = context.text(attribute('text'), origins);
  if (attribute('signer') === '') return `document-number(${number})`;
  const label = context.text(gongwenWording.signerLabel);
  const signer = context.faced('kai', (within) => within.text(attribute('signer'), origins));
  return `document-number(${number}, signer: { ${label}; ${signer} })`;
});
