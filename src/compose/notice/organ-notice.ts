/** The papers that the model yields once for every organ that has powers. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { Model, OrganNode } from '../../model/model.js';
import { type DocumentKind, defineDocumentKind } from '../document-kind.js';
import { noticePlan } from './notice-plan.js';
import { powersOfOrgan } from './powers-of-organ.js';

export interface OrganNotice {
  readonly id: string;
  /** Last part of the document's id: `notice/<organ>/<part>`. */
  readonly part: string;
  readonly title: Text;
  readonly layout: string;
  /** What follows the organ's name in the title: 权责清单. */
  readonly name: string;
  /** Set for working papers that are not published. */
  readonly internal?: true;
  /** Whether the organ has anything to show in it; left out: always. */
  applies?(organ: OrganNode, model: Model): boolean;
  /** Ids of everything it shows besides the organ. */
  shows(organ: OrganNode, model: Model): readonly (string | undefined)[];
  /** Template data besides `organ`, `title` and `asOf`: public views of records only. */
  data(organ: OrganNode, model: Model): object;
}

export function organNotice(notice: OrganNotice): DocumentKind {
  return defineDocumentKind({
    id: notice.id,
    family: 'notice',
    title: notice.title,
    layout: notice.layout,
    public: notice.internal !== true,
    plan: (model) =>
      organsWithPowers(model)
        .filter((organ) => notice.applies?.(organ, model) ?? true)
        .map((organ) =>
          noticePlan(organ, model, {
            part: notice.part,
            name: notice.name,
            folder: notice.internal ? '工作文书' : '公示',
            shows: notice.shows(organ, model),
            data: () => notice.data(organ, model),
          }),
        ),
  });
}

export function organsWithPowers(model: Model): OrganNode[] {
  return model.organs.filter((organ) => organ.current && powersOfOrgan(organ, model).length > 0);
}
