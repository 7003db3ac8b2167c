/** Content is untrusted: no character of it may move the cursor, colour the screen or turn the reading direction. */

/** Bidirectional controls (Unicode UAX #9), which can make a line read differently from what it says. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The text on one line, every control character shown as U+FFFD and every tab or line feed as a space. The length in UTF-16 units stays. */
export function printableText(text: string): string {
  return text.replace(UNSAFE, (sign) => (sign === '\t' || sign === '\n' || sign === '\r' ? ' ' : '\ufffd'));
}

/** The same for a text of several lines, whose line feeds stay. */
export function printableLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(printableText)
    .join('\n');
}
