/** The model: all records of a workspace as typed nodes, as of one date, with the reference graph in both directions. */
import type { Place, Text } from '../diagnostics/diagnostic.js';
import type { Citation } from '../law/citation.js';
import type {
  ApprovalRecord,
  BasisRecord,
  DisputeRecord,
  ExternalRecord,
  LetterPlanRecord,
  NormativeDocumentRecord,
  NoticeRecord,
  OrganRecord,
  PersonRecord,
  PostRecord,
  PowerRecord,
  ProcedureRecord,
  PublicationRecord,
  ReportRecord,
  ResponsibilityRecord,
  SchemeRecord,
  Stage,
  SupervisionPaperRecord,
  SystemRecord,
  Tier,
  TransferRecord,
  WorkspaceRecord,
} from '../schema/record-types.generated.js';
import type { Origin } from '../source/origin.js';
import type { Upstream } from './catalogue.js';
import type { Exercises } from './exercise.js';
import type { Graph } from './graph.js';
import type { Statutes } from './statutes.js';
import type { Superiors } from './superiors.js';

export interface NodeBase<K extends string, T> {
  readonly kind: K;
  readonly id: string;
  readonly name: string;
  readonly data: T;
  readonly origin: Origin;
  /** Id of the organ whose folder holds the record. */
  readonly organ: string;
  /**
   * Whether the record is in force on the model's as-of date (`from` and `until` inclusive). Units, posts, statements,
   * schemes and letter plans end with their organ; a power is in force while some organ of the workspace exercises it;
   * a record of fact from its day on.
   */
  readonly current: boolean;
}

export type UnitRecord = NonNullable<OrganRecord['units']>[number];

export interface OrganNode extends NodeBase<'organ', OrganRecord> {
  /** Superior organ in the folder tree. */
  readonly parent: string | undefined;
  /** The name as written; `name` and `data.name` are those of the as-of date (see `organ-name.ts`). */
  readonly latestName: string;
  /** Folder below the content folder, with forward slashes. */
  readonly folder: string;
}
export type UnitNode = NodeBase<'unit', UnitRecord>;
export type PersonNode = NodeBase<'person', PersonRecord>;
export type BasisNode = NodeBase<'basis', BasisRecord>;
export interface PowerNode extends NodeBase<'power', PowerRecord> {
  /** Those of its bases. */
  readonly citations: readonly CitationUse[];
}
export type ProcedureNode = NodeBase<'procedure', ProcedureRecord>;
export interface PostNode extends NodeBase<'post', PostRecord> {
  /** Selectors resolved; only powers that exist and are current. */
  readonly assignments: readonly PostAssignment[];
  /** Ids of the persons who hold the post on the as-of date. */
  readonly holders: readonly string[];
}
export interface ResponsibilityNode extends NodeBase<'responsibility', ResponsibilityRecord> {
  readonly body: { readonly text: string; readonly offset: number };
  /** 责任情形: the rows of the table below that heading; empty when there is none. */
  readonly situations: readonly Situation[];
  /** The headings of the body in order (职责, 工作标准, 责任情形, 从重、从轻与免责). */
  readonly headings: readonly string[];
}
export type SchemeNode = NodeBase<'scheme', SchemeRecord>;
export type LetterPlanNode = NodeBase<'letter-plan', LetterPlanRecord>;
export interface NoticeNode extends NodeBase<'notice', NoticeRecord> {
  readonly body: { readonly text: string; readonly offset: number };
}

export type TransferNode = NodeBase<'transfer', TransferRecord>;
export type ExternalNode = NodeBase<'external', ExternalRecord>;
export type ApprovalNode = NodeBase<'approval', ApprovalRecord>;
export type PublicationNode = NodeBase<'publication', PublicationRecord>;
export type ReportNode = NodeBase<'report', ReportRecord>;
export type SystemNode = NodeBase<'system', SystemRecord>;
export type NormativeDocumentNode = NodeBase<'normative-document', NormativeDocumentRecord>;
export type DisputeNode = NodeBase<'dispute', DisputeRecord>;
export type SupervisionPaperNode = NodeBase<'supervision-paper', SupervisionPaperRecord>;

export type ModelNode =
  | OrganNode
  | UnitNode
  | PersonNode
  | BasisNode
  | PowerNode
  | ProcedureNode
  | PostNode
  | ResponsibilityNode
  | SchemeNode
  | LetterPlanNode
  | NoticeNode
  | TransferNode
  | ExternalNode
  | ApprovalNode
  | PublicationNode
  | ReportNode
  | SystemNode
  | NormativeDocumentNode
  | DisputeNode
  | SupervisionPaperNode;
export type NodeKind = ModelNode['kind'];

