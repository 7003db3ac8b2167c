/** Codes of the schemas as words in both languages. */
import type { Text } from '../diagnostics/diagnostic.js';
import { enumLabel } from '../schema/enum-label.js';

/** `definition`: name in `common.schema.json`, e.g. `power-kind`. */
export function label(definition: string, code: string): Text {
  return { zh: enumLabel(definition, code), en: code.replaceAll('-', ' ') };
}

/** Several codes, joined as a list. */
export function labels(definition: string, codes: readonly string[]): Text {
  const texts = codes.map((code) => label(definition, code));
  return { zh: texts.map(({ zh }) => zh).join('、'), en: texts.map(({ en }) => en).join(', ') };
}
