/** A time limit: 法定时限20个工作日，承诺时限10个工作日. */
import type { PowerRecord } from '../../schema/record-types.generated.js';
import { defineHelper, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '办理时限', en: 'a time limit' },
  arguments: [1, 1],
  call([limit]) {
    if (typeof limit !== 'object' || limit === null) return wrongType('办理时限', 'a time limit', limit);
    const { statutory, promised } = limit as NonNullable<PowerRecord['limit']>;
    return `法定时限${statutory}${promised === undefined ? '' : `，承诺时限${promised}`}`;
  },
});
