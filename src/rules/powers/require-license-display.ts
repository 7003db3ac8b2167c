/** A license shows its conditions and the materials that it takes. */
import { licenseLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { powersOfKind } from '../followed-procedures.js';
import { atName } from '../point-at.js';

const conditions = '  条件: [经营场所和设备设施符合规定]\n';
const materials = '  材料: [申请书, 主体资格证明]\n';

export default defineRule({
  meta: {
    id: 'require-license-display',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '行政许可要写明条件和申请材料', en: 'Licenses show conditions and materials' },
    basis: [licenseLaw('第三十条第一款', 'art. 30(1)'), licenseLaw('第十八条', 'art. 18')],
    rationale: {
      zh: '许可的事项、依据、条件、程序、期限和需要提交的全部材料目录要在办公场所公示；设定许可要规定条件。没有条件、材料，服务指南就不完整。',
      en: 'The conditions of a license and the list of all materials are displayed; who sets a license sets its conditions.',
    },
    messages: {
      lacking: {
        zh: '行政许可“{name}”没有写明{what}',
        en: 'The license "{name}" does not state its {what}',
      },
    },
    hints: {
      lacking: {
        zh: '在这项职权中加上{what}，逐条写；照抄依据规定的内容，不要自行增加。',
        en: 'Add its {what}, one a line, as the basis has them and no more.',
      },
    },
    obligations: ['D01', 'N14', '6:64'],
    examples: {
      valid: [
        {
          title: { zh: '只要申请书', en: 'nothing but the application' },
          edits: [{ file: exampleFiles.powers, find: materials, replace: '  材料: [申请书]\n' }],
        },
      ],
      invalid: [
        {
          title: { zh: '没有条件', en: 'no conditions' },
          edits: [{ file: exampleFiles.powers, find: conditions, replace: '' }],
          expect: [{ at: `${exampleFiles.powers}:2:7`, message: 'lacking' }],
        },
        {
          title: { zh: '都没有', en: 'neither' },
          edits: [{ file: exampleFiles.powers, find: conditions + materials, replace: '' }],
          expect: [{ at: `${exampleFiles.powers}:2:7`, message: 'lacking' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const power of powersOfKind(model, 'license')) {
      const missing: Record<string, string> = {};
      if (!power.data.conditions?.length) missing['conditions'] = '条件';
      if (!power.data.materials?.length) missing['materials'] = '材料';
      const keys = Object.keys(missing);
      if (keys.length === 0) continue;
      const what = {
        zh: Object.values(missing)
          .map((key) => `“${key}”`)
          .join('和'),
        en: keys.join(' and '),
      };
      report({ message: 'lacking', data: { name: power.name, what }, missing, ...atName(model, power) });
    }
  },
});
