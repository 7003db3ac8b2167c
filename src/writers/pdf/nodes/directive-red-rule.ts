/** 红色分隔线: 4 mm below the document number, as wide as the text area (GB/T 9704-2012 7.2.7). */
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode(() => 'red-rule');
