/** The address of links elsewhere: prints nothing itself. */
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode(() => '');
