/** What is attached, one line below the text, names aligned under each other: GB/T 9704-2012 7.3.4. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import { textMeasure } from '../../text-measure.js';
import { paragraph } from '../paragraph.js';
import { run } from '../run.js';
import type { DocxHandler, DocxState } from '../state.js';

const handler: DocxHandler<LeafDirective> = (node, state, { previous }) => {
  const attribute = directiveAttributes(node);
  const inner: DocxState = { ...state, style: 'plain', indent: 0 };
  const { character, pitch } = state.geometry;
  const follows = previous?.type === 'leafDirective' && previous.name === node.name;
  const number = attribute('number');
  const label = follows ? '' : gongwenWording.attachmentLabel;
  const hanging = textMeasure(label) + (number === '' ? 0 : textMeasure(`${number}. `));
  const left = (2 + textMeasure(gongwenWording.attachmentLabel) + (hanging - textMeasure(label))) * character;
  const text = label + gongwenWording.attachment(number, attribute('name'));
  return paragraph(run(text, inner, node), inner, {
    left,
    hanging,
    align: 'left',
    ...(follows ? {} : { before: pitch }),
  });
};

export default handler;
