/** A catalogue 权责清单 as a superior publishes it: organs, bases and powers, public properties only. */
import type { BasisRecord, OrganRecord, PowerRecord } from '../schema/record-types.generated.js';
import type { Origin } from '../source/origin.js';

/** Properties that a catalogue holds, in the order in which it holds them. */
export const catalogueKeys = {
  organs: ['id', 'name', 'short', 'nature', 'level', 'system', 'region'],
  bases: [
    ...(['id', 'title', 'short', 'type', 'issuer', 'number', 'adopted', 'version'] as const),
    ...(['effective', 'repealed', 'region'] as const),
  ],
  powers: [
    ...(['id', 'code', 'implementation-code', 'former-codes', 'superior-item', 'parent'] as const),
    ...(['name', 'kind', 'levels', 'bases', 'measures', 'limit', 'discretion', 'fee'] as const),
    ...(['state', 'from', 'until'] as const),
  ],
} as const;

interface OfOrgan {
  /** Id of the organ that lists it. */
  readonly organ: string;
}
export type CatalogueOrgan = Pick<OrganRecord, (typeof catalogueKeys.organs)[number]>;
export type CatalogueBasis = Pick<BasisRecord, (typeof catalogueKeys.bases)[number]> & OfOrgan;
export type CataloguePower = Pick<PowerRecord, (typeof catalogueKeys.powers)[number]> & OfOrgan;

export interface Catalogue {
  /** `quanze-catalogue/1`: the shape, which outlives versions of the program. */
  readonly format: string;
  /** Of the workspace that published it. */
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly 'as-of': string;
  readonly organs: readonly CatalogueOrgan[];
  readonly bases: readonly CatalogueBasis[];
  readonly powers: readonly CataloguePower[];
}

/** A superior's catalogue 上级目录 that the settings name, with the copy that the workspace keeps. */
export interface Upstream {
  readonly id: string;
  readonly name: string;
  /** The organ of it that guides; undefined: each of them. */
  readonly organ: string | undefined;
  /** Undefined when the copy is missing or broken, which has been reported. */
  readonly catalogue: Catalogue | undefined;
  /** Its entry in the settings. */
  readonly origin: Origin;
}
