/** Every power names the unit in charge. */
import { groupBy } from '../../model/group-by.js';
import { atTransferredPower } from '../at-transfer.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { exercisedPowers, receivedBy } from '../exercised-powers.js';
import { nameSeveral } from '../name-several.js';
import { atName } from '../point-at.js';

const drop = {
  file: exampleFiles.powers,
  find: '  承办机构: 审批科\n',
  replace: '',
};

export default defineRule({
  meta: {
    id: 'require-unit',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '每项职权都要写明承办机构', en: 'Every power names its unit' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '职权要分解到具体的执法机构；权责清单和服务指南也要向公众写明由哪个机构承办。没有设执法机构的机关不作要求。',
      en: 'Powers are divided among units, and the public is told which unit is in charge. An organ without units is exempt.',
    },
    messages: {
      none: { zh: '职权“{name}”没有写明承办机构', en: 'The power "{name}" names no unit' },
    },
    hints: {
      none: { zh: '加上“承办机构”，写执法机构的标识：{units}。', en: 'Add the id of a unit: {units}.' },
    },
    obligations: ['6:25'],
    examples: {
      valid: [
        {
          title: { zh: '暂停行使的职权', en: 'a suspended power' },
          edits: [{ ...drop, replace: '  状态: 暂停\n' }],
        },
      ],
      invalid: [
        {
          title: { zh: '没有承办机构', en: 'no unit' },
          edits: [drop],
          expect: [{ at: `${exampleFiles.powers}:2:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const power of activePowers(model)) {
      const units = model.units.filter((unit) => unit.organ === power.organ && unit.current);
      if (power.data.unit !== undefined || units.length === 0) continue;
      const list = { zh: units.map(({ id }) => id).join('、'), en: units.map(({ id }) => id).join(', ') };
      report({
        message: 'none',
        data: { name: power.name, units: list },
        missing: { unit: '承办机构' },
        ...atName(model, power),
      });
    }
  },
});
