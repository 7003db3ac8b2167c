/** Open data as CSV (RFC 4180), one file per table, with the byte order mark that spreadsheets need for Chinese. */
import { defineExporter } from '../define-exporter.js';
import { flatTable } from '../flat-table.js';

export default defineExporter({
  summary: { zh: 'CSV 表格，每类一个文件', en: 'CSV, one file per table' },
  write: ({ tables }) =>
    tables.map((table) => {
      const { head, rows } = flatTable(table);
      const lines = [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`);
      return { name: `${table.name}.csv`, bytes: new TextEncoder().encode(`\uFEFF${lines.join('')}`) };
    }),
});

/**
 * A cell that begins like a formula would be run by a spreadsheet (OWASP: CSV injection), also with the wide
 * forms of an input method; the apostrophe makes it a text.
 */
function field(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
