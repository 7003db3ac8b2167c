/** The order of instruments in a catalogue. */
import type { InstrumentType } from '../schema/record-types.generated.js';

/** From 1, the highest. Equal numbers have no order between them (立法法 第一百零二条: departmental and local rules are of equal rank). */
export const instrumentRank: Readonly<Record<InstrumentType, number>> = {
  law: 1,
  'administrative-regulation': 2,
  'state-council-decision': 2,
  'judicial-interpretation': 2,
  'local-regulation': 3,
  'autonomous-regulation': 3,
  'department-rule': 4,
  'provincial-rule': 4,
  'municipal-rule': 4,
  'three-fixes': 5,
  'normative-document': 5,
};
