/** What stands before a blank ends in a full-width colon; no text gets none. */

export function labelled(text: string): string {
  return text === '' || /[：:]$/.test(text) ? text : `${text}：`;
}
