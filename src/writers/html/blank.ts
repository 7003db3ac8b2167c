/** A line to write on; what is already known stands on it. */
import type { Nodes } from 'mdast';
import type { HtmlState } from './state.js';

/** @param width millimetres; without it the blank takes the room that is left */
export function blank(value: string, width: number | undefined, state: HtmlState, node: Nodes): string {
  const name = width === undefined ? '' : ` w${String(width).replace('.', '-')}`;
  if (width !== undefined)
    state.page.rules.add(`.w${String(width).replace('.', '-')}{min-width:min(${width}mm,75vw)}`);
  return value === ''
    ? `<span class="blank${name}" role="img" aria-label="待填写"></span>`
    : `<span class="blank${name}">${state.text(value, node)}</span>`;
}
