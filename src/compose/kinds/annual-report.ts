/** 年度报告: the yearly report on the responsibility system, its topics in the order of the eight that are due. */
import type { ReportNode } from '../../model/model.js';
import { markOrigin, originsOf } from '../../source/origin.js';
import { defineDocumentKind } from '../document-kind.js';
import { noticePlan } from '../notice/notice-plan.js';
import { reportsOfKind } from '../notice/reports-of-kind.js';
import { recordView } from '../record-view.js';

/** 重庆市行政执法责任制条例 art. 20. */
const EIGHT_TOPICS: readonly string[] = [
  '行政审批许可',
  '行政事业性收费',
  '行政处罚',
  '行政复议',
  '行政诉讼',
  '行政赔偿',
  '过错责任追究',
  '行政执法考评',
];

export default defineDocumentKind({
  id: 'annual-report',
  family: 'notice',
  title: { zh: '行政执法责任制年度报告', en: 'annual report' },
  layout: 'gongwen',
  public: true,
  plan: (model) =>
    reportsOfKind(['annual'], model)
      .filter(({ report }) => (report.data.topics ?? []).length > 0)
      .map(({ report, organ }) => {
        const name = `${report.data.year}年度行政执法情况报告`;
        return noticePlan(organ, model, {
          part: `report/${report.id}`,
          name,
          folder: '公示',
          shows: [report.id],
          data: () => ({ report: recordView(report, 'public'), topics: topicsInOrder(report) }),
        });
      }),
});

/** Other topics follow in the author's order. */
function topicsInOrder(report: ReportNode): readonly object[] {
  const topics = recordView(report, 'public').topics ?? [];
  const rank = (title: string) => {
    const at = EIGHT_TOPICS.indexOf(title);
    return at < 0 ? EIGHT_TOPICS.length : at;
  };
  const ordered = topics.toSorted((a, b) => rank(a.title) - rank(b.title));
  return markOrigin(ordered, ...originsOf(topics));
}
