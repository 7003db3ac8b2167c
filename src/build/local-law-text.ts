/** The text of a local instrument in the Markdown form that law texts have, whatever file it came from. */

/**
 * A Markdown text with a title stays as it is. Of other texts the first line is the title, and every line a
 * paragraph of its own.
 */
export function localLawText(text: string): string {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  if (lines.some((line) => /^#(?!#)[\s\u3000]*\S/u.test(line))) return `${lines.join('\n').trimEnd()}\n`;
  const paragraphs = lines
    .map((line) => line.replaceAll(/^[\s\u3000]+|[\s\u3000]+$/gu, ''))
    .filter((line) => line !== '');
  if (paragraphs.length === 0) return '';
  return `# ${paragraphs.join('\n\n')}\n`;
}
