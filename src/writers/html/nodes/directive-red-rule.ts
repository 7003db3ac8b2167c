/** The red rule below the document number: GB/T 9704-2012 7.2.7. */
import type { LeafDirective } from 'mdast-util-directive';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<LeafDirective> = () => '<hr class="red">';

export default handler;
