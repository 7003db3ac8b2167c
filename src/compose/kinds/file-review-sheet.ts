/** 案卷评查表: the basic requirements and the marked items for one class of case files, a blank sheet per file. */
import type { Model, SchemeNode } from '../../model/model.js';
import { enumLabel } from '../../schema/enum-label.js';
import type { SchemeRecord } from '../../schema/record-types.generated.js';
import { markOrigin, originsOf } from '../../source/origin.js';
import { type DocumentPlan, defineDocumentKind } from '../document-kind.js';
import { recordView, type View } from '../record-view.js';

type Sheet = NonNullable<View<SchemeRecord>['file-review']>[number];

export default defineDocumentKind({
  id: 'file-review-sheet',
  family: 'evaluation',
  title: { zh: '案卷评查表', en: 'sheet for the review of a case file' },
  layout: 'form',
  public: false,
  plan: (model) =>
    model.schemes.flatMap((scheme) =>
      (recordView(scheme, 'internal')['file-review'] ?? []).map((sheet, at, all) =>
        plan(scheme, sheet, all.slice(0, at).filter((other) => other.class === sheet.class).length, model),
      ),
    ),
});

/** `before`: earlier sheets of the same class in the scheme. */
function plan(scheme: SchemeNode, sheet: Sheet, before: number, model: Model): DocumentPlan {
  const organ = model.nodes.get(scheme.organ)?.name ?? scheme.organ;
  const kind = sheet.class === undefined ? '' : enumLabel('file-class', sheet.class);
  const name = `${kind}评查表${before > 0 ? `（${before + 1}）` : ''}`;
  return {
    id: `evaluation/${scheme.id}/file-review/${sheet.class}${before > 0 ? `-${before + 1}` : ''}`,
    title: `${organ}${name}`,
    path: [organ, '评议考核', String(scheme.data.year), `${name}-${scheme.name}`],
    provenance: [...new Set([scheme.id, scheme.organ])],
    author: organ,
    data: () =>
      markOrigin(
        {
          title: `${organ}${scheme.data.year}年度${name}`,
          sheet,
          marks: (sheet.items ?? []).reduce((sum, { marks }) => sum + (marks ?? 0), 0),
          scheme: recordView(scheme, 'internal'),
        },
        ...originsOf(sheet),
      ),
  };
}
