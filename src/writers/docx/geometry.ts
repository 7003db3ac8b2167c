/** A layout's lengths in the units of WordprocessingML: twips, a twentieth of a point. */
import type { Layout, TextStyle } from '../layout.js';

const TWIPS_PER_MM = 1440 / 25.4;

export const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);

export interface Geometry {
  /** Of the text area. */
  readonly width: number;
  readonly height: number;
  /** From line to line: rounded down, so that the standard's number of lines still fits. */
  readonly pitch: number;
  /** From character to character. */
  readonly character: number;
  /** ECMA-376 17.6.5: what the grid adds to each character, in 4096ths of a point. */
  readonly charSpace: number;
}

export function geometryOf(layout: Layout): Geometry {
  const { width, height, margin } = layout.page;
  const textWidth = twips(width) - twips(margin.left) - twips(margin.right);
  const textHeight = twips(height) - twips(margin.top) - twips(margin.bottom);
  const character = textWidth / layout.grid.characters;
  return {
    width: textWidth,
    height: textHeight,
    pitch: Math.floor(textHeight / layout.grid.lines),
    character,
    charSpace: Math.floor((character / 20 - layout.styles.body.size) * 4096),
  };
}

/** Exact height of a line of this style in twips: whole grid lines unless the letters are too tall for one. */
export function lineHeight(style: TextStyle, geometry: Geometry): number {
  if (style.line !== undefined) return Math.round(style.line * 20);
  return Math.max(geometry.pitch, Math.round(style.size * 20 * 1.25));
}
