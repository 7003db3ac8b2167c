/** 监督文书办理情况报告: what an organ reports back on a paper of supervision (行政执法监督条例 art. 27 to 29). */
import type { Model, SupervisionPaperNode } from '../../model/model.js';
import { nodeOf } from '../../model/node-of.js';
import { enumLabel } from '../../schema/enum-label.js';
import { markOrigin } from '../../source/origin.js';
import { type DocumentPlan, defineDocumentKind } from '../document-kind.js';
import { noticePlan } from '../notice/notice-plan.js';
import { recordView } from '../record-view.js';

export default defineDocumentKind({
  id: 'supervision-reply',
  family: 'notice',
  title: { zh: '监督文书办理情况报告', en: 'answer to a paper of supervision' },
  layout: 'gongwen',
  public: false,
  plan: (model) =>
    model.supervisionPapers
      .filter(({ current, data }) => current && data.result !== undefined)
      .flatMap((paper) => plan(paper, model)),
});

function plan(paper: SupervisionPaperNode, model: Model): DocumentPlan[] {
  const organ = nodeOf(model, paper.data.organ, 'organ');
  if (!organ?.current) return [];
  const issuer = model.nodes.get(paper.data.by);
  const kind = `行政执法监督${enumLabel('supervision-kind', paper.data.kind)}`;
  return [
    noticePlan(organ, model, {
      part: `supervision-reply/${paper.id}`,
      name: `监督文书办理情况报告-${paper.id}`,
      title: `${organ.name}关于${kind}办理情况的报告`,
      folder: '工作文书',
      shows: [paper.id, issuer?.id],
      data: () => ({
        paper: recordView(paper, 'internal'),
        kind,
        issuer: markOrigin(
          { name: issuer?.name ?? paper.data.by },
          paper.origin,
          ...(issuer ? [issuer.origin] : []),
        ),
      }),
    }),
  ];
}
