/** A line break within a paragraph. */
import type { Break } from 'mdast';
import type { DocxHandler } from '../state.js';

const handler: DocxHandler<Break> = () => '<w:r><w:br/></w:r>';

export default handler;