/** One citation of a power, parsed; `basis` is the listed instrument it names, when there is one. */
export interface BasisCitation {
  readonly pointer: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly basis: string | undefined;
}

/** A citation anywhere in the content, with the record it stands in. */
export interface CitationUse extends BasisCitation {
  readonly owner: string;
  readonly origin: Origin;
  /** Of each citation, the id of the listed basis it names. */
  readonly listed: readonly (string | undefined)[];
}

/** Power, stages and role of a post after selectors are resolved. `stages` undefined means all stages. */
export interface PostAssignment {
  readonly power: string;
  readonly stages: readonly Stage[] | undefined;
  readonly role: NonNullable<PostRecord['powers']>[number]['role'];
  readonly pointer: string;
}

/** One row of the table 责任情形: situation, 不作为 or 乱作为, form of liability, clause. */
export interface Situation {
  readonly situation: string;
  readonly type: string;
  readonly liability: string;
  readonly basis: string;
  readonly place: Place;
}

/** One link of the chain of responsibility letters 层层签订. Computed from the model alone. */
export interface LetterLink {
  /** `letter/<organ>/<recipient>/<year>/<revision>`. */
  readonly id: string;
  readonly plan: string;
  readonly year: number;
  /** The organ that gives it; of a letter from outside the workspace the external organ. */
  readonly organ: string;
  /** Who sets the responsibility: organ and its signing person. */
  readonly giver: LetterParty;
  /** Who takes it on. */
  readonly receiver: LetterParty;
  readonly level: 'organ' | 'deputy' | 'unit' | 'officer';
  readonly tier: Tier;
  /** Units whose work the recipient answers for as their head or as the deputy in charge. */
  readonly units: readonly string[];
  /** Ids of posts and powers that the letter covers. */
  readonly posts: readonly string[];
  readonly powers: readonly string[];
  /** Why the plan departs from the chain here, as the author gives it. */
  readonly exception?: string;
}
/** A letter that the chain implies and the plan leaves out, with the reason. */
export interface LetterOmission {
  readonly plan: string;
  readonly year: number;
  /** Organ, unit or person as the exception names it. */
  readonly receiver: string;
  readonly reason: string;
  readonly origin: Origin;
}
export interface LetterParty {
  /** Organ (also an external one) or unit that the letter binds. */
  readonly body: string;
  /** Person who signs; undefined when the office is vacant or held outside the workspace. */
  readonly person: string | undefined;
  /** Name of a signatory outside the workspace. */
  readonly name?: string;
  /** Title of office as it stands above the signature. */
  readonly title: string;
}

export interface Model {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly workspace: WorkspaceRecord;
  readonly nodes: ReadonlyMap<string, ModelNode>;
  readonly organs: readonly OrganNode[];
  readonly units: readonly UnitNode[];
  readonly persons: readonly PersonNode[];
  readonly bases: readonly BasisNode[];
  readonly powers: readonly PowerNode[];
  readonly procedures: readonly ProcedureNode[];
  readonly posts: readonly PostNode[];
  readonly responsibilities: readonly ResponsibilityNode[];
  readonly schemes: readonly SchemeNode[];
  readonly letterPlans: readonly LetterPlanNode[];
  readonly notices: readonly NoticeNode[];
  readonly transfers: readonly TransferNode[];
  readonly externals: readonly ExternalNode[];
  readonly approvals: readonly ApprovalNode[];
  readonly publications: readonly PublicationNode[];
  readonly reports: readonly ReportNode[];
  readonly systems: readonly SystemNode[];
  readonly normativeDocuments: readonly NormativeDocumentNode[];
  readonly disputes: readonly DisputeNode[];
  readonly supervisionPapers: readonly SupervisionPaperNode[];
  /** Who may exercise which power on the day, transfers and successions counted. */
  readonly exercises: Exercises;
  /** The catalogues of the organs that guide an organ, those of superiors outside among them. */
  readonly superiors: Superiors;
  /** Superiors' catalogues that the settings name. */
  readonly upstreams: readonly Upstream[];
  readonly letters: readonly LetterLink[];
  /** Letters that the plans leave out on purpose. */
  readonly letterOmissions: readonly LetterOmission[];
  /** Every citation of every record, those of the powers' bases included, in file order. */
  readonly citations: readonly CitationUse[];
  readonly graph: Graph;
  /** The statute book as of the model's day; undefined when the model was built without it. */
  readonly statutes: Statutes | undefined;
  /** Place of an authored value. */
  locate(origin: Origin, part?: 'key' | 'value'): Place;
  /** The author's key at a pointer, for messages. */
  writtenKey(origin: Origin): string;
  /** A place inside a Markdown body, by offset into the file's text. */
  locateOffset(file: string, start: number, end: number): Place;
}

/** A name for a person to read, e.g. 职权“对……的处罚”. */
export type Named = Text;
