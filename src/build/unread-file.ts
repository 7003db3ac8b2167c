/** The finding about a file in the content folder that is not read. */
import type { Diagnostic, Severity, Text } from '../diagnostics/diagnostic.js';

export function unreadFile(file: string, severity: Severity, message: Text, hint: Text): Diagnostic {
  return {
    rule: 'unread-file',
    severity,
    message,
    place: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
    hint,
  };
}
