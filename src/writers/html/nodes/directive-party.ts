/** A signature block. */
import type { LeafDirective } from 'mdast-util-directive';
import type { HtmlHandler } from '../state.js';
import { writeParty } from '../write-party.js';

const handler: HtmlHandler<LeafDirective> = (node, state) => writeParty(node, state);

export default handler;
