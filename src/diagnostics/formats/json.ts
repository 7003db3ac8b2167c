/** The report for programs: one object, every key always there, words in the chosen language. */
import { defineFormat } from '../define-format.js';
import type { Place } from '../diagnostic.js';
import { printableJson } from '../printable-json.js';
import { countDiagnostics } from '../sort.js';

export default defineFormat({
  summary: { zh: '给程序用：一个 JSON 对象', en: 'for programs: one JSON object' },
  write({ asOf, diagnostics, language }) {
    const report = {
      asOf,
      counts: countDiagnostics(diagnostics),
      diagnostics: diagnostics.map((item) => ({
        rule: item.rule,
        severity: item.severity,
        message: item.message[language],
        ...flat(item.place),
        pointer: item.pointer ?? null,
        subject: item.subject ?? null,
        basis: item.basis?.[language] ?? null,
        related: (item.related ?? []).map(({ message, place }) => ({
          message: message[language],
          ...flat(place),
        })),
        hint: item.hint?.[language] ?? null,
        url: item.url ?? null,
      })),
    };
    return `${printableJson(report)}\n`;
  },
});

function flat({ file, line, column, endLine, endColumn }: Place): Place {
  return { file, line, column, endLine, endColumn };
}
