/** What follows begins a page in print. */
import type { LeafDirective } from 'mdast-util-directive';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<LeafDirective> = () => '<div class="page-break"></div>';

export default handler;
