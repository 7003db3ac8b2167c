/** What a format of the report is: one file in `formats/`, one export; the report in, one file out. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { WrittenReport } from './make-report.js';

export interface ReportFormat {
  readonly summary: Text;
  /** Each file with the ending of its name behind the report's: `.html`. */
  write(report: WrittenReport): readonly { readonly ending: string; readonly bytes: Uint8Array }[];
}

export function defineReportFormat(format: ReportFormat): ReportFormat {
  return format;
}
