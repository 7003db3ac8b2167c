/** 行政执法职权配置公告: powers that an organ has authorised, entrusted, conferred, shared or handed over. */
import { defineDocumentKind } from '../document-kind.js';
import { noticePlan } from '../notice/notice-plan.js';
import { transferShows, transfersOfOrgan, transferView } from '../notice/transfer-rows.js';

export default defineDocumentKind({
  id: 'notice-transfers',
  family: 'notice',
  title: { zh: '行政执法职权配置公告', en: 'notice of transferred powers' },
  layout: 'catalogue',
  public: true,
  plan: (model) =>
    model.organs
      .filter((organ) => organ.current && transfersOfOrgan(organ, model).length > 0)
      .map((organ) =>
        noticePlan(organ, model, {
          part: 'transfers',
          name: '行政执法职权配置公告',
          folder: '公示',
          shows: transfersOfOrgan(organ, model).flatMap((transfer) => transferShows(transfer, model)),
          data: () => ({ rows: transfersOfOrgan(organ, model).map((one) => transferView(one, model)) }),
        }),
      ),
});
