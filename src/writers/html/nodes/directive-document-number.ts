/** The document number; with the signer beside it on a paper that goes up: GB/T 9704-2012 7.2.5, 7.2.6. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<LeafDirective> = (node, state) => {
  const attribute = directiveAttributes(node);
  const number = state.text(attribute('text'), node);
  const signer = attribute('signer');
  if (signer === '') return `<p class="number">${number}</p>`;
  const name = `<span class="kai">${state.text(signer, node)}</span>`;
  return `<p class="number signed"><span>${number}</span><span>${gongwenWording.signerLabel}${name}</span></p>`;
};

export default handler;
