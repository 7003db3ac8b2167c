/**
 * Name of the issuer, two characters from the right; the date begins two characters after it. Where the date is the
 * longer one, it is the date that stands two characters from the right: GB/T 9704-2012 7.3.5.2.
 */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { textMeasure } from '../../text-measure.js';
import { paragraph } from '../paragraph.js';
import { run } from '../run.js';
import type { DocxHandler, DocxState } from '../state.js';

/** Characters. */
const FROM_RIGHT = 2;
const AFTER_ISSUER = 2;

const handler: DocxHandler<LeafDirective> = (node, state) => {
  const attribute = directiveAttributes(node);
  const inner: DocxState = { ...state, style: 'plain', indent: 0, run: {} };
  const { character, pitch } = state.geometry;
  const lines = attribute('issuer').split(/\r\n|\r|\n/);
  const widest = Math.max(
    textMeasure(attribute('date')) + AFTER_ISSUER,
    ...lines.map((line) => textMeasure(line)),
  );
  const left = Math.max(0, state.width / character - FROM_RIGHT - widest);
  const look = { align: 'left', left: left * character } as const;
  const date = { ...look, left: (left + AFTER_ISSUER) * character };
  return (
    paragraph(run(attribute('issuer'), inner, node), inner, { ...look, before: pitch, keepNext: true }) +
    paragraph(run(attribute('date'), inner, node), inner, date)
  );
};

export default handler;
