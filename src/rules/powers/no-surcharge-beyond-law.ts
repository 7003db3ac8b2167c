/** The surcharge on an unpaid fine is three per cent a day at most. */
import { activePowers } from '../active-powers.js';
import { compulsionLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const surcharge = (range: string) => ({
  file: exampleFiles.powers,
  find: '    - { 种类: 没收违法所得 }\n',
  replace: `    - { 种类: 没收违法所得 }\n    - { 种类: 加处罚款, 幅度: ${range} }\n`,
});

export default defineRule({
  meta: {
    id: 'no-surcharge-beyond-law',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '加处罚款不得超过法定标准', en: 'No surcharge beyond the law' },
    basis: [penaltyLaw('第七十二条第一款第一项', 'art. 72(1)(1)'), compulsionLaw('第四十五条', 'art. 45')],
    rationale: {
      zh: '到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，加处的总额不得超出罚款本身。幅度以百分比写的不能高于3，以倍数写的不能高于1。',
      en: 'Three per cent of the fine a day, and never more than the fine itself: 3 at most in per cent, 1 at most as a multiple.',
    },
    messages: {
      high: {
        zh: '职权“{power}”的加处罚款写成{max}{unit}，超过法定标准',
        en: 'The surcharge of "{power}" is {max}{unit}, more than the law allows',
      },
    },
    hints: {
      high: {
        zh: '改为每日百分之三，总额不超出罚款数额。',
        en: 'Three per cent a day, the sum not beyond the fine.',
      },
    },
    obligations: ['T04', 'N23'],
    examples: {
      valid: [
        { title: { zh: '每日百分之三', en: 'three per cent' }, edits: [surcharge('{ 单位: "%", 上限: 3 }')] },
      ],
      invalid: [
        {
          title: { zh: '每日百分之五', en: 'five per cent' },
          edits: [surcharge('{ 单位: "%", 上限: 5 }')],
          expect: [{ at: `${exampleFiles.powers}:21:38`, message: 'high' }],
        },
        {
          title: { zh: '两倍', en: 'twice the fine' },
          edits: [surcharge('{ 单位: 倍, 上限: 2 }')],
          expect: [{ at: `${exampleFiles.powers}:21:36`, message: 'high' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const power of activePowers(model)) {
      for (const { type, range } of power.data.measures ?? []) {
        const most = range?.unit === '%' ? 3 : range?.unit === '倍' ? 1 : undefined;
        if (!range || most === undefined || !type.includes('加处罚款')) continue;
        if ((range.max ?? range.min ?? 0) <= most) continue;
        const key = range.max === undefined ? 'min' : 'max';
        const data = { power: power.name, max: range[key]!, unit: range.unit };
        report({ message: 'high', data, ...atProperty(model, power, key, range) });
      }
    }
  },
});
