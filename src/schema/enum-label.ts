/** The Chinese word of an enumeration code, for printing. */
import { enums } from './schemas.generated.js';

/** `enumLabel('power-kind', 'penalty')` is 行政处罚; the code itself when there is none. */
export function enumLabel(name: string, code: string): string {
  const words = Object.hasOwn(enums, name) ? enums[name]! : {};
  return Object.hasOwn(words, code) ? words[code]! : code;
}
