/** Who may set a licence: 行政许可法 第十四条至第十七条. */
import { licenseLaw } from '../clauses.js';
import { documents, forTypes, type SettingRow } from './setting-row.js';

const art14_1 = licenseLaw('第十四条第一款', 'art. 14(1)');
const art14_2 = licenseLaw('第十四条第二款', 'art. 14(2)');
const art15_1 = licenseLaw('第十五条第一款', 'art. 15(1)');
const art16_1 = licenseLaw('第十六条第一款', 'art. 16(1)');
const art16_2 = licenseLaw('第十六条第二款', 'art. 16(2)');
const art16_3 = licenseLaw('第十六条第三款', 'art. 16(3)');
const art17 = licenseLaw('第十七条', 'art. 17');

export const licenseRows: readonly SettingRow[] = [
  {
    kind: 'license',
    measure: { zh: '行政许可', en: 'licences' },
    words: /(?:)/u,
    cells: {
      law: { verdict: 'may', clause: art14_1 },
      'administrative-regulation': {
        verdict: 'may-when',
        clause: art14_1,
        barredBy: { types: ['law'], clause: art16_1 },
      },
      'state-council-decision': { verdict: 'may-when', clause: art14_2 },
      ...forTypes(['local-regulation', 'autonomous-regulation'], {
        verdict: 'may-when',
        clause: art15_1,
        barredBy: { types: ['law', 'administrative-regulation'], clause: art16_2 },
      }),
      'provincial-rule': {
        verdict: 'may-when',
        clause: art15_1,
        barredBy: {
          types: ['law', 'administrative-regulation', 'local-regulation'],
          clause: art16_3,
        },
        temporary: 365,
      },
      ...forTypes(['department-rule', 'municipal-rule', ...documents], { verdict: 'may-not', clause: art17 }),
    },
  },
];
