/** Penalties that restrict personal liberty belong to the police. */
import { atTransferredPower } from '../at-transfer.js';
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { exercisedPowers, receivedBy } from '../exercised-powers.js';
import { atPart } from '../point-at.js';

/** Police, and the organs that laws name: 国家安全机关, 海警机构, 移民管理机构. */
const MAY = /公安|派出所|国家安全|海警|移民管理|出入境|边防检查|边检|森林警察/u;
const detain = {
  file: exampleFiles.powers,
  find: '    - { 种类: 没收违法所得 }\n',
  replace: '    - { 种类: 没收违法所得 }\n    - { 种类: 行政拘留 }\n',
};

export default defineRule({
  meta: {
    id: 'no-detention-outside-police',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '拘留只能由公安等机关行使', en: 'Detention belongs to the police' },
    basis: [penaltyLaw('第十八条第三款', 'art. 18(3)')],
    rationale: {
      zh: '限制人身自由的处罚权只能由公安机关和法律规定的其他机关（国家安全机关、海警机构、移民管理机构）行使。其他机关发现应当拘留的，移送公安机关。',
      en: 'Only the police and the organs that laws name (state security, coast guard, immigration) may restrict personal liberty; others hand the case over.',
    },
    messages: {
      other: {
        zh: '“{organ}”不是公安机关，职权“{power}”却可以{measure}',
        en: '"{organ}" is no police organ, yet the power "{power}" may impose {measure}',
      },
    },
    hints: {
      other: {
        zh: '去掉这个种类，应当拘留的案件移送公安机关。',
        en: 'Leave the measure out and hand such cases over to the police.',
      },
    },
    obligations: ['A08', 'N01', 'H02'],
    examples: {
      valid: [
        {
          title: { zh: '公安机关', en: 'the police' },
          edits: [
            detain,
            { file: exampleFiles.organ, find: '示例区市场监督管理局', replace: '示例市公安局示例区分局' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '市场监管部门拘留', en: 'a market regulator' },
          edits: [detain],
          expect: [{ at: `${exampleFiles.powers}:21:7`, message: 'other' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const one of exercisedPowers(model)) {
      const { power, organ, entries } = one;
      if (power.data.kind !== 'penalty' || MAY.test(organ.name)) continue;
      const measure = power.data.measures?.find(
        ({ type }) =>
          /拘留|限制人身自由/u.test(type) && entries.some(({ measures }) => measures?.includes(type) ?? true),
      );
      if (!measure) continue;
      const data = { organ: organ.name, power: power.name, measure: measure.type };
      const transfer = receivedBy(model, one);
      const at = transfer ? atTransferredPower(model, transfer, power.id) : atPart(model, power, measure);
      report({ message: 'other', data, ...at });
    }
  },
});
