/** A line break within a paragraph. */
import type { Break } from 'mdast';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<Break> = () => '<br>';

export default handler;
