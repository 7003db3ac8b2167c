/** A new page; two in a row make no empty one. */
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode(() => 'pagebreak(weak: true)');
