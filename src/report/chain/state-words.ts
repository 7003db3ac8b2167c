/** States of bases and citations in words. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { BasisState, CitationState } from './covered.js';

export const stateWords: Readonly<Record<BasisState, Text>> = {
  'in-force': { zh: '现行有效，已核实', en: 'in force, proved' },
  listed: { zh: '现行有效，按登记', en: 'in force, as listed' },
  'not-yet': { zh: '尚未施行', en: 'not yet in force' },
  repealed: { zh: '已经废止', en: 'repealed' },
  unproved: { zh: '没有登记', en: 'not listed' },
};

export const citationWords: Readonly<Record<CitationState, Text>> = {
  proved: { zh: '已核实', en: 'proved' },
  'outside-library': { zh: '法规库没有收录', en: 'outside the library' },
  unproved: { zh: '无法核实', en: 'not proved' },
  faulty: { zh: '有误', en: 'faulty' },
};
