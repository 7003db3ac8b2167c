/** A promised time limit is not longer than the statutory one. */
import { activePowers } from '../active-powers.js';
import { businessRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';
import { isSurelyLonger, readDuration } from '../read-duration.js';

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
      zh: '政务服务事项应当在规定的时限内尽快办结，各地可以压减，不能延长。只比较单位相同的时限：工作日和自然日不能直接比较。',
      en: 'Limits may be cut, never stretched. Only limits of the same unit are compared.',
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
        { title: { zh: '单位不同，不作比较', en: 'another unit is not compared' }, edits: promise('25日') },
      ],
      invalid: [
        {
          title: { zh: '比法定时限多一个工作日', en: 'one day longer' },
          edits: promise('21个工作日'),
          expect: [{ at: `${exampleFiles.powers}:8:27`, message: 'longer' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const power of activePowers(model)) {
      const { limit } = power.data;
      const promised = limit?.promised === undefined ? undefined : readDuration(limit.promised);
      const statutory = limit?.statutory === undefined ? undefined : readDuration(limit.statutory);
      if (!limit || !promised || !statutory || !isSurelyLonger(promised, statutory)) continue;
      const data = { name: power.name, promised: limit.promised!, statutory: limit.statutory };
      report({ message: 'longer', data, ...atProperty(model, power, 'promised', limit) });
    }
  },
});
