/** `field{name label value width}`: a labelled blank, to be written on or to be filled in on the screen. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { textMeasure } from '../../text-measure.js';
import { twips } from '../geometry.js';
import { paragraph } from '../paragraph.js';
import { blankRun, run } from '../run.js';
import type { DocxHandler, DocxState } from '../state.js';

const DEFAULT_WIDTH_MM = 40;

const handler: DocxHandler<LeafDirective> = (node, state) => {
  const attribute = directiveAttributes(node);
  const inner: DocxState = { ...state, style: 'plain' };
  const label = `${attribute('label')}：`;
  const asked = Number.parseFloat(attribute('width'));
  const width = twips(asked > 0 ? asked : DEFAULT_WIDTH_MM);
  const labelWidth = (textMeasure(label) + 0.25) * inner.styles.plain.type.size * 20;
  const at = Math.min(state.width, state.indent + labelWidth + width);
  const filled = run(attribute('value'), { ...inner, run: { underline: true } }, node);
  const control = [
    `<w:sdt><w:sdtPr><w:alias w:val="${state.escape(attribute('label').slice(0, 64))}"/>`,
    `<w:tag w:val="${state.escape(attribute('name').slice(0, 64))}"/><w:text/></w:sdtPr>`,
    `<w:sdtContent>${filled}${blankRun(inner)}</w:sdtContent></w:sdt>`,
  ].join('');
  return paragraph(run(label, inner, node) + control, inner, { align: 'left', tabs: [{ at, side: 'left' }] });
};

export default handler;
