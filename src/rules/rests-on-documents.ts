/** Whether a power has nothing but normative documents to rest on. */
import type { Model, PowerNode } from '../model/model.js';
import type { InstrumentType } from '../schema/record-types.generated.js';
import { basesOfPower } from './power-bases.js';

/** 三定规定 assigns duties among organs; like other documents it sets no power over citizens. */
export const DOCUMENT_TYPES: readonly InstrumentType[] = ['normative-document', 'three-fixes'];

/** False as long as one cited instrument is not listed: its type is unknown, and nobody is accused on a guess. */
export function restsOnDocumentsOnly(model: Model, power: PowerNode): boolean {
  const bases = basesOfPower(model, power);
  return bases.length > 0 && bases.every(({ basis }) => basis && DOCUMENT_TYPES.includes(basis.data.type));
}
