/** 行政执法委托书: powers, limits, term and liability of an entrustment (行政处罚法 art. 20), to be signed and published. */

import { nodeOf } from '../../model/node-of.js';
import { defineDocumentKind } from '../document-kind.js';
import { noticePlan } from '../notice/notice-plan.js';
import { bodiesOf, transferShows, transferView } from '../notice/transfer-rows.js';

export default defineDocumentKind({
  id: 'entrustment',
  family: 'notice',
  title: { zh: '行政执法委托书', en: 'letter of entrustment' },
  layout: 'letter',
  public: true,
  plan: (model) =>
    model.transfers
      .filter(({ current, data }) => current && data.kind === 'entrust')
      .flatMap((transfer) => {
        const organ = nodeOf(model, transfer.data.from, 'organ');
        if (!organ?.current) return [];
        const receivers = bodiesOf(transfer.data.to, model).map(({ name }) => name);
        return noticePlan(organ, model, {
          part: `entrustment/${transfer.id}`,
          name: `行政执法委托书-${receivers.join('、') || transfer.id}-${transfer.id}`,
          title: `${organ.name}行政执法委托书`,
          folder: '公示',
          shows: transferShows(transfer, model),
          data: () => transferView(transfer, model),
        });
      }),
});
