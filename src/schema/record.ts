/** A file whose data follows its schema: canonical (English) keys and codes, every place still known. */
import type { Place } from '../diagnostics/diagnostic.js';
import type {
  ApprovalRecord,
  BasisRecord,
  DisputeRecord,
  ExternalRecord,
  LetterPlanRecord,
  NormativeDocumentRecord,
  NoticeRecord,
  OrganRecord,
  OwnRuleRecord,
  PersonRecord,
  PostRecord,
  PowerRecord,
  ProcedureRecord,
  PublicationRecord,
  ReportRecord,
  ResponsibilityRecord,
  SchemeRecord,
  SupervisionPaperRecord,
  SuppressionRecord,
  SystemRecord,
  TransferRecord,
  WorkspaceRecord,
} from './record-types.generated.js';

/** Record kind -> the data of one file of that kind. */
export interface KindData {
  workspace: WorkspaceRecord;
  organ: OrganRecord;
  persons: PersonRecord[];
  bases: BasisRecord[];
  powers: PowerRecord[];
  procedures: ProcedureRecord[];
  posts: PostRecord[];
  responsibilities: ResponsibilityRecord;
  evaluation: SchemeRecord[];
  letters: LetterPlanRecord;
  notices: NoticeRecord;
  transfers: TransferRecord[];
  external: ExternalRecord[];
  approvals: ApprovalRecord[];
  publications: PublicationRecord[];
  reports: ReportRecord[];
  systems: SystemRecord[];
  'normative-documents': NormativeDocumentRecord[];
  disputes: DisputeRecord[];
  supervision: SupervisionPaperRecord[];
  suppressions: SuppressionRecord[];
  'own-rule': OwnRuleRecord;
}
export type Kind = keyof KindData;

export interface RecordFile<K extends Kind = Kind> {
  readonly kind: K;
  /** Path below the workspace, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /**
   * Every object and list in it is marked with its origin (`source/origin.ts`). Invalid parts are left out, never
   * guessed; pointers are those of this data. A record that lacks a required part stays when it has an id, so that
   * references to it hold: an empty text, list or object, 0 or (for a name) the id stands in.
   */
  readonly data: KindData[K];
  /** Pointers of the objects with such stand-ins. */
  readonly incomplete?: readonly string[];
  readonly body?: { readonly text: string; readonly offset: number };
  /** The place of a canonical pointer; the nearest existing ancestor when the pointer is absent. */
  locate(pointer: string, part?: 'key' | 'value'): Place;
  /** The key as the author wrote it (Chinese or English) for a canonical pointer. */
  writtenKey(pointer: string): string;
}

export type AnyRecordFile = { [K in Kind]: RecordFile<K> }[Kind];
