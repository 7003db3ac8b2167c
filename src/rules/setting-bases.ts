/** The bases that set a power, each with the type of its instrument and the measures it sets. */
import type { BasisNode, Model, PowerNode } from '../model/model.js';
import type { InstrumentType } from '../schema/record-types.generated.js';
import { basesOfPower, type PowerBasis } from './power-bases.js';
import { provedType } from './proved-type.js';

export interface SettingBasis {
  readonly entry: PowerBasis['entry'];
  readonly citation: PowerBasis['citation'];
  readonly basis: BasisNode | undefined;
  /** Title for messages. */
  readonly name: string;
  /** By the statute book, else as listed; undefined when neither knows the instrument. */
  readonly type: InstrumentType | undefined;
  /** Of those of the power, the measures that it sets: its own list, else all. */
  readonly sets: (measure: string) => boolean;
}

/** In the author's order. */
export function settingBases(model: Model, power: PowerNode): SettingBasis[] {
  return basesOfPower(model, power)
    .filter(({ entry }) => entry.role === 'sets')
    .map(({ entry, citation, basis }) => {
      const instrument = citation && model.statutes?.resolve(citation)[0]?.instrument;
      const proved = model.statutes?.proves(instrument) ? instrument : undefined;
      const own = entry.measures;
      return {
        entry,
        citation,
        basis,
        name: basis?.name ?? proved?.title ?? entry.cite,
        type: provedType(proved) ?? basis?.data.type ?? proved?.type,
        sets: (measure: string) => own === undefined || own.some((word) => sameMeasure(word, measure)),
      };
    });
}

/** Each kind of measure of a power once, as written; an empty word when none is listed. */
export function measuresOf(power: PowerNode): readonly string[] {
  const written = (power.data.measures ?? []).flatMap(({ type }) => type ?? []);
  return written.length > 0 ? [...new Set(written)] : [''];
}

/** 吊销许可证 names what 吊销许可证件 names. */
function sameMeasure(a: string, b: string): boolean {
  return a === b || a.startsWith(b) || b.startsWith(a);
}
