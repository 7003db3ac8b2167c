/** 考核报告表: the blank monthly report of assessment, for schemes that set a day for it. */
import type { Model, SchemeNode } from '../../model/model.js';
import { nodeOf } from '../../model/node-of.js';
import { markOrigin } from '../../source/origin.js';
import { type DocumentPlan, defineDocumentKind } from '../document-kind.js';
import { evaluationParts } from '../evaluation/evaluation-parts.js';
import { recordView } from '../record-view.js';

export default defineDocumentKind({
  id: 'monthly-report-form',
  family: 'evaluation',
  title: { zh: '行政执法责任制考核报告表', en: 'monthly report of assessment' },
  layout: 'form',
  public: false,
  plan: (model) =>
    model.schemes.filter(({ data }) => data['report-day'] !== undefined).map((scheme) => plan(scheme, model)),
});

function plan(scheme: SchemeNode, model: Model): DocumentPlan {
  const organ = nodeOf(model, scheme.organ, 'organ');
  const name = organ?.name ?? scheme.organ;
  const title = `${name}行政执法责任制考核报告表`;
  const posts = (scheme.data.indicators ?? []).flatMap((indicator) => indicator.posts ?? []);
  return {
    id: `evaluation/${scheme.id}/monthly-report`,
    title,
    path: [name, '评议考核', String(scheme.data.year), `考核报告表-${scheme.name}`],
    provenance: [...new Set([scheme.id, scheme.organ, ...posts])],
    author: name,
    data: () =>
      markOrigin(
        {
          title,
          ...evaluationParts(scheme, model, 'internal'),
          organ: organ && recordView(organ, 'internal'),
        },
        scheme.origin,
      ),
  };
}
