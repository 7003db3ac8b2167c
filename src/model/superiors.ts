/** The catalogues of the organs that guide an organ: of this workspace, or pinned copies of others. */
import type { Level, PowerRecord } from '../schema/record-types.generated.js';
import type { Origin } from '../source/origin.js';
import type { CatalogueBasis, CataloguePower } from './catalogue.js';
import type { CatalogueIndex } from './catalogue-index.js';

/** What one guiding organ has published. */
export interface SuperiorCatalogue {
  /** Id of the organ, or of the upstream catalogue, as `inherits` names it. */
  readonly source: string;
  /** Name of the guiding organ. */
  readonly name: string;
  readonly level: Level | undefined;
  readonly region: string | undefined;
  /** YYYY-MM-DD: what it says holds for this day. */
  readonly asOf: string;
  /** In force on the model's day, those that it lists for other levels only included. */
  readonly items: readonly CataloguePower[];
  readonly index: CatalogueIndex<CataloguePower>;
  /** Its items are powers of this workspace, with their ids; else it is a pinned copy. */
  readonly isOwn: boolean;
  /** The listed instrument that a citation of the item names, by `titleKey`. */
  basis(item: CataloguePower, key: string): CatalogueBasis | undefined;
}

/** A guiding organ whose catalogue is not there. */
export interface AbsentSuperior {
  readonly name: string;
  /** Where the organ names it. */
  readonly origin: Origin;
}

/** A power node. */
interface ListedPower {
  readonly id: string;
  readonly organ: string;
  readonly data: PowerRecord;
}

export interface SuperiorMatch {
  readonly catalogue: SuperiorCatalogue;
  readonly item: CataloguePower;
}

export interface Superiors {
  /** Those that guide an organ and those that guide these, nearest first. */
  of(organ: string): readonly SuperiorCatalogue[];
  /** Whether one of them cannot be followed: a broken reference or catalogue, which has been reported. */
  isCut(organ: string): boolean;
  /** Its own guides that have none. */
  absent(organ: string): readonly AbsentSuperior[];
  /** The item of the nearest catalogue that a power corresponds to: by `inherits`, superior item, code, name and basis. */
  match(power: ListedPower): SuperiorMatch | undefined;
}
