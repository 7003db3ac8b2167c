/** Whether an organ's list of bases was approved by the right body before it was published. */
import type { ApprovalNode, Model, OrganNode, PublicationNode } from '../model/model.js';
import type { Finding } from './define-rule.js';
import { enforcers, factsAbout } from './fact-records.js';
import { atName, atProperty } from './point-at.js';

interface CatalogueApproval {
  readonly organ: OrganNode;
  /** The first by an accepted body. */
  readonly approval: ApprovalNode | undefined;
  /** An approval by a body that is not accepted, when there is no other. */
  readonly foreign: ApprovalNode | undefined;
  /** The last publication when it came before the approval. */
  readonly early: PublicationNode | undefined;
}

/** Whether a body of that name may approve the list of the organ. */
type Accepts = (by: string, organ: OrganNode) => boolean;

/** Approved by another body, by none, or only after the publication: one finding an organ. */
export function reportApprovals(
  model: Model,
  accepts: Accepts,
  report: (finding: Finding<'foreign' | 'none' | 'early'>) => void,
): void {
  for (const { organ, approval, foreign, early } of catalogueApprovals(model, accepts)) {
    const data = { organ: organ.name };
    if (foreign) {
      const by = nameOf(foreign, model);
      report({ message: 'foreign', data: { ...data, by }, ...atProperty(model, foreign, 'by') });
    } else if (!approval) report({ message: 'none', data, ...atName(model, organ) });
    else if (early)
      report({
        message: 'early',
        data: { ...data, published: early.data.date, date: approval.data.date },
        ...atProperty(model, early, 'date'),
      });
  }
}

function catalogueApprovals(model: Model, accepts: Accepts): CatalogueApproval[] {
  return enforcers(model).map((organ) => {
    const all = factsAbout(model.approvals, organ.id, 'bases');
    const approval = all.find((item) => accepts(nameOf(item, model), organ));
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

function nameOf({ data }: ApprovalNode, model: Model): string {
  return model.nodes.get(data.by)?.name ?? data.by;
}
