/** The report for programs: one object, every key always there, words in the chosen language. */
import { defineFormat, type Language } from '../define-format.js';
import type { Diagnostic, Place } from '../diagnostic.js';
import { printableJson } from '../printable-json.js';
import { countDiagnostics } from '../sort.js';

export default defineFormat({
  summary: { zh: '给程序用：一个 JSON 对象', en: 'for programs: one JSON object' },
  write({ asOf, diagnostics, suppressed = [], before, language }) {
    const report = {
      asOf,
      counts: countDiagnostics(diagnostics),
      diagnostics: diagnostics.map((item) => plain(item, language)),
      suppressed: suppressed.map(({ finding, reason, approver, approved, until, place }) => ({
        ...plain(finding, language),
        reason,
        approver,
        approved: approved ?? null,
        until,
        exception: flat(place),
      })),
      baseline: before
        ? {
            initial: before.initial,
            left: before.left,
            known: before.known.map((item) => plain(item, language)),
            gone: before.gone,
          }
        : null,
    };
    return `${printableJson(report)}\n`;
  },
});

function plain(item: Diagnostic, language: Language) {
  return {
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
  };
}

function flat({ file, line, column, endLine, endColumn }: Place): Place {
  return { file, line, column, endLine, endColumn };
}
