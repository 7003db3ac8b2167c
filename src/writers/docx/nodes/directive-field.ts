/** `field{name label value width}`: a labelled blank, to be written on or to be filled in on the screen. */
import type { Nodes } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { textMeasure } from '../../text-measure.js';
import { twips } from '../geometry.js';
import { paragraph } from '../paragraph.js';
import { blankRun, run } from '../run.js';
import type { DocxHandler, DocxState } from '../state.js';

const DEFAULT_WIDTH_MM = 40;
/** Characters between two fields on a line. */
const BETWEEN = 2;

/** Fields that follow each other share a line as long as they fit: the first one writes them all. */
const handler: DocxHandler<LeafDirective> = (node, state, { previous, following }) => {
  if (isField(previous)) return '';
  const end = following.findIndex((next) => !isField(next));
  const others = following.slice(0, end < 0 ? undefined : end) as LeafDirective[];
  const inner: DocxState = { ...state, style: 'plain' };
  const lines: LeafDirective[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const field of [node, ...others]) {
    const width = labelWidth(field, inner) + blankWidth(field) + BETWEEN * state.geometry.character;
    if (used + width > state.width + BETWEEN * state.geometry.character) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)!.push(field);
    used += width;
  }
  return lines.map((line) => fieldLine(line, inner)).join('');
};

const isField = (node?: Nodes) => node?.type === 'leafDirective' && node.name === 'field';

const labelOf = (node: LeafDirective) => `${directiveAttributes(node)('label')}：`;

const labelWidth = (node: LeafDirective, state: DocxState) =>
  (textMeasure(labelOf(node)) + 0.25) * state.geometry.character;

function blankWidth(node: LeafDirective): number {
  const asked = Number.parseFloat(directiveAttributes(node)('width'));
  return twips(asked > 0 ? asked : DEFAULT_WIDTH_MM);
}

function fieldLine(fields: readonly LeafDirective[], state: DocxState): string {
  const gap = BETWEEN * state.geometry.character;
  const tabs: { at: number; side: 'left' }[] = [];
  let at = state.indent;
  const runs = fields.map((field, index) => {
    const start = index === 0 ? '' : run('\t', state);
    if (index > 0) {
      at += gap;
      tabs.push({ at, side: 'left' });
    }
    at = Math.min(state.width, at + labelWidth(field, state) + blankWidth(field));
    tabs.push({ at, side: 'left' });
    return start + run(labelOf(field), state, field) + control(field, state) + blankRun(state);
  });
  return paragraph(runs.join(''), state, { align: 'left', tabs });
}

/** A control without content would show Word's own prompt in English, so a blank one holds a blank. */
function control(node: LeafDirective, state: DocxState): string {
  const attribute = directiveAttributes(node);
  const filled = run(attribute('value') || '\u3000', { ...state, run: { underline: true } }, node);
  return [
    `<w:sdt><w:sdtPr><w:alias w:val="${state.escape(attribute('label').slice(0, 64))}"/>`,
    `<w:tag w:val="${state.escape(attribute('name').slice(0, 64))}"/><w:text/></w:sdtPr>`,
    `<w:sdtContent>${filled}</w:sdtContent></w:sdt>`,
  ].join('');
}

export default handler;
