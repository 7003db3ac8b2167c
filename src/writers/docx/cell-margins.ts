/** `w:tblCellMar`: room between a cell's rules and its text, in twips. */

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

/** In the order of ECMA-376 17.4.42. */
export function cellMargins(margins: Partial<Record<(typeof SIDES)[number], number>>): string {
  return SIDES.map((side) =>
    margins[side] === undefined ? '' : `<w:${side} w:w="${margins[side]}" w:type="dxa"/>`,
  ).join('');
}
