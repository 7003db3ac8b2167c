/** The plan of a paper that an organ issues: its id, its title, where it goes, and whose content it shows. */
import type { Model, OrganNode } from '../../model/model.js';
import { markOrigin } from '../../source/origin.js';
import type { DocumentPlan } from '../document-kind.js';
import { recordView } from '../record-view.js';

export interface PlannedNotice {
  /** Last part of the document's id: `notice/<organ>/<part>`. */
  readonly part: string;
  /** What follows the organ's name in the title. */
  readonly name: string;
  /** The whole title, when it does not begin with the organ's name. */
  readonly title?: string;
  /** Folder below the organ's. */
  readonly folder: string;
  /** Ids of everything it shows besides the organ. */
  readonly shows: readonly (string | undefined)[];
  /** Template data besides `organ`, `title` and `asOf`. */
  data(): object;
}

export function noticePlan(organ: OrganNode, model: Model, notice: PlannedNotice): DocumentPlan {
  const title = notice.title ?? `${organ.name}${notice.name}`;
  const shown = [organ.id, ...notice.shows].filter((id) => id !== undefined);
  return {
    id: `notice/${organ.id}/${notice.part}`,
    title,
    path: [organ.name, notice.folder, notice.name],
    provenance: [...new Set(shown)],
    author: organ.name,
    data: () =>
      markOrigin(
        { title, asOf: model.asOf, organ: recordView(organ, 'public'), ...notice.data() },
        organ.origin,
      ),
  };
}
