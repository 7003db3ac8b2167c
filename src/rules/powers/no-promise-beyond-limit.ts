/** A promised time limit is not longer than the statutory one. */
import { dayUnit } from '../../law/calendar/day-unit.js';
import { parseDuration } from '../../law/calendar/parse-duration.js';
import type { Model } from '../../model/model.js';
import { activePowers } from '../active-powers.js';
import { citedInstruments } from '../cited-instruments.js';
import { businessRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { isLonger } from '../duration-days.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const promise = (text: string) => [
  { file: exampleFiles.powers, find: '承诺: 10个工作日', replace: `承诺: ${text}` },
];

export default defineRule({
  meta: {
    id: 'no-promise-beyond-limit',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '承诺时限不得长于法定时限', en: 'No promise beyond the statutory limit' },
    basis: [businessRegulation('第三十六条第二款', 'art. 36(2)')],
    rationale: {
      zh: '政务服务事项应当在规定的时限内尽快办结，各地可以压减，不能延长。单位不同的，工作日按平常的星期换算成自然日，换算后仍然更长的才算；“日”按时限依据的规定是工作日的，按工作日算。',
      en: 'Limits may be cut, never stretched. Working days are converted by ordinary weeks, and 日 counts as the basis of the limit says.',
    },
    messages: {
      longer: {
        zh: '职权“{name}”承诺{promised}，长于法定的{statutory}',
        en: 'The power "{name}" promises {promised}, longer than the statutory {statutory}',
      },
    },
    hints: {
      longer: {
        zh: '把承诺时限改为不超过{statutory}，或者核对两个时限是否写反。',
        en: 'Promise {statutory} or less, or check whether the two are swapped.',
      },
    },
    obligations: ['6:28'],
    examples: {
      valid: [
        { title: { zh: '与法定时限相同', en: 'equal' }, edits: promise('20个工作日') },
        { title: { zh: '二十个工作日不短于二十五日', en: 'another unit' }, edits: promise('25日') },
      ],
      invalid: [
        {
          title: { zh: '比法定时限多一个工作日', en: 'one day longer' },
          edits: promise('21个工作日'),
          expect: [{ at: `${exampleFiles.powers}:8:27`, message: 'longer' }],
        },
        {
          title: { zh: '六十日比二十个工作日长', en: 'another unit, longer' },
          edits: promise('60日'),
          expect: [{ at: `${exampleFiles.powers}:8:27`, message: 'longer' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const power of activePowers(model)) {
      const { limit } = power.data;
      const promised = limit?.promised === undefined ? undefined : parseDuration(limit.promised);
      const statutory = limit?.statutory === undefined ? undefined : parseDuration(limit.statutory);
      if (!limit || !promised || !statutory) continue;
      // Only 日 are counted in two ways.
      const isOpen = [promised, statutory].some(({ unit }) => unit === 'day');
      const b = isOpen ? unitOf(model, power.organ, statutory.amount, limit.basis) : 'calendar';
      if (!isLonger(promised, statutory, { a: b, b })) continue;
      const data = { name: power.name, promised: limit.promised!, statutory: limit.statutory };
      report({ message: 'longer', data, ...atProperty(model, power, 'promised', limit) });
    }
  },
});

/** What 日 count by the instrument that sets the limit. */
function unitOf(model: Model, organ: string, days: number, basis: string | undefined) {
  const [cited] = citedInstruments(model, organ, basis);
  return cited ? dayUnit(cited.key, days, model.asOf).unit : 'calendar';
}
