/** Workflow commands of GitHub Actions: each finding becomes a note on its line. */
import { defineFormat } from '../define-format.js';
import type { Severity } from '../diagnostic.js';
import { printableLines } from '../printable-text.js';

const COMMAND: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

export default defineFormat({
  summary: { zh: '代码托管平台的逐行批注', en: 'notes on lines for GitHub Actions' },
  write({ diagnostics, language }) {
    return diagnostics
      .map((item) => {
        const { file, line, column, endLine, endColumn } = item.place;
        const properties = Object.entries({ file, line, endLine, col: column, endColumn, title: item.rule })
          // A column range is only understood on one line.
          .filter(([name]) => endLine === line || name !== 'endColumn')
          .map(([name, value]) => `${name}=${property(String(value))}`)
          .join(',');
        const words = [item.message[language], item.basis?.[language], item.hint?.[language]];
        return `::${COMMAND[item.severity]} ${properties}::${data(words.filter(Boolean).join('\n'))}\n`;
      })
      .join('');
  },
});

/** Escapes as the runner's command parser undoes them; the runner shows the rest in a log that obeys colours. */
function data(text: string): string {
  return printableLines(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
