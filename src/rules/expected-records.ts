/** What the nation expects every enforcing organ to have on record; the guide's page on expected records lists it. */
import type { PublicationSubject, SystemKind } from '../schema/record-types.generated.js';

/** 国办发〔2018〕118号 (四), 国办发〔2005〕37号 二（一）. */
export const expectedPublications: readonly PublicationSubject[] = [
  'organ',
  'bases',
  'powers',
  'procedures',
  'officers',
];

/** Of those who inspect, as well. */
export const expectedOfInspectors: readonly PublicationSubject[] = ['inspection-list'];

/** 国办发〔2018〕118号 二至四, 国办发〔2005〕37号 四. */
export const expectedSystems: readonly SystemKind[] = [
  'publicity',
  'recording',
  'legal-review',
  'accountability',
];
