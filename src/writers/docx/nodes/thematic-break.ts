/** A thin rule across the text. */
import type { ThematicBreak } from 'mdast';
import { paragraph, rule } from '../paragraph.js';
import type { DocxHandler } from '../state.js';

const handler: DocxHandler<ThematicBreak> = (_, state) =>
  paragraph('', { ...state, style: 'plain' }, { line: 160, after: 160, border: rule('bottom', 4) });

export default handler;
