/** A rule across the page. */
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode(() => 'rule-across');
