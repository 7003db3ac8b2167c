/** A signature block that stands alone. */
import type { LeafDirective } from 'mdast-util-directive';
import type { DocxHandler } from '../state.js';
import { writeParties } from '../write-parties.js';

const handler: DocxHandler<LeafDirective> = (node, state) => writeParties([node], state);

export default handler;
