/** Values as Typst code: a text is always a string literal, so nothing of it is read as markup. */

/** A string literal. The text must hold no control characters but tab; see `print-text.ts`. */
export function stringLiteral(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

/** A length in points, short enough to stay the same on every machine. */
export function pointLiteral(points: number): string {
  return `${Number(points.toFixed(4))}pt`;
}

/** A dictionary of expressions that are Typst code already. */
export function dictionaryLiteral(entries: Readonly<Record<string, string>>): string {
  const fields = Object.entries(entries).map(([key, code]) => `${stringLiteral(key)}: ${code}`);
  return fields.length === 0 ? '(:)' : `(${fields.join(', ')})`;
}

/** An array of expressions; the trailing comma makes one element an array too. */
export function arrayLiteral(items: readonly string[]): string {
  return items.length === 0 ? '()' : `(${items.join(', ')},)`;
}
