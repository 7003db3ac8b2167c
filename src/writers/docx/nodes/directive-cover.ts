/** The cover: its title above the middle, the particulars below as a block of their own, no page number. */
import type { Nodes } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { plainText } from '../../plain-text.js';
import { textMeasure } from '../../text-measure.js';
import { paragraph } from '../paragraph.js';
import type { DocxHandler, DocxState } from '../state.js';

/** Shares of the text area's height; less where the words need the room. */
const ABOVE = 0.22;
const BETWEEN = 0.28;
/** Lines of the grid that a paragraph of particulars takes besides its words, and that a line of the title takes. */
const BELOW = 0.6;
const TITLE_LINE = 2;

const handler: DocxHandler<ContainerDirective> = (node, state, { previous, next }) => {
  if (previous) state.paper.breakPage();
  const inner: DocxState = { ...state, style: 'cover', align: 'center', inCover: true };
  const { height } = state.geometry;
  const last = node.children.findLastIndex((child) => child.type === 'heading');
  const isSubtitle = /^（.*）$/s.test(textOf(node.children[last + 1]).trim());
  const cut = isSubtitle ? last + 2 : last + 1;
  const particulars = node.children.slice(cut);
  const scale = Math.min(1, roomShare(node.children.slice(0, cut), particulars, state) / (ABOVE + BETWEEN));
  const content = [
    paragraph('', inner, { line: height * ABOVE * scale }),
    inner.blocks(node.children.slice(0, cut)),
    particulars.length > 0 ? paragraph('', inner, { line: height * BETWEEN * scale }) : '',
    inner.blocks(particulars, { align: 'left', indent: blockIndent(particulars, state) }),
  ].join('');
  if (next) state.paper.breakPage();
  return content;
};

/** Share of the page that title and particulars leave free, a line for safety kept back. */
function roomShare(heads: readonly Nodes[], particulars: readonly Nodes[], { geometry, layout }: DocxState) {
  const lines = (node: Nodes, characters: number) =>
    Math.ceil(textMeasure(plainText(node)) / characters) || 1;
  const perTitle = Math.floor((layout.grid.characters * layout.styles.body.size) / layout.styles.mark.size);
  const { before = 0, after = 0 } = layout.styles.title;
  const titles = heads.reduce((sum, node) => sum + lines(node, perTitle) * TITLE_LINE + before + after, 0);
  const words = particulars.reduce((sum, node) => sum + lines(node, layout.grid.characters - 1) + BELOW, 0);
  return Math.max(0.02, 1 - ((titles + words + 1) * geometry.pitch) / geometry.height);
}

const textOf = (node?: Nodes) => (node ? plainText(node) : '');

/** The particulars begin at one edge, and their longest line stands in the middle of the page. */
function blockIndent(nodes: readonly Nodes[], state: DocxState): number {
  const longest = Math.max(0, ...nodes.map((node) => textMeasure(plainText(node))));
  return Math.max(0, Math.round((state.width - longest * state.geometry.character) / 2));
}

export default handler;
