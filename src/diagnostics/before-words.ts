/** How far the old findings are worked off, in words. */
import type { ComparedWithBefore, Text } from './diagnostic.js';

export function beforeWords({ initial, left }: ComparedWithBefore): Text {
  return {
    zh: `旧问题 ${initial} 个，已改 ${initial - left} 个，还有 ${left} 个。`,
    en: `Old findings: ${initial}, mended: ${initial - left}, left: ${left}.`,
  };
}
