/** The exceptions that a workspace writes down: in the files of its organs, or in its settings. */
import type { AnyRecordFile } from '../schema/record.js';
import type { SuppressionRecord } from '../schema/record-types.generated.js';
import { type Origin, originsOf, originsOfProperty } from '../source/origin.js';
import { organFolder } from './organ-folder.js';

export interface Suppression {
  readonly data: SuppressionRecord;
  /** Ids of records, or paths of files, each with its place. */
  readonly subjects: readonly { readonly id: string; readonly origin: Origin }[];
  readonly origin: Origin;
  /** It holds for findings in files below; empty for all files, else with a slash behind. */
  readonly folder: string;
}

/** In the order of the files. @param content name of the content folder: a file at its top holds for everything. */
export function listSuppressions(records: readonly AnyRecordFile[], content: string): Suppression[] {
  return records.flatMap((record): Suppression[] => {
    if (record.kind === 'workspace')
      return (record.data.suppressions ?? []).map((data) => read(data, record.file, ''));
    if (record.kind !== 'suppressions') return [];
    const folder = organFolder(record.file);
    return record.data.map((data) => read(data, record.file, folder === `${content}/` ? '' : folder));
  });
}

function read(data: SuppressionRecord, file: string, folder: string): Suppression {
  const origin = originsOf(data)[0] ?? { file, pointer: '' };
  const at = originsOfProperty(data, 'subject')[0] ?? origin;
  const { subject } = data;
  const subjects =
    typeof subject === 'string'
      ? [{ id: subject, origin: at }]
      : subject.map((id, index) => ({ id, origin: { file, pointer: `${at.pointer}/${index}` } }));
  return { data, subjects, origin, folder };
}
