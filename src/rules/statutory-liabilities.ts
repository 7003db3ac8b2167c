/** The groups of situations for which the general acts make officers liable, by kind of power. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { PowerKind } from '../schema/record-types.generated.js';

export interface LiabilityGroup {
  readonly name: Text;
  /** Any of these words in a situation shows that the group is thought of. */
  readonly words: RegExp;
}

/** Wide on purpose: a catalogue words its situations in its own way. */
export const liabilityGroups: Partial<Record<PowerKind, readonly LiabilityGroup[]>> = {
  penalty: [
    {
      name: { zh: '不立案、不制止、不处罚', en: 'not filing, stopping or penalising' },
      words:
        /不(?:及时)?立案|不(?:予|及时|依法)?(?:制止|查处|处罚|调查|核查|处理|移|作为|履行)|隐瞒|应当[^，。；]{0,12}而?[不未]|失职/u,
    },
    {
      name: {
        zh: '没有依据、擅自改变种类幅度、违反程序',
        en: 'no basis, other measures, breach of procedure',
      },
      words: /依据|擅自|种类|幅度|程序|超越|越权|裁量|标准|滥用|违法|随意/u,
    },
    {
      name: { zh: '涉嫌犯罪不移送、以罚代刑', en: 'crimes not handed over' },
      words: /移送|移交|以罚代刑|犯罪/u,
    },
    {
      name: { zh: '违法收缴、截留私分、索取财物', en: 'money and property' },
      words: /截留|私分|索取|收受|收缴|票据|单据|谋取|财物|利益|占有|据为己有|挪用|返还|款物/u,
    },
  ],
  license: [
    {
      name: { zh: '不受理、不告知、不说明理由', en: 'not accepting, telling or giving reasons' },
      words: /受理|告知|理由|公示|听证|补正/u,
    },
    {
      name: { zh: '违法准予许可', en: 'granting unlawfully' },
      words: /不符合|超越|越权|虚假|降低|擅自|违法|明知|违规/u,
    },
    {
      name: { zh: '违法不予许可、超过期限', en: 'refusing unlawfully, or late' },
      words: /不予|期限|拖延|逾期|超期|超时/u,
    },
    {
      name: { zh: '违法收费、索取财物', en: 'fees and property' },
      words: /收费|索取|收受|财物|利益|截留|挪用/u,
    },
  ],
  'compulsory-measure': [
    {
      name: { zh: '没有依据、扩大范围、改变对象', en: 'no basis, wider scope, other objects' },
      words: /依据|对象|条件|范围|无关|超|擅自|违法/u,
    },
    { name: { zh: '违反程序', en: 'breach of procedure' }, words: /程序|告知|笔录|批准|擅自|手续|违法/u },
    {
      name: { zh: '逾期不处理、不解除', en: 'not decided or released in time' },
      words: /期限|解除|逾期|超期/u,
    },
    {
      name: { zh: '使用、损毁、私分财物', en: 'property used, damaged or divided' },
      words: /使用|损毁|保管|私分|截留|据为己有|丢失|损失|损坏|调换/u,
    },
  ],
};
