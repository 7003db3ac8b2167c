/** The text of a footnote: printed where it is first mentioned. */
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode(() => '');
