/** What the coverage of an organ holds: basis -> power -> post -> holder -> letter -> indicator, by ids, as plain data. */
import type { Level, PostRole, PowerKind, Stage, Tier } from '../../schema/record-types.generated.js';

/** File and line of a record. */
export interface At {
  readonly file: string;
  readonly line: number;
}

/** `listed`: by the dates that the author gives, the library does not hold it. */
export type BasisState = 'in-force' | 'listed' | 'not-yet' | 'repealed' | 'unproved';
/** `outside-library`: nothing proves or disproves it. */
export type CitationState = 'proved' | 'outside-library' | 'unproved' | 'faulty';

export interface CoveredBasis {
  /** Absent when no list holds it. */
  readonly id?: string;
  readonly title: string;
  readonly state: BasisState;
  /** 共同依据: it binds every act and needs no citation. */
  readonly common: boolean;
  /** Counts of what rests on it in this organ. */
  readonly powers: number;
  readonly posts: number;
  readonly letters: number;
  readonly indicators: number;
}

export interface CoveredPower {
  readonly id: string;
  readonly name: string;
  readonly kind: PowerKind;
  readonly at: At;
  /** By a transfer or succession. */
  readonly received: boolean;
  /** 委托: the organ in whose name it is exercised. */
  readonly principal?: string;
  readonly citations: readonly {
    readonly text: string;
    readonly instrument: string;
    readonly state: CitationState;
  }[];
  /** Stages of its procedure that this organ has; empty when it has no procedure. */
  readonly stages: readonly Stage[];
  readonly posts: readonly {
    readonly post: string;
    readonly role: PostRole;
    /** Absent: all. */
    readonly stages?: readonly Stage[];
  }[];
  /** Stages that no post has. */
  readonly open: readonly Stage[];
  /** Letters that cover one of its posts. */
  readonly letters: number;
  /** `scheme/indicator`. */
  readonly indicators: readonly string[];
}

export interface CoveredPost {
  readonly id: string;
  readonly name: string;
  readonly tier: Tier;
  readonly at: At;
  /** `omitted`: the plan leaves the letter out, with a reason. */
  readonly holders: readonly {
    readonly id: string;
    readonly name: string;
    readonly letter: boolean;
    readonly omitted: boolean;
  }[];
  /** A vacancy is noted. */
  readonly vacant: boolean;
  /** A responsibility statement covers it. */
  readonly stated: boolean;
  readonly powers: number;
  readonly letters: number;
}

export type HoleKind =
  | 'basis-without-power'
  | 'basis-not-in-force'
  | 'power-without-post'
  | 'stage-without-post'
  | 'power-without-indicator'
  | 'post-without-holder'
  | 'post-without-statement'
  | 'organ-without-letters'
  | 'holder-without-letter'
  | 'statement-without-letter'
  | 'indicator-for-nobody';

export interface Hole {
  readonly kind: HoleKind;
  /** Id of the record. */
  readonly subject: string;
  readonly name: string;
  /** Stages, or the post of a holder. */
  readonly detail: readonly string[];
  readonly at: At;
}

export interface CoveredOrgan {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly bases: readonly CoveredBasis[];
  readonly powers: readonly CoveredPower[];
  readonly posts: readonly CoveredPost[];
  readonly statements: readonly { readonly id: string; readonly name: string; readonly letters: boolean }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly scheme: string;
    readonly content: string;
    readonly targets: number;
  }[];
  readonly holes: readonly Hole[];
}
