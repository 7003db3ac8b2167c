/** 联席会议纪要: the minutes of a joint meeting on a dispute over powers, in the form of GB/T 9704-2012 10.3. */
import type { DisputeNode, Model } from '../../model/model.js';
import { nodesOf } from '../../model/node-of.js';
import { markOrigin } from '../../source/origin.js';
import { type DocumentPlan, defineDocumentKind } from '../document-kind.js';
import { bodiesOf } from '../notice/transfer-rows.js';
import { recordView } from '../record-view.js';

export default defineDocumentKind({
  id: 'joint-meeting-minutes',
  family: 'notice',
  title: { zh: '行政执法联席会议纪要', en: 'minutes of a joint meeting' },
  layout: 'gongwen',
  public: false,
  plan: (model) =>
    model.disputes.filter(({ data }) => data.meeting !== undefined).map((dispute) => plan(dispute, model)),
});

function plan(dispute: DisputeNode, model: Model): DocumentPlan {
  const parties = bodiesOf(dispute.data.between, model);
  const powers = nodesOf(model, dispute.data.powers ?? [], 'power');
  const organ = model.nodes.get(dispute.organ)?.name ?? dispute.organ;
  const name = `行政执法联席会议纪要-${dispute.id}`;
  return {
    id: `notice/${dispute.organ}/joint-meeting/${dispute.id}`,
    title: '行政执法联席会议纪要',
    path: [organ, '工作文书', name],
    provenance: [...new Set([dispute.id, dispute.organ, ...[...parties, ...powers].map(({ id }) => id)])],
    author: organ,
    data: () =>
      markOrigin(
        {
          organ,
          dispute: recordView(dispute, 'internal'),
          parties: markOrigin(
            parties.map((party) => party.name),
            ...parties.map(({ origin }) => origin),
          ),
          powers: powers.map((power) => recordView(power, 'internal')),
        },
        dispute.origin,
      ),
  };
}
