/** HTML text and attribute values: the only way in which a value enters a page. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // The HTML parser turns a bare carriage return into a line feed.
  '\r': '&#13;',
};

export function escapeHtml(value: string): string {
  return /[&<>"'\r]/.test(value) ? value.replaceAll(/[&<>"'\r]/g, (found) => entities[found]!) : value;
}
