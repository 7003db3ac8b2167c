/** Who may set which penalty: 行政处罚法 第九条至第十六条 (2021). */
import type { InstrumentType } from '../../schema/record-types.generated.js';
import { penaltyLaw } from '../clauses.js';
import { documents, forTypes, localRules, type SettingCell, type SettingRow } from './setting-row.js';

const art10_1 = penaltyLaw('第十条第一款', 'art. 10(1)');
const art10_2 = penaltyLaw('第十条第二款', 'art. 10(2)');
const art11_1 = penaltyLaw('第十一条第一款', 'art. 11(1)');
const art12_1 = penaltyLaw('第十二条第一款', 'art. 12(1)');
const art13_1 = penaltyLaw('第十三条第一款', 'art. 13(1)');
const art13_2 = penaltyLaw('第十三条第二款', 'art. 13(2)');
const art14_1 = penaltyLaw('第十四条第一款', 'art. 14(1)');
const art14_2 = penaltyLaw('第十四条第二款', 'art. 14(2)');
const art16 = penaltyLaw('第十六条', 'art. 16');

const law: SettingCell = { verdict: 'may', clause: art10_1 };
const regulation: SettingCell = { verdict: 'may-when', clause: art11_1 };
const local: SettingCell = { verdict: 'may-when', clause: art12_1 };
const noDocument = forTypes(documents, { verdict: 'may-not', clause: art16 });

/** Rules have no 补充设定: where a higher norm regulates the matter they only add detail. */
const lowRules = {
  'department-rule': {
    verdict: 'may-when',
    clause: art13_2,
    barredBy: { types: ['law', 'administrative-regulation'], clause: art13_1 },
  },
  ...forTypes(localRules, {
    verdict: 'may-when',
    clause: art14_2,
    barredBy: {
      types: ['law', 'administrative-regulation', 'local-regulation', 'autonomous-regulation'],
      clause: art14_1,
    },
  }),
} as const satisfies Partial<Record<InstrumentType, SettingCell>>;

const noRules = {
  'department-rule': { verdict: 'may-not', clause: art13_2 },
  ...forTypes(localRules, { verdict: 'may-not', clause: art14_2 }),
} as const satisfies Partial<Record<InstrumentType, SettingCell>>;

const regulations = {
  law,
  'administrative-regulation': regulation,
  'local-regulation': local,
  'autonomous-regulation': local,
};

export const penaltyRows: readonly SettingRow[] = [
  {
    kind: 'penalty',
    measure: { zh: '限制人身自由的行政处罚', en: 'a penalty that restrains personal liberty' },
    words: /拘留|人身自由/u,
    cells: {
      law: { verdict: 'may', clause: art10_2 },
      ...forTypes(
        [
          'administrative-regulation',
          'state-council-decision',
          'local-regulation',
          'autonomous-regulation',
          'department-rule',
          ...localRules,
          ...documents,
        ],
        { verdict: 'may-not', clause: art10_2 },
      ),
    },
  },
  {
    kind: 'penalty',
    measure: { zh: '吊销营业执照', en: 'the revocation of a business licence' },
    words: /吊销.{0,6}营业执照/u,
    cells: {
      law,
      'administrative-regulation': regulation,
      'local-regulation': { verdict: 'may-not', clause: art12_1 },
      ...noRules,
      ...noDocument,
    },
  },
  {
    kind: 'penalty',
    measure: { zh: '警告、通报批评、罚款', en: 'warnings, public criticism and fines' },
    words: /警告|通报批评|罚款/u,
    cells: { ...regulations, ...lowRules, ...noDocument },
  },
  {
    kind: 'penalty',
    measure: {
      zh: '没收、暂扣、吊销、降低资质、停产停业、关闭、限制从业等处罚',
      en: 'confiscation, suspension or revocation of permits, closure and bans',
    },
    words: /没收|暂扣|吊销|降低资质|限制开展|停产|停业|责令关闭|限制从业|禁止从业|终身禁/u,
    cells: { ...regulations, ...noRules, ...noDocument },
  },
  {
    // A power whose measures are not listed, or in words that the law does not use: only what no penalty allows.
    kind: 'penalty',
    measure: { zh: '行政处罚', en: 'penalties' },
    words: /(?:)/u,
    cells: { ...regulations, ...lowRules, ...noDocument },
  },
];
