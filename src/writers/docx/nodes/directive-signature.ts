/** Name of the issuer centred over the date, whose end stands four characters from the right: GB/T 9704-2012 7.3.5.1. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { textMeasure } from '../../text-measure.js';
import { paragraph } from '../paragraph.js';
import { run } from '../run.js';
import type { DocxHandler, DocxState } from '../state.js';

const RIGHT_OF_DATE = 4;
/** Room for the seal, which is pressed over the name and the date. */
const LINES_ABOVE = 2;

const handler: DocxHandler<LeafDirective> = (node, state) => {
  const attribute = directiveAttributes(node);
  const inner: DocxState = { ...state, style: 'plain', indent: 0, run: {} };
  const { character, pitch } = state.geometry;
  const all = state.width / character;
  const date = textMeasure(attribute('date'));
  const box = Math.min(all, Math.max(date, textMeasure(attribute('issuer'))) + 1);
  const right = Math.max(0, Math.min(all - box, RIGHT_OF_DATE - (box - date) / 2));
  const look = { align: 'center', left: (all - box - right) * character, right: right * character } as const;
  const issuer = run(attribute('issuer'), inner, node);
  return (
    paragraph(issuer, inner, { ...look, before: LINES_ABOVE * pitch, keepNext: true }) +
    paragraph(run(attribute('date'), inner, node), inner, look)
  );
};

export default handler;
