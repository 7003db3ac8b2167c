/** The cover: its title above the middle, the particulars below as a block of their own, no page number. */
import type { Nodes } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { plainText } from '../../plain-text.js';
import { textMeasure } from '../../text-measure.js';
import { paragraph } from '../paragraph.js';
import type { DocxHandler, DocxState } from '../state.js';

/** Shares of the text area's height. */
const ABOVE = 0.22;
const BETWEEN = 0.28;

const handler: DocxHandler<ContainerDirective> = (node, state, { previous, next }) => {
  if (previous) state.paper.breakPage();
  const inner: DocxState = { ...state, style: 'cover', align: 'center', inCover: true };
  const { height } = state.geometry;
  const last = node.children.findLastIndex((child) => child.type === 'heading');
  const isSubtitle = /^（.*）$/s.test(textOf(node.children[last + 1]).trim());
  const cut = isSubtitle ? last + 2 : last + 1;
  const particulars = node.children.slice(cut);
  const content = [
    paragraph('', inner, { line: height * ABOVE }),
    inner.blocks(node.children.slice(0, cut)),
    particulars.length > 0 ? paragraph('', inner, { line: height * BETWEEN }) : '',
    inner.blocks(particulars, { align: 'left', indent: blockIndent(particulars, state) }),
  ].join('');
  if (next) state.paper.breakPage();
  return content;
};

const textOf = (node?: Nodes) => (node ? plainText(node) : '');

/** The particulars begin at one edge, and their longest line stands in the middle of the page. */
function blockIndent(nodes: readonly Nodes[], state: DocxState): number {
  const longest = Math.max(0, ...nodes.map((node) => textMeasure(plainText(node))));
  return Math.max(0, Math.round((state.width - longest * state.geometry.character) / 2));
}

export default handler;
