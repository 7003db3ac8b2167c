/** Who may set compulsory measures and compulsory execution: 行政强制法 第九条至第十三条. */
import { compulsionLaw } from '../clauses.js';
import { documents, forTypes, localRules, type SettingCell, type SettingRow } from './setting-row.js';

const art10_1 = compulsionLaw('第十条第一款', 'art. 10(1)');
const art10_2 = compulsionLaw('第十条第二款', 'art. 10(2)');
const art10_3 = compulsionLaw('第十条第三款', 'art. 10(3)');
const art10_4 = compulsionLaw('第十条第四款', 'art. 10(4)');
const art11_1 = compulsionLaw('第十一条第一款', 'art. 11(1)');
const art13_1 = compulsionLaw('第十三条第一款', 'art. 13(1)');

const law: SettingCell = { verdict: 'may', clause: art10_1 };
const lower = forTypes(['department-rule', ...localRules, ...documents], {
  verdict: 'may-not',
  clause: art10_4,
});
const regulation: SettingCell = {
  verdict: 'may-when',
  clause: art10_2,
  barredBy: { types: ['law'], clause: art11_1 },
};
const localSeizure: SettingCell = {
  verdict: 'may-when',
  clause: art10_3,
  barredBy: { types: ['law', 'administrative-regulation'], clause: art11_1 },
};
const noRegulation: SettingCell = { verdict: 'may-not', clause: art10_2 };
const noLocal: SettingCell = { verdict: 'may-not', clause: art10_3 };

export const compulsionRows: readonly SettingRow[] = [
  {
    kind: 'compulsory-measure',
    measure: {
      zh: '冻结存款、汇款和限制人身自由的强制措施',
      en: 'freezing of accounts and restraint of personal liberty',
    },
    words: /冻结|人身自由|强制隔离|强制戒毒|约束至酒醒/u,
    cells: { law, 'administrative-regulation': noRegulation, 'local-regulation': noLocal, ...lower },
  },
  {
    kind: 'compulsory-measure',
    measure: { zh: '查封、扣押', en: 'sealing and seizure' },
    words: /查封|封存|封闭|查扣|扣押|扣留|暂扣|先行登记保存|登记保存|拖移|拖离/u,
    cells: { law, 'administrative-regulation': regulation, 'local-regulation': localSeizure, ...lower },
  },
  {
    kind: 'compulsory-measure',
    measure: { zh: '查封、扣押以外的强制措施', en: 'measures other than sealing and seizure' },
    words: /./u,
    cells: { law, 'administrative-regulation': regulation, 'local-regulation': noLocal, ...lower },
  },
  {
    // A power whose measures are not listed.
    kind: 'compulsory-measure',
    measure: { zh: '行政强制措施', en: 'compulsory measures' },
    words: /^$/u,
    cells: { law, 'administrative-regulation': regulation, 'local-regulation': localSeizure, ...lower },
  },
  {
    kind: 'compulsory-execution',
    measure: { zh: '行政强制执行', en: 'compulsory execution' },
    words: /(?:)/u,
    cells: {
      law: { verdict: 'may', clause: art13_1 },
      ...forTypes(
        [
          'administrative-regulation',
          'state-council-decision',
          'local-regulation',
          'autonomous-regulation',
          'department-rule',
          'judicial-interpretation',
          ...localRules,
          ...documents,
        ],
        { verdict: 'may-not', clause: art13_1 },
      ),
    },
  },
];
