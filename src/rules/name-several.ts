/** Several names as one short text: the first, and how many more. */
import type { Text } from '../diagnostics/diagnostic.js';

/** `zh`: measure word with its noun (项职权); `en`: what follows the count of the others (more powers). */
export function nameSeveral(names: Iterable<string>, zh: string, en: string): Text {
  const [first = '', ...more] = new Set(names);
  if (more.length === 0) return { zh: `“${first}”`, en: `"${first}"` };
  return { zh: `“${first}”等${more.length + 1}${zh}`, en: `"${first}" and ${more.length} ${en}` };
}
