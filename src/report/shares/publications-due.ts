/** What an organ publishes before it enforces 事前公开, and what of it is on record. */
import type { Model } from '../../model/model.js';
import type { PublicationSubject } from '../../schema/record-types.generated.js';
import type { CoveredOrgan } from '../chain/covered.js';
import { lastFact } from '../last-fact.js';

/** It acts in its own name: a trustee 受委托组织 does not, its principal publishes and answers for it. */
export function isEnforcer({ powers }: CoveredOrgan): boolean {
  return powers.some(({ principal }) => principal === undefined);
}

/** 国办发〔2018〕118号 item 4; 随机抽查事项 where it inspects. */
export function publicationsDue(organ: CoveredOrgan): PublicationSubject[] {
  if (!isEnforcer(organ)) return [];
  const inspects = organ.powers.some(({ kind }) => kind === 'inspection');
  return [
    'organ',
    'bases',
    'powers',
    'procedures',
    'officers',
    ...(inspects ? (['inspection-list'] as const) : []),
  ];
}

/** Day of the last publication of a subject, YYYY-MM-DD. */
export function publishedOn(model: Model, organ: string, subject: PublicationSubject): string | undefined {
  return lastFact(model.publications, organ, subject)?.data.date;
}
