/** How grave each status is. Only what is proved wrong is an error. */
import type { Severity } from '../../diagnostics/diagnostic.js';
import type { ResolutionStatus } from './resolution.js';

const order: readonly ResolutionStatus[] = [
  'resolved',
  'outside-library',
  'beyond-horizon',
  'undetermined',
  'ambiguous',
  'malformed',
  'superseded',
  'not-in-force',
  'repealed',
  'no-such-item',
  'no-such-paragraph',
  'no-such-article',
];
const errors: ReadonlySet<ResolutionStatus> = new Set([
  'superseded',
  'not-in-force',
  'repealed',
  'no-such-item',
  'no-such-paragraph',
  'no-such-article',
]);

export const statusGravity = {
  worst(statuses: readonly ResolutionStatus[]): ResolutionStatus {
    return order[Math.max(0, ...statuses.map((status) => order.indexOf(status)))]!;
  },

  severity(status: ResolutionStatus): Severity | undefined {
    if (errors.has(status)) return 'error';
    if (status === 'ambiguous' || status === 'malformed') return 'warning';
    return status === 'resolved' ? undefined : 'info';
  },
};
