/** Where no penalty is imposed the party is educated. */
import { activePowers } from '../active-powers.js';
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const tier = (range: string) => ({
  file: exampleFiles.powers,
  find: '  流程: 处罚流程\n',
  replace: `  流程: 处罚流程\n  裁量基准:\n    - { 阶次: 不予处罚, 适用条件: 初次违法且后果轻微并及时改正, 标准: ${range} }\n`,
});

export default defineRule({
  meta: {
    id: 'require-education',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '不予处罚的要进行教育', en: 'No penalty, but education' },
    basis: [penaltyLaw('第三十三条第三款', 'art. 33(3)')],
    rationale: {
      zh: '违法行为轻微、初次违法等依法不予处罚的，应当对当事人进行教育。裁量基准中不予处罚的阶次，标准里要写明。',
      en: 'Where no penalty is imposed by law the party is educated: the tier says so.',
    },
    messages: {
      none: {
        zh: '职权“{power}”的裁量阶次“{tier}”不予处罚，没有写明对当事人进行教育',
        en: 'The tier "{tier}" of "{power}" imposes nothing and does not say that the party is educated',
      },
    },
    hints: {
      none: {
        zh: '在“标准”中加上对当事人进行教育（批评教育、指导、约谈等）。',
        en: 'Say in the standard that the party is educated.',
      },
    },
    obligations: ['N03', '6:62'],
    examples: {
      valid: [
        { title: { zh: '写明教育', en: 'education' }, edits: [tier('责令改正，进行批评教育，不予处罚')] },
      ],
      invalid: [
        {
          title: { zh: '只写不予处罚', en: 'nothing but no penalty' },
          edits: [tier('责令改正，不予处罚')],
          expect: [{ at: `${exampleFiles.powers}:25:45`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const power of activePowers(model)) {
      if (power.data.kind !== 'penalty') continue;
      for (const tier of power.data.discretion ?? []) {
        const { range, when } = tier;
        if (!/(?:不予|免予|免于|不再)(?:行政)?处罚|免罚/u.test(tier.tier + range)) continue;
        // 不予处罚 of one alternative only, beside fines.
        if (/(?:处|并处)[^，；。]*罚款/u.test(range.replaceAll('不处罚款', ''))) continue;
        if (/教育|指导|约谈|告诫|提醒|承诺/u.test(range + when)) continue;
        const data = { power: power.name, tier: tier.tier };
        report({ message: 'none', data, ...atProperty(model, power, 'range', tier) });
      }
    }
  },
});
