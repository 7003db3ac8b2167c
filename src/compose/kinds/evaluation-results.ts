/** 评议考核结果公示: the results of a yearly evaluation as its report gives them. */
import { defineDocumentKind } from '../document-kind.js';
import { noticePlan } from '../notice/notice-plan.js';
import { reportsOfKind } from '../notice/reports-of-kind.js';
import { recordView } from '../record-view.js';

export default defineDocumentKind({
  id: 'evaluation-results',
  family: 'notice',
  title: { zh: '行政执法评议考核结果', en: 'results of evaluation' },
  layout: 'letter',
  public: true,
  plan: (model) =>
    reportsOfKind(['evaluation'], model)
      .filter(({ report }) => (report.data.topics ?? []).length > 0)
      .map(({ report, organ }) =>
        noticePlan(organ, model, {
          part: `evaluation-results/${report.id}`,
          name: `${report.data.year}年度行政执法评议考核结果`,
          folder: '公示',
          shows: [report.id],
          data: () => ({ report: recordView(report, 'public') }),
        }),
      ),
});
