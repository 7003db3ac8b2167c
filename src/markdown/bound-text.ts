/** A value as text of the tree: its line ends become breaks, so that nothing of it is read as Markdown. */
import type { Break, Data, Text } from 'mdast';
import type { Origin } from '../source/origin.js';

export function boundText(value: string, origins: readonly Origin[]): (Text | Break)[] {
  const lines = value.split(/\r\n|\r|\n/);
  return lines.flatMap((line, index) => {
    const nodes: (Text | Break)[] = index > 0 ? [{ type: 'break' }] : [];
    if (line !== '') nodes.push({ type: 'text', value: line, ...dataOf(origins) });
    return nodes;
  });
}

/** `{ data: { origins } }`, or nothing when no place is known. */
export function dataOf(origins: readonly Origin[]): { data?: Data } {
  return origins.length > 0 ? { data: { origins } } : {};
}
