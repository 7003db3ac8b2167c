/** Mistakes in official papers and lists of bases: each is found at its line, by its clause. */
import type { Mutation } from '../mutate.js';

const bureau = 'content/示例市/示例区/市场监督管理局';

export default [
  {
    title: '文号括号',
    file: `${bureau}/公文/关于开展2026年度行政执法评议考核工作的通知.md`,
    find: '示市监发〔2026〕18号',
    replace: '示市监发[2026]18号',
    expect: [
      { rule: 'valid-document-number-form', at: '发文字号: 示市监发[2026]18号', clause: 'GB/T 9704-2012' },
    ],
  },
  {
    title: '标题带句号',
    file: `${bureau}/公文/关于开展2026年度行政执法评议考核工作的通知.md`,
    find: '评议考核工作的通知\n主送',
    replace: '评议考核工作的通知。\n主送',
    expect: [
      {
        rule: 'title-punctuation',
        at: '标题: 示例区市场监督管理局关于开展2026年度行政执法评议考核工作的通知。',
        clause: 'GB/T 9704-2012',
      },
    ],
  },
  {
    title: '文种不符标题',
    file: `${bureau}/公文/关于开展2026年度行政执法评议考核工作的通知.md`,
    find: '文种: 通知',
    replace: '文种: 通告',
    expect: [
      {
        rule: 'title-names-kind',
        at: '标题: 示例区市场监督管理局关于开展2026年度行政执法评议考核工作的通知',
        clause: 'GB/T 9704-2012',
      },
    ],
  },
  {
    title: '附件带书名号',
    file: `${bureau}/公文/关于开展2026年度行政执法评议考核工作的通知.md`,
    find: '  - 2026年度行政执法评议考核表',
    replace: '  - 《2026年度行政执法评议考核表》。',
    expect: [
      { rule: 'attachment-punctuation', at: '- 《2026年度行政执法评议考核表》。', clause: 'GB/T 9704-2012' },
    ],
  },
  {
    title: '印发早于成文',
    file: `${bureau}/公文/关于开展2026年度行政执法评议考核工作的通知.md`,
    find: '日期: 2026-10-20 }',
    replace: '日期: 2026-10-10 }',
    expect: [
      {
        rule: 'no-printing-before-date',
        at: '印发: { 机关: 示例区市场监督管理局办公室, 日期: 2026-10-10 }',
        clause: 'GB/T 9704-2012',
      },
    ],
  },
  {
    title: '请示没有签发人',
    file: `${bureau}/公文/关于协调食品快速检验场所的请示.md`,
    find: '签发人: 沈怀谦\n',
    replace: '',
    expect: [
      {
        rule: 'require-signer-upward',
        at: '标题: 示例区市场监督管理局关于协调食品快速检验场所的请示',
        clause: 'GB/T 9704-2012',
      },
    ],
  },
  {
    title: '占位待核实',
    file: `${bureau}/公文/关于开展2026年度行政执法评议考核工作的通知.md`,
    find: '外部评议20分，',
    replace: '外部评议【待核实】分，',
    expect: [
      {
        rule: 'no-placeholder',
        at: '外部评议【待核实】分，采取召开行政相对人座谈会、发放执法评议卡、开通执法评议专线电话、聘请监督评议员的方式，结果作为确定等次的重要依据。',
        clause: 'GB/T 9704-2012',
      },
    ],
  },
  {
    title: '引用37号错',
    file: `${bureau}/公文/关于开展2026年度行政执法评议考核工作的通知.md`,
    find: '（国办发〔2005〕37号）',
    replace: '（国办发〔2005〕73号）',
    expect: [
      {
        rule: 'matching-document-number',
        at: '为落实行政执法责任制，检验各执法机构和执法人员履行职责的情况，根据《行政执法监督条例》《国务院办公厅关于推行行政执法责任制的若干意见》（国办发〔2005〕73号）和本局2026年度行政执法评议考核方案，现就开展2026年度行政执法评议考核工作通知如下。',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '依据日期错',
    file: `${bureau}/执法依据.yaml`,
    find: '  施行日期: 2022-03-01',
    replace: '  施行日期: 2022-05-01',
    expect: [{ rule: 'basis-dates-match-library', at: '施行日期: 2022-05-01', clause: '国办发〔2005〕37号' }],
  },
  {
    title: '依据级别错',
    file: `${bureau}/执法依据.yaml`,
    find: '  简称: [市场主体登记管理条例]\n  效力级别: 行政法规',
    replace: '  简称: [市场主体登记管理条例]\n  效力级别: 地方性法规',
    expect: [
      { rule: 'valid-instrument-type', at: '效力级别: 地方性法规', clause: '《中华人民共和国立法法》' },
    ],
  },
  {
    title: '依据旧版本',
    file: `${bureau}/执法依据.yaml`,
    find: '  公布日期: 2021-04-29\n  版本: 2021修正\n  施行日期: 2021-04-29',
    replace: '  公布日期: 2018-10-26\n  版本: 2018修正\n  施行日期: 2018-10-26',
    expect: [{ rule: 'no-superseded-version', at: '公布日期: 2018-10-26', clause: '国办发〔2005〕37号' }],
  },
  {
    title: '规章称条例',
    file: `${bureau}/执法依据.yaml`,
    find: '  名称: 特种设备安全监督检查办法',
    replace: '  名称: 特种设备安全监督检查条例',
    expect: [
      {
        rule: 'no-rule-named-regulation',
        at: '名称: 特种设备安全监督检查条例',
        clause: '《规章制定程序条例》',
      },
    ],
  },
] as const satisfies readonly Mutation[];
