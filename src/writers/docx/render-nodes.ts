/** Walks the tree: every node goes to the handler that is named after it. */
import type { Nodes } from 'mdast';
import { fileStemOfNode } from '../file-stem-of-node.js';
import { illegalCharacter } from '../illegal-character.js';
import { entries } from './nodes/index.generated.js';
import { paragraph } from './paragraph.js';
import { run } from './run.js';
import type { DocxHandler, DocxState } from './state.js';
import { xml } from './xml.js';

const handlers = new Map(Object.entries(entries) as [string, DocxHandler<never>][]);

const PHRASING: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'image',
  'inlineCode',
  'link',
  'strong',
  'text',
  'textDirective',
]);

/** Completes a state with the functions that walk on. */
export function walking(state: Omit<DocxState, 'blocks' | 'inline' | 'escape'>): DocxState {
  return {
    ...state,
    blocks(nodes, change) {
      const inner: DocxState = change ? { ...this, ...change } : this;
      return nodes.map((_, at) => renderBlock(nodes, at, inner)).join('');
    },
    inline(nodes, change) {
      const inner: DocxState = change ? { ...this, ...change } : this;
      return nodes.map((node) => renderInline(node, inner)).join('');
    },
    escape(value, node) {
      const finding = illegalCharacter(value, node?.data?.origins, state.meta.id, state.locate);
      if (finding) state.paper.findings.push(finding);
      return xml(value);
    },
  };
}

/** Between a paragraph and the rule of a table below it, in twips. */
const ABOVE_TABLE = 80;

/** What ties a container to its neighbour below is its last paragraph alone. */
function renderBlock(nodes: readonly Nodes[], at: number, outer: DocxState): string {
  const node = nodes[at]!;
  const next = nodes[at + 1];
  const keepNext = isSigned(next) || (outer.keepNext === true && next === undefined);
  const spaceAfter = isTable(next) ? ABOVE_TABLE : next === undefined ? outer.spaceAfter : undefined;
  const state: DocxState = { ...outer, keepNext, spaceAfter };
  if (PHRASING.has(node.type)) return paragraph(renderInline(node, state), state);
  const handler = handlers.get(fileStemOfNode(node));
  const around = { previous: nodes[at - 1], next, following: nodes.slice(at + 1) };
  if (handler) return handler(node as never, state, around);
  if ('children' in node) return state.blocks(node.children);
  const words = wordsOf(node);
  return words === '' ? '' : paragraph(run(words, state, node), state);
}

const isTable = (node?: Nodes) =>
  node?.type === 'table' || (node?.type === 'containerDirective' && node.name === 'table');

/** GB/T 9704-2012 7.3.5.5: a signature never stands alone on a page. */
const isSigned = (node?: Nodes) =>
  (node?.type === 'containerDirective' && node.name === 'signatures') ||
  (node?.type === 'leafDirective' && (node.name === 'signature' || node.name === 'party'));

function renderInline(node: Nodes, state: DocxState): string {
  const handler = handlers.get(fileStemOfNode(node));
  if (handler) return handler(node as never, state, { following: [] });
  return 'children' in node ? state.inline(node.children) : run(wordsOf(node), state, node);
}

/** A node without a handler gives its children, or at least its words: nothing of a paper gets lost. */
const wordsOf = (node: Nodes) => ('value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : '');
