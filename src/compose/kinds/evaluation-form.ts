/** 评议考核表: one form per scheme and target, to be marked and signed. */

import { applicableIndicators } from '../../model/applicable-indicators.js';
import { evaluationTargets, type Target } from '../../model/evaluation-targets.js';
import type { Model, SchemeNode } from '../../model/model.js';
import { type DocumentPlan, defineDocumentKind } from '../document-kind.js';
import { evaluationData } from '../evaluation/evaluation-data.js';

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
  const title = formTitle(scheme.name);
  const indicators = applicableIndicators(scheme.data.indicators ?? [], target, model);
  const posts = indicators.flatMap((indicator) => indicator.posts ?? []);
  return {
    id: `evaluation/${scheme.id}/${target.id}`,
    title: `${title}（${target.name}）`,
    path: [organ, '评议考核', String(scheme.data.year), `${title}-${target.name}`],
    provenance: [...new Set([scheme.id, target.id, scheme.organ, ...posts])],
    author: organ,
    data: () => evaluationData(scheme, target, title, model),
  };
}

/** 某某局2026年度行政执法评议考核方案 gives 某某局2026年度行政执法评议考核表. */
function formTitle(scheme: string): string {
  return `${scheme.replace(/(评议)?(考核)?(工作)?(实施)?(方案|办法|细则|表)?$/u, '')}评议考核表`;
}
