/** What is attached: GB/T 9704-2012 7.3.4. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<LeafDirective> = (node, state, { previous }) => {
  const attribute = directiveAttributes(node);
  const follows = previous?.type === 'leafDirective' && previous.name === node.name;
  const label = follows ? '' : `<span class="label">${gongwenWording.attachmentLabel}</span>`;
  const words = state.text(gongwenWording.attachment(attribute('number'), attribute('name')), node);
  return `<p class="attachment${follows ? ' more' : ''}">${label}${words}</p>`;
};

export default handler;
