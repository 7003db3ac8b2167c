/** The red rule 4 mm below the document number, as wide as the text: GB/T 9704-2012 7.2.7. */
import type { LeafDirective } from 'mdast-util-directive';
import { twips } from '../geometry.js';
import { paragraph, rule } from '../paragraph.js';
import type { DocxHandler } from '../state.js';

const handler: DocxHandler<LeafDirective> = (_, state) =>
  paragraph(
    '',
    { ...state, style: 'plain', indent: 0, run: {} },
    {
      line: twips(4),
      border: rule('bottom', 12, 'FF0000'),
    },
  );

export default handler;
