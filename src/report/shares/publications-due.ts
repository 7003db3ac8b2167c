/** What an organ publishes before it enforces 事前公开 (国办发〔2018〕118号 item 4), and what it has published. */
import type { Model, PublicationNode } from '../../model/model.js';
import type { PublicationSubject } from '../../schema/record-types.generated.js';
import type { CoveredOrgan } from '../chain/covered.js';

/** 主体、依据、职权、程序、人员、监督渠道 always; 随机抽查事项 and 服务指南 where there are such powers. */
export function publicationsDue({ powers }: CoveredOrgan): PublicationSubject[] {
  if (powers.length === 0) return [];
  const has = (kind: string) => powers.some((power) => power.kind === kind);
  return [
    'organ',
    'bases',
    'powers',
    'procedures',
    'officers',
    'supervision',
    ...(has('inspection') ? (['inspection-list'] as const) : []),
    ...(has('license') ? (['guide'] as const) : []),
  ];
}

/** The latest of each subject, up to the model's day. */
export function publicationsMade(
  model: Model,
  organ: string,
): ReadonlyMap<PublicationSubject, PublicationNode> {
  const made = model.publications
    .filter(({ data, current }) => current && data.organ === organ && data.date <= model.asOf)
    .toSorted((a, b) => (a.data.date < b.data.date ? -1 : 1));
  return new Map(made.map((node) => [node.data.subject, node]));
}
