/** Whether an organ's list of bases was approved by the right body before it was published. */
import type { ApprovalNode, Model, OrganNode, PublicationNode } from '../model/model.js';
import { enforcers, factsAbout } from './fact-records.js';

export interface CatalogueApproval {
  readonly organ: OrganNode;
  /** The first by an accepted body. */
  readonly approval: ApprovalNode | undefined;
  /** An approval by a body that is not accepted, when there is no other. */
  readonly foreign: ApprovalNode | undefined;
  /** The last publication when it came before the approval. */
  readonly early: PublicationNode | undefined;
}

/** `accepts`: by the name of the approving body. */
export function catalogueApprovals(
  model: Model,
  accepts: (by: string, organ: OrganNode) => boolean,
): CatalogueApproval[] {
  return enforcers(model).map((organ) => {
    const all = factsAbout(model.approvals, organ.id, 'bases');
    const nameOf = ({ data }: ApprovalNode) => model.nodes.get(data.by)?.name ?? data.by;
    const approval = all.find((item) => accepts(nameOf(item), organ));
    const published = factsAbout(model.publications, organ.id, 'bases').at(-1);
    const isEarly = approval && published && published.data.date < approval.data.date;
    return {
      organ,
      approval,
      foreign: approval ? undefined : all[0],
      early: isEarly ? published : undefined,
    };
  });
}
