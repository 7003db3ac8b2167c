/** How many findings count for nothing, in words. */
import type { Text } from './diagnostic.js';

export function suppressedWords(count: number): Text {
  return {
    zh: `另有 ${count} 个问题按经批准的检查例外不计。`,
    en: `${count} more finding${count === 1 ? '' : 's'} excepted by approval.`,
  };
}
