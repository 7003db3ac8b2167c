/** 法律、法规施行情况报告: how a new law has been carried out after its first year, as the report tells it. */
import { canonicalCitation } from '../canonical-citation.js';
import { defineDocumentKind } from '../document-kind.js';
import { noticePlan } from '../notice/notice-plan.js';
import { reportsOfKind } from '../notice/reports-of-kind.js';
import { recordView } from '../record-view.js';

export default defineDocumentKind({
  id: 'law-report',
  family: 'notice',
  title: { zh: '法律、法规施行情况报告', en: 'report on a new law' },
  layout: 'gongwen',
  public: false,
  plan: (model) =>
    reportsOfKind(['new-law'], model)
      .filter(({ report }) => (report.data.topics ?? []).length > 0)
      .map(({ report, organ }) => {
        const law = report.data.law === undefined ? '法律、法规' : canonicalCitation(report.data.law);
        return noticePlan(organ, model, {
          part: `law-report/${report.id}`,
          name: `施行情况报告-${report.id}`,
          title: `${organ.name}关于${law}施行情况的报告`,
          folder: '工作文书',
          shows: [report.id],
          data: () => ({ report: recordView(report, 'internal') }),
        });
      }),
});
