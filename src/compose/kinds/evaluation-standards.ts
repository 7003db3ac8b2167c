/** 评议考核标准公示: what is assessed, how, with which marks and by which criteria. */

import { nodeOf } from '../../model/node-of.js';
import { defineDocumentKind } from '../document-kind.js';
import { evaluationParts } from '../evaluation/evaluation-parts.js';
import { noticePlan } from '../notice/notice-plan.js';

export default defineDocumentKind({
  id: 'evaluation-standards',
  family: 'notice',
  title: { zh: '行政执法评议考核标准', en: 'standards of evaluation' },
  layout: 'catalogue',
  public: true,
  plan: (model) =>
    model.schemes.flatMap((scheme) => {
      const organ = nodeOf(model, scheme.organ, 'organ');
      if (!organ?.current) return [];
      const name = `${scheme.data.year}年度行政执法评议考核标准`;
      return noticePlan(organ, model, {
        part: `evaluation-standards/${scheme.id}`,
        name: `${name}-${scheme.name}`,
        title: `${organ.name}${name}`,
        folder: '公示',
        shows: [scheme.id, ...(scheme.data.indicators ?? []).flatMap(({ posts }) => posts ?? [])],
        data: () => evaluationParts(scheme, model, 'public'),
      });
    }),
});
