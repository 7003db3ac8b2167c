/** Copies, printer and date at the foot of the last page: GB/T 9704-2012 7.4. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import { textMeasure } from '../../text-measure.js';
import { paragraph, rule } from '../paragraph.js';
import { run } from '../run.js';
import type { DocxHandler, DocxState } from '../state.js';

/** Eighths of a point: 0.35 mm for the first and the last rule, 0.25 mm between. */
const THICK = 8;
const THIN = 6;
/** Height of the paragraphs that only carry a rule, in twips. */
const RULE_HEIGHT = 40;

const handler: DocxHandler<LeafDirective> = (node, state) => {
  const attribute = directiveAttributes(node);
  const size = Math.min(14, state.styles.plain.type.size);
  const inner: DocxState = { ...state, style: 'plain', indent: 0, keepNext: true, run: { size } };
  const lines = [
    ...(attribute('cc') === '' ? [] : [copiesLine]),
    ...(attribute('by') + attribute('date') === '' ? [] : [printedLine]),
  ];
  if (lines.length === 0) return '';
  const frame = [
    `<w:framePr w:w="${state.width}" w:wrap="notBeside" w:vAnchor="margin" w:hAnchor="margin"`,
    ' w:xAlign="left" w:yAlign="bottom"/>',
  ].join('');
  const ruled = (eighths: number) =>
    paragraph('', inner, { frame, line: RULE_HEIGHT, border: rule('top', eighths) });
  const rows = lines.map((line, at) => ruled(at === 0 ? THICK : THIN) + line(node, inner, frame));
  return `${rows.join('')}${ruled(THICK)}${paragraph('', { ...inner, keepNext: false }, { line: RULE_HEIGHT })}`;
};

const lineLook = (state: DocxState, frame: string) => {
  const { size = 14 } = state.run;
  return { frame, left: size * 20, right: size * 20, line: Math.round(size * 1.7) * 20 };
};

function copiesLine(node: LeafDirective, state: DocxState, frame: string): string {
  const look = lineLook(state, frame);
  const hanging = (textMeasure(gongwenWording.copiesLabel) * look.left) / state.geometry.character;
  const text = gongwenWording.copiesLabel + gongwenWording.copies(directiveAttributes(node)('cc'));
  return paragraph(run(text, state, node), state, { ...look, left: 4 * look.left, hanging, align: 'both' });
}

function printedLine(node: LeafDirective, state: DocxState, frame: string): string {
  const attribute = directiveAttributes(node);
  const look = lineLook(state, frame);
  const date = attribute('date') === '' ? '' : gongwenWording.printed(attribute('date'));
  const runs = run(attribute('by'), state, node) + run('\t', state) + run(date, state, node);
  const tabs = [{ at: state.width - look.right, side: 'right' as const }];
  return paragraph(runs, state, { ...look, align: 'left', tabs });
}

export default handler;
