/** Every fix of this program, in the order in which they run. */
import type { Fix } from './define-fix.js';
import { entries } from './fixes/index.generated.js';

const stages: readonly Fix['stage'][] = ['characters', 'values', 'order'];

export const allFixes: readonly Fix[] = stages.flatMap((stage) =>
  (Object.values(entries) as Fix[]).filter((fix) => fix.stage === stage),
);
