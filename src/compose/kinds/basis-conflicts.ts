/** 执法依据冲突清单: clauses that conflict or overlap, what is applied meanwhile, and what is suggested to the lawmaker. */
import type { Model, OrganNode } from '../../model/model.js';
import { markOrigin, originsOf } from '../../source/origin.js';
import { defineDocumentKind } from '../document-kind.js';
import { noticePlan } from '../notice/notice-plan.js';
import { recordView } from '../record-view.js';

export default defineDocumentKind({
  id: 'basis-conflicts',
  family: 'notice',
  title: { zh: '行政执法依据冲突清单', en: 'list of conflicting bases' },
  layout: 'catalogue',
  public: false,
  plan: (model) =>
    model.organs
      .filter((organ) => organ.current && basesInConflict(organ, model).length > 0)
      .map((organ) =>
        noticePlan(organ, model, {
          part: 'basis-conflicts',
          name: '行政执法依据冲突清单',
          folder: '工作文书',
          shows: basesInConflict(organ, model).map(({ id }) => id),
          data: () => ({ rows: conflictRows(organ, model) }),
        }),
      ),
});

const basesInConflict = (organ: OrganNode, model: Model) =>
  model.bases.filter(
    (basis) => basis.current && basis.organ === organ.id && (basis.data.conflicts ?? []).length > 0,
  );

function conflictRows(organ: OrganNode, model: Model): object[] {
  return basesInConflict(organ, model).flatMap((basis) =>
    (recordView(basis, 'internal').conflicts ?? []).map((conflict) =>
      markOrigin({ conflict }, ...originsOf(conflict)),
    ),
  );
}
