/** The place of a stretch inside an authored text. */
import type { Place } from '../diagnostics/diagnostic.js';

/** `place` holds the whole `text`; when it is written on one line without quotes or escapes, the stretch is exact. */
export function narrowPlace(place: Place, text: string, start: number, end: number): Place {
  if (place.line !== place.endLine || place.endColumn - place.column !== text.length) return place;
  return { ...place, column: place.column + start, endColumn: place.column + end };
}
