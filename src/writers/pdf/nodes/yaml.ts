/** Front matter: data, not text. */
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode(() => '');
