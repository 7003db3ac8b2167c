/** Copies, printer and date between rules: GB/T 9704-2012 7.4. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<LeafDirective> = (node, state) => {
  const attribute = directiveAttributes(node);
  const [cc, by, date] = [attribute('cc'), attribute('by'), attribute('date')];
  if (cc + by + date === '') return '';
  const copies = state.text(gongwenWording.copiesLabel + gongwenWording.copies(cc), node);
  const printed = date === '' ? '' : state.text(gongwenWording.printed(date), node);
  return [
    '<footer class="imprint">',
    cc === '' ? '' : `<p>${copies}</p>`,
    by + date === ''
      ? ''
      : `<p class="printed"><span>${state.text(by, node)}</span><span>${printed}</span></p>`,
    '</footer>',
  ]
    .filter((line) => line !== '')
    .join('\n');
};

export default handler;
