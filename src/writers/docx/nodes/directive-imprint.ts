/** Copies, printer and date at the foot of the last page: GB/T 9704-2012 7.4. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import { textMeasure } from '../../text-measure.js';
import { cellMargins } from '../cell-margins.js';
import { twips } from '../geometry.js';
import { paragraph, rule } from '../paragraph.js';
import { run } from '../run.js';
import type { DocxHandler, DocxState } from '../state.js';

/** Eighths of a point: 0.35 mm for the first and the last rule, 0.25 mm between. */
const THICK = 8;
const THIN = 6;

const handler: DocxHandler<LeafDirective> = (node, state) => {
  const attribute = directiveAttributes(node);
  const size = Math.min(14, state.styles.plain.type.size);
  const inner: DocxState = {
    ...state,
    style: 'plain',
    indent: 0,
    keepNext: false,
    spaceAfter: undefined,
    run: { size },
  };
  const lines = [
    ...(attribute('cc') === '' ? [] : [copiesLine(node, inner)]),
    ...(attribute('by') + attribute('date') === '' ? [] : [printedLine(node, inner)]),
  ];
  if (lines.length === 0) return '';
  const rows = lines.map((line, at) => {
    const below = at === lines.length - 1 ? rule('bottom', THICK) : '';
    return [
      `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="${state.width}" w:type="dxa"/>`,
      `<w:tcBorders>${rule('top', at === 0 ? THICK : THIN)}${below}</w:tcBorders></w:tcPr>${line}</w:tc></w:tr>`,
    ].join('');
  });
  return [
    // Anchored to the page sideways, or LibreOffice would leave a table of full width where it stands in the text.
    `<w:tbl><w:tblPr><w:tblpPr w:vertAnchor="margin" w:horzAnchor="page" w:tblpX="${twips(state.layout.page.margin.left)}" w:tblpYSpec="bottom"/>`,
    `<w:tblOverlap w:val="never"/><w:tblW w:w="${state.width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${cellMargins({ left: 0, right: 0 })}</w:tblCellMar></w:tblPr>`,
    `<w:tblGrid><w:gridCol w:w="${state.width}"/></w:tblGrid>${rows.join('')}</w:tbl>`,
    paragraph('', { ...inner, run: {} }, { line: 20 }),
  ].join('');
};

const lineLook = (state: DocxState) => {
  const { size = 14 } = state.run;
  return { left: size * 20, right: size * 20, line: Math.round(size * 1.7) * 20 };
};

function copiesLine(node: LeafDirective, state: DocxState): string {
  const look = lineLook(state);
  const hanging = (textMeasure(gongwenWording.copiesLabel) * look.left) / state.geometry.character;
  const text = gongwenWording.copiesLabel + gongwenWording.copies(directiveAttributes(node)('cc'));
  return paragraph(run(text, state, node), state, { ...look, left: 4 * look.left, hanging, align: 'both' });
}

function printedLine(node: LeafDirective, state: DocxState): string {
  const attribute = directiveAttributes(node);
  const look = lineLook(state);
  const date = attribute('date') === '' ? '' : gongwenWording.printed(attribute('date'));
  const runs = run(attribute('by'), state, node) + run('\t', state) + run(date, state, node);
  const tabs = [{ at: state.width - look.right, side: 'right' as const }];
  return paragraph(runs, state, { ...look, align: 'left', tabs });
}

export default handler;
