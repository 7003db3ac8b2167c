/** Writes one signature block: who, for whom, where to sign and seal, and when. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../directive-attributes.js';
import { gongwenWording } from '../gongwen-wording.js';
import { labelled } from '../labelled.js';
import { blank } from './blank.js';
import type { HtmlState } from './state.js';

export function writeParty(node: LeafDirective, state: HtmlState): string {
  const attribute = directiveAttributes(node);
  const body = attribute('body');
  return [
    `<div class="party" role="group" aria-label="${state.text(attribute('role'), node)}">`,
    `<p>${state.text(labelled(attribute('role')), node)}</p>`,
    body === '' ? '' : `<p>${state.text(body, node)}</p>`,
    `<p class="sign"><span>${state.text(labelled(attribute('signer')), node)}</span>${blank(attribute('name'), undefined, state, node)}</p>`,
    `<p class="date">${gongwenWording.dateBlank}</p>`,
    '</div>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
