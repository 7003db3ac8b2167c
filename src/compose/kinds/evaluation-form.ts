/** 评议考核表: one form per scheme and target, to be marked and signed. */
import type { Model, SchemeNode } from '../../model/model.js';
import { type DocumentPlan, defineDocumentKind } from '../document-kind.js';
import { evaluationData } from '../evaluation/evaluation-data.js';
import { evaluationTargets, type Target } from '../evaluation/evaluation-targets.js';

export default defineDocumentKind({
  id: 'evaluation-form',
  family: 'evaluation',
  title: { zh: '行政执法评议考核表', en: 'evaluation form' },
  layout: 'form',
  public: false,
  plan: (model) =>
    model.schemes.flatMap((scheme) =>
      evaluationTargets(scheme, model).map((target) => plan(scheme, target, model)),
    ),
});

function plan(scheme: SchemeNode, target: Target, model: Model): DocumentPlan {
  const organ = model.nodes.get(scheme.organ)?.name ?? scheme.organ;
  const title = `${scheme.name.replace(/(实施)?方案$/u, '')}表`;
  const posts = (scheme.data.indicators ?? []).flatMap((indicator) => indicator.posts ?? []);
  return {
    id: `evaluation/${scheme.id}/${target.id}`,
    title: `${title}（${target.name}）`,
    path: [organ, '评议考核', String(scheme.data.year), `${scheme.name}-${target.name}`],
    provenance: [...new Set([scheme.id, target.id, scheme.organ, ...posts])],
    author: organ,
    data: () => evaluationData(scheme, target, title, model),
  };
}
