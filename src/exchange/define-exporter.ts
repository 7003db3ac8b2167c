/** What an exporter is: one file in `exporters/`, one export; data in, files out, the same bytes each time. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { OpenData } from './open-data.js';

export interface ExportedFile {
  /** Name below the folder of the export. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Exporter {
  readonly summary: Text;
  write(data: OpenData): readonly ExportedFile[];
}

export function defineExporter(exporter: Exporter): Exporter {
  return exporter;
}
