/** Writes signature blocks: who, for whom, where to sign and seal, and when. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../directive-attributes.js';
import { gongwenWording } from '../gongwen-wording.js';
import { labelled } from '../labelled.js';
import { cellMargins } from './cell-margins.js';
import { paragraph } from './paragraph.js';
import { blankRun, run } from './run.js';
import type { DocxState } from './state.js';

/** More than three blocks beside each other leave no room for a seal. */
const PER_ROW = 3;
/** Twips between two blocks. */
const APART = 420;

export function writeParties(parties: readonly LeafDirective[], state: DocxState): string {
  if (parties.length === 0) return '';
  const inner: DocxState = {
    ...state,
    style: 'plain',
    align: 'left',
    indent: 0,
    depth: 0,
    run: {},
    spaceAfter: undefined,
  };
  const columns = parties.length === 1 ? 2 : parties.length === 4 ? 2 : Math.min(PER_ROW, parties.length);
  const width = Math.floor(state.width / columns);
  const rows = [];
  for (let at = 0; at < parties.length; at += columns) rows.push(parties.slice(at, at + columns));
  const first = state.paper.takePageBreak();
  if (first) state.paper.breakPage();
  const above = paragraph('', { ...inner, keepNext: true }, { line: first ? 20 : state.geometry.pitch });
  const body = rows.map((row, at) => {
    const keepNext = at < rows.length - 1;
    const cells = Array.from({ length: columns }, (_, column) => {
      // A block that stands alone is set to the right, where a signature belongs.
      const party = parties.length === 1 ? (column === 1 ? row[0] : undefined) : row[column];
      const content = party
        ? partyLines(party, { ...inner, width: width - APART, keepNext })
        : paragraph('', inner);
      return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  });
  const grid = Array.from({ length: columns }, () => `<w:gridCol w:w="${width}"/>`).join('');
  const properties = [
    `<w:tblPr><w:tblW w:w="${width * columns}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${cellMargins({ left: 0, right: APART })}</w:tblCellMar></w:tblPr>`,
  ].join('');
  const close = paragraph('', { ...inner, keepNext: false }, { line: 160 });
  return `${above}<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>${close}`;
}

function partyLines(party: LeafDirective, state: DocxState): string {
  const attribute = directiveAttributes(party);
  const { pitch } = state.geometry;
  const tabs = [{ at: state.width, side: 'right' as const }];
  const line = (runs: string, look = {}) => paragraph(runs, state, { ...look });
  const named = run(attribute('name'), { ...state, run: { underline: true } }, party);
  return [
    line(run(labelled(attribute('role')), state, party), { keepNext: true }),
    attribute('body') === '' ? '' : line(run(attribute('body'), state, party), { keepNext: true }),
    line(run(labelled(attribute('signer')), state, party) + named + blankRun(state), {
      before: 1.5 * pitch,
      keepNext: true,
      tabs,
    }),
    line(run(gongwenWording.dateBlank, state), { align: 'right', before: pitch / 2, after: pitch / 2 }),
  ].join('');
}
