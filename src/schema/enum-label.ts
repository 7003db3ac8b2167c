/** The Chinese word of an enumeration code, for printing. */
import { enums } from './schemas.generated.js';

/** `enumLabel('power-kind', 'penalty')` is 行政处罚; the code itself when there is none. */
export function enumLabel(name: string, code: string): string {
  return enums[name]?.[code] ?? code;
}
