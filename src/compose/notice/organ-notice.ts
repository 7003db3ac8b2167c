/** The public notices that the model yields for every organ that has powers. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { Model, OrganNode } from '../../model/model.js';
import { markOrigin } from '../../source/origin.js';
import { type DocumentKind, defineDocumentKind } from '../document-kind.js';
import { recordView } from '../record-view.js';

export interface OrganNotice {
  readonly id: string;
  /** Last part of the document's id: `notice/<organ>/<part>`. */
  readonly part: string;
  readonly title: Text;
  readonly layout: string;
  /** What follows the organ's name in the title: 权责清单. */
  readonly name: string;
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
    public: true,
    plan: (model) =>
      organsWithPowers(model).map((organ) => {
        const title = `${organ.name}${notice.name}`;
        const shown = [organ.id, ...notice.shows(organ, model)].filter((id) => id !== undefined);
        return {
          id: `notice/${organ.id}/${notice.part}`,
          title,
          path: [organ.name, '公示', notice.name],
          provenance: [...new Set(shown)],
          author: organ.name,
          data: () =>
            markOrigin(
              {
                title,
                asOf: model.asOf,
                organ: recordView(organ, 'public'),
                ...notice.data(organ, model),
              },
              organ.origin,
            ),
        };
      }),
  });
}

function organsWithPowers(model: Model): OrganNode[] {
  return model.organs.filter(
    (organ) => organ.current && model.powers.some((power) => power.organ === organ.id && power.current),
  );
}
