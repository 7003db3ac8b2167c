/** A strict power names the clause that sets it. */
import type { PowerKind } from '../../schema/record-types.generated.js';
import { activePowers } from '../active-powers.js';
import { compulsionLaw, licenseLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atProperty } from '../point-at.js';

/** Kind of power -> index of its clause below. */
const CLAUSE: Partial<Record<PowerKind, number>> = {
  penalty: 0,
  license: 1,
  'compulsory-measure': 2,
  'compulsory-execution': 3,
};

export default defineRule({
  meta: {
    id: 'require-setting-basis',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: {
      zh: '处罚、许可、强制要写明设定依据',
      en: 'Penalties, licences and compulsion name the clause that sets them',
    },
    basis: [
      penaltyLaw('第三十八条第一款', 'art. 38(1)'),
      licenseLaw('第三十条第一款', 'art. 30(1)'),
      compulsionLaw('第十条', 'art. 10'),
      compulsionLaw('第十三条第一款', 'art. 13(1)'),
    ],
    rationale: {
      zh: '没有依据的行政处罚无效；行政许可的依据应当公示；行政强制只能由法律、法规设定。只列义务、程序、标准条款，不能说明这项职权从何而来。',
      en: 'A penalty without basis is void; the basis of a licence is displayed; compulsion is set by laws and regulations only. Clauses on duties, procedure or standards do not show where the power comes from.',
    },
    messages: {
      none: {
        zh: '{kind}“{name}”列了依据，但没有一条的作用是“设定”或者“授权”',
        en: 'No basis of the {kind} "{name}" sets or authorizes it',
      },
    },
    hints: {
      none: {
        zh: '找到设定这项职权的条款，把它的“作用”写成“设定”。',
        en: 'Find the clause that sets the power and give it the role sets.',
      },
    },
    obligations: ['N01', '6:26', 'D01'],
    examples: {
      valid: [
        {
          title: { zh: '由法律授权', en: 'authorized by a law' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '第一百一十条第四项, 作用: 设定',
              replace: '第一百一十条第四项, 作用: 授权',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '只有程序条款', en: 'a clause on procedure only' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '第一百一十条第四项, 作用: 设定',
              replace: '第一百一十条第四项, 作用: 程序',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:29:5`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const power of activePowers(model)) {
      const clause = CLAUSE[power.data.kind];
      const bases = power.data.bases ?? [];
      if (clause === undefined || bases.length === 0) continue;
      // A role that could not be read was reported while reading; it may well be the missing one.
      if (bases.some(({ role }) => role === undefined || role === 'sets' || role === 'authorizes')) continue;
      const data = { name: power.name, kind: label('power-kind', power.data.kind) };
      report({ message: 'none', clause, data, ...atProperty(model, power, 'bases') });
    }
  },
});
