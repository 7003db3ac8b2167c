/** JSON for a screen or a pipe: what a terminal would obey stands escaped, so that the data stay the same. */

/** What `JSON.stringify` leaves as it is: DEL, the C1 controls, line separators and bidirectional controls. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Indented by two spaces, without a line feed at the end. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
