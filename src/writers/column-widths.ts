/** Shares the width of a table among its columns. */
import type { Table } from 'mdast';
import { plainText } from './plain-text.js';

/**
 * @param columns the `columns` attribute of the table directive, e.g. `8,30,42,20`
 * @returns per cent per column, adding up to 100; estimated from the content when the attribute does not fit
 */
export function columnWidths(table: Table, columns?: string | null): readonly number[] {
  const count = Math.max(1, ...table.children.map((row) => row.children.length));
  const wanted = columns?.split(/[,，]/).map((part) => Number.parseFloat(part));
  const fits = wanted?.length === count && wanted.every((width) => width > 0 && Number.isFinite(width));
  const weights = fits ? wanted : estimate(table, count);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (weight / sum) * 100);
}

/** By the longest text of each column, dampened so that one long clause does not starve the others. */
function estimate(table: Table, count: number): number[] {
  return Array.from({ length: count }, (_, column) => {
    const lengths = table.children.map((row) => {
      const cell = row.children[column];
      return cell ? [...plainText(cell)].length : 0;
    });
    return Math.sqrt(Math.min(60, Math.max(3, ...lengths)));
  });
}
