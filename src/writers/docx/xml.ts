/** XML text and attributes: the only two ways in which a value enters a part of the package. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Line ends and tabs would be normalised on reading: XML 1.0 sections 2.11 and 3.3.3.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export function xml(value: string): string {
  return /[&<>"\t\n\r]/.test(value) ? value.replaceAll(/[&<>"\t\n\r]/g, (found) => entities[found]!) : value;
}
