/** The periods in which penalties and licenses are decided. */
import { REGULATIONS, RULES } from './cited-instruments.js';
import type { StatutoryPeriod, WrittenLimit } from './statutory-period.js';

export const PENALTY_DECISION: StatutoryPeriod = {
  instrument: '行政处罚法',
  article: 60,
  days: 90,
  unless: RULES,
  // Thirty days, extended twice by thirty at most.
  special: [{ instrument: '治安管理处罚法', article: 118, days: 30, extended: 90 }],
};

const license = { instrument: '行政许可法', article: 42, unless: REGULATIONS };
const ALONE: StatutoryPeriod = { ...license, days: 20, extended: 30 };
const TOGETHER: StatutoryPeriod = { ...license, days: 45, extended: 60 };

/** 统一办理、联合办理、集中办理 have longer (第四十二条第二款). */
export function licenseDecision({ basis, text }: WrittenLimit): StatutoryPeriod {
  const together = /(?:统一|联合|集中)办理/.test(text) || /第四十二条第二款/.test(basis ?? '');
  return together ? TOGETHER : ALONE;
}
