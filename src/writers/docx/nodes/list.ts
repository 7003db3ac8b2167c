/** A numbered or dotted list, which counts from its own start; the first paragraph of each item carries the number. */
import type { List, ListItem } from 'mdast';
import { paragraph } from '../paragraph.js';
import { run } from '../run.js';
import type { DocxHandler, DocxState } from '../state.js';

/** Word knows nine levels. */
const DEEPEST = 8;

const handler: DocxHandler<List> = (list, state) => {
  const level = Math.min(state.depth, DEEPEST);
  const id = state.paper.list(list.ordered === true, level, list.start ?? 1);
  const inner: DocxState = { ...state, depth: state.depth + 1 };
  return list.children
    .map((item, at) => {
      const last = at === list.children.length - 1;
      const below = last ? {} : { keepNext: false, spaceAfter: undefined };
      return itemParagraphs(item, { ...inner, ...below }, { id, level });
    })
    .join('');
};

function itemParagraphs(
  item: ListItem,
  state: DocxState,
  numbering: { readonly id: number; readonly level: number },
): string {
  const [first, ...others] = item.children;
  const box = typeof item.checked === 'boolean' ? run(item.checked ? '☑' : '☐', state) : '';
  const opens = first?.type === 'paragraph';
  const head = paragraph(box + (opens ? state.inline(first.children) : ''), state, { numbering });
  const rest = opens ? others : item.children;
  const indent = state.indent + Math.round(2 * numbering.level * state.geometry.character);
  return head + state.blocks(rest, { indent });
}

export default handler;
