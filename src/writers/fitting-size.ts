/** Makes one line of a text that should be large: the issuer's red mark. */
import type { TextStyle } from './layout.js';
import { textMeasure } from './text-measure.js';

/** Below this, a mark no longer stands out (GB/T 9704-2012 7.2.4: 醒目、美观、庄重): it takes two lines instead. */
const SMALLEST = 22;

/**
 * @param width of the line, in points
 * @returns points, in halves: the style's size, or less so that the longest line of the text fits
 */
export function fittingSize(text: string, style: TextStyle, width: number): number {
  const widest = Math.max(1, ...text.split('\n').map(textMeasure));
  const fitting = Math.floor((width / (widest + 0.5)) * 2) / 2;
  return Math.max(Math.min(SMALLEST, style.size), Math.min(style.size, fitting));
}
