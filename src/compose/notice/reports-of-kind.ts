/** The reports of certain kinds with the organ that made them, for papers that show one report each. */
import type { Model, OrganNode, ReportNode } from '../../model/model.js';
import { nodeOf } from '../../model/node-of.js';
import type { ReportRecord } from '../../schema/record-types.generated.js';

export function reportsOfKind(
  kinds: readonly ReportRecord['kind'][],
  model: Model,
): { readonly report: ReportNode; readonly organ: OrganNode }[] {
  return model.reports.flatMap((report) => {
    const organ = nodeOf(model, report.data.organ, 'organ');
    return organ?.current && report.current && kinds.includes(report.data.kind) ? [{ report, organ }] : [];
  });
}
