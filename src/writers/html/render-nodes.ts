/** Walks the tree: every node goes to the handler that is named after it. */
import type { Nodes } from 'mdast';
import { fileStemOfNode } from '../file-stem-of-node.js';
import { illegalCharacter } from '../illegal-character.js';
import type { Fonts } from '../layout.js';
import type { WriterInput } from '../writer.js';
import { escapeHtml } from './escape-html.js';
import { entries } from './nodes/index.generated.js';
import type { Around, HtmlHandler, HtmlState, PageParts } from './state.js';

const handlers = new Map(Object.entries(entries) as [string, HtmlHandler<never>][]);

export function htmlState(input: WriterInput, fonts: Fonts): HtmlState {
  const page: PageParts = { findings: [], rules: new Set(), tables: 0 };
  const state: HtmlState = {
    input,
    fonts,
    page,
    blocks: (nodes) =>
      nodes
        .map((node, at) => render(node, state, { previous: nodes[at - 1], next: nodes[at + 1] }))
        .filter((html) => html !== '')
        .join('\n'),
    inline: (nodes) => nodes.map((node) => render(node, state, {})).join(''),
    text(value, node) {
      const finding = illegalCharacter(value, node?.data?.origins, input.meta.id, input.locate);
      if (finding) page.findings.push(finding);
      return escapeHtml(value);
    },
  };
  return state;
}

/** A node without a handler gives its children, or at least its text: nothing of a paper gets lost. */
function render(node: Nodes, state: HtmlState, around: Around): string {
  const handler = handlers.get(fileStemOfNode(node));
  if (handler) return handler(node as never, state, around);
  if ('children' in node) return state.inline(node.children);
  return state.text('value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : '', node);
}
