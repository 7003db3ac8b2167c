/** A thin rule across the text. */
import type { ThematicBreak } from 'mdast';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<ThematicBreak> = () => '<hr>';

export default handler;
