/** 行政执法统计年报: the figures of a yearly report in the columns of the statistics (国办发〔2018〕118号 six). */
import { defineDocumentKind } from '../document-kind.js';
import { noticePlan } from '../notice/notice-plan.js';
import { reportsOfKind } from '../notice/reports-of-kind.js';
import { statisticsTables } from '../notice/statistics-tables.js';
import { recordView } from '../record-view.js';

export default defineDocumentKind({
  id: 'annual-statistics',
  family: 'notice',
  title: { zh: '行政执法统计年报', en: 'annual statistics' },
  layout: 'catalogue',
  public: true,
  plan: (model) =>
    reportsOfKind(['annual', 'statistics'], model)
      .filter(({ report }) => (report.data.figures ?? []).length > 0)
      .map(({ report, organ }) =>
        noticePlan(organ, model, {
          part: `statistics/${report.id}`,
          name: `${report.data.year}年度行政执法统计年报`,
          folder: '公示',
          shows: [report.id],
          data() {
            const view = recordView(report, 'public');
            return { report: view, tables: statisticsTables(view) };
          },
        }),
      ),
});
