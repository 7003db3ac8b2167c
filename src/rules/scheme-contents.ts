/** What a scheme of evaluation speaks of, wherever in it. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { SchemeRecord } from '../schema/record-types.generated.js';

/** A content that a scheme must have, with words by which any wording of it is known. */
export interface SchemeContent extends Text {
  readonly words: RegExp;
}

export function missingContents(scheme: SchemeRecord, contents: readonly SchemeContent[]): Text | undefined {
  const text = textOf(scheme);
  const missing = contents.filter(({ words }) => !words.test(text));
  if (missing.length === 0) return undefined;
  return { zh: missing.map(({ zh }) => zh).join('、'), en: missing.map(({ en }) => en).join(', ') };
}

function textOf({ indicators = [], veto = [] }: SchemeRecord): string {
  const parts = indicators.flatMap(({ category, content, path, criteria = [] }) => [
    category,
    content,
    path,
    ...criteria.map(({ when }) => when),
  ]);
  return [...parts, ...veto].filter((part) => part !== undefined).join('\n');
}
