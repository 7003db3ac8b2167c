/** What the checks of one file share. */
import type { LineIndex } from '../source/line-index.js';
import type { Kind } from './record.js';
import type { Spot } from './spot.js';

export interface Reading {
  readonly kind: Kind;
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly top: Spot;
}
