/** Mistakes in schemes, letters and statements: each is found at its line, by its clause. */
import type { Mutation } from '../mutate.js';

const bureau = 'content/示例市/示例区/市场监督管理局';

export default [
  {
    title: '分值合计99',
    file: `${bureau}/评议考核.yaml`,
    find: '      考核路径: 抽查执法文书和执法证件台账\n      分值: 10',
    replace: '      考核路径: 抽查执法文书和执法证件台账\n      分值: 9',
    expect: [{ rule: 'require-full-marks', at: '满分: 100', clause: '国办发〔2005〕37号' }],
  },
  {
    title: '没有外部评议',
    file: `${bureau}/评议考核.yaml`,
    find: '  外部评议:\n    分值: 20\n    方式:\n      - 召开行政相对人座谈会\n      - 发放执法评议卡\n      - 开通执法评议专线电话\n      - 聘请监督评议员\n',
    replace: '',
    expect: [
      {
        rule: 'require-external-evaluation',
        at: '名称: 示例区市场监督管理局2026年度行政执法评议考核方案',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '外部分值不符',
    file: `${bureau}/评议考核.yaml`,
    find: '  外部评议:\n    分值: 20',
    replace: '  外部评议:\n    分值: 30',
    expect: [{ rule: 'require-full-marks', at: '分值: 30', clause: '国办发〔2005〕37号' }],
  },
  {
    title: '罚没挂钩',
    file: `${bureau}/评议考核.yaml`,
    find: '        - { 情形: 未按期归档, 扣分: 1 }',
    replace: '        - { 情形: 罚没收入未完成年度指标, 扣分: 1 }',
    expect: [
      {
        rule: 'no-fine-targets',
        at: '- { 情形: 罚没收入未完成年度指标, 扣分: 1 }',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '扣分超过分值',
    file: `${bureau}/评议考核.yaml`,
    find: '        - { 情形: 超过承诺时限办结, 扣分: 1 }',
    replace: '        - { 情形: 超过承诺时限办结, 扣分: 9 }',
    expect: [
      {
        rule: 'no-deduct-beyond-weight',
        at: '- { 情形: 超过承诺时限办结, 扣分: 9 }',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '等次顺序错',
    file: `${bureau}/评议考核.yaml`,
    find: '    - { 名称: 良好, 下限: 80 }',
    replace: '    - { 名称: 良好, 下限: 95 }',
    expect: [{ rule: 'valid-grades', at: '- { 名称: 良好, 下限: 95 }', clause: '国办发〔2005〕37号' }],
  },
  {
    title: '涉及岗位不存在',
    file: `${bureau}/评议考核.yaml`,
    find: '涉及岗位: [岗-听证应诉]',
    replace: '涉及岗位: [岗-听证]',
    expect: [{ rule: 'unknown-reference', at: '涉及岗位: [岗-听证]' }],
  },
  {
    title: '没有依据分值',
    file: `${bureau}/评议考核.yaml`,
    find: '  满分: 100',
    replace: '  满分: 120',
    expect: [{ rule: 'require-full-marks', at: '满分: 120', clause: '国办发〔2005〕37号' }],
  },
  {
    title: '没有不作为',
    file: `${bureau}/责任/案件办理.md`,
    find: '| 对应当处罚的违法行为不处罚，造成损害 | 不作为 | 依法给予处分 | 《行政处罚法》第八十三条 |\n| 对涉嫌犯罪的案件不提出移送意见，以罚代刑 | 不作为 | 责令改正，依法给予处分 | 《行政处罚法》第八十二条 |\n| 在查封、扣押期间不作出处理决定或者不及时解除 | 不作为 | 责令改正，依法给予处分 | 《行政强制法》第六十二条第（三）项 |\n',
    replace: '',
    expect: [
      {
        rule: 'require-both-faults',
        at: '| 违反法定程序实施行政处罚 | 乱作为 | 责令改正，依法给予处分 | 《行政处罚法》第七十六条第一款第（三）项 |',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '责任形式空',
    file: `${bureau}/责任/案件办理.md`,
    find: '| 自行收缴罚款 | 乱作为 | 责令改正，依法给予处分 |',
    replace: '| 自行收缴罚款 | 乱作为 |  |',
    expect: [
      {
        rule: 'require-liability',
        at: '| 自行收缴罚款 | 乱作为 |  | 《行政处罚法》第七十八条 |',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '责任依据条款不存在',
    file: `${bureau}/责任/案件办理.md`,
    find: '《行政处罚法》第七十八条',
    replace: '《行政处罚法》第九十八条',
    expect: [
      {
        rule: 'no-missing-article',
        at: '| 自行收缴罚款 | 乱作为 | 责令改正，依法给予处分 | 《行政处罚法》第九十八条 |',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '适用岗位不存在',
    file: `${bureau}/责任/案件办理.md`,
    find: '适用: [岗-案件调查, 岗-案件执行]',
    replace: '适用: [岗-案件调查, 岗-案件执行岗]',
    expect: [{ rule: 'unknown-reference', at: '适用: [岗-案件调查, 岗-案件执行岗]' }],
  },
  {
    title: '层次不符（二）',
    file: `${bureau}/责任/案件办理.md`,
    find: '责任层次: 直接责任',
    replace: '责任层次: 主管责任',
    expect: [
      { rule: 'require-matching-tier', at: '适用: [岗-案件调查, 岗-案件执行]', clause: '国办发〔2005〕37号' },
      { rule: 'require-matching-tier', at: '适用: [岗-案件调查, 岗-案件执行]', clause: '国办发〔2005〕37号' },
    ],
  },
  {
    title: '模块分值和99',
    file: 'content/示例市/示例区/责任书.yaml',
    find: '  - 名称: 组织领导\n    分值: 15',
    replace: '  - 名称: 组织领导\n    分值: 14',
    expect: [{ rule: 'valid-module-points', at: '- 名称: 组织领导', clause: '国办发〔2005〕37号' }],
  },
  {
    title: '签订期限晚于年度',
    file: 'content/示例市/示例区/责任书.yaml',
    find: '签订期限: 2026-03-31',
    replace: '签订期限: 2027-03-31',
    expect: [{ rule: 'valid-letter-dates', at: '签订期限: 2027-03-31', clause: '国办发〔2005〕37号' }],
  },
  {
    title: '期限不含全年',
    file: 'content/示例市/示例区/责任书.yaml',
    find: '期限: { 起: 2026-01-01, 止: 2026-12-31 }',
    replace: '期限: { 起: 2025-01-01, 止: 2025-12-31 }',
    expect: [
      { rule: 'valid-letter-dates', at: '年度: 2026', clause: '国办发〔2005〕37号' },
      {
        rule: 'require-letter-plan',
        at: '期限: { 起: 2025-01-01, 止: 2025-12-31 }',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '没有领导责任情形',
    file: 'content/示例市/示例区/责任书.yaml',
    find: '追究领导责任情形:\n  - 对法定职责范围内的重大违法行为长期不查处，造成严重后果的。\n  - 本单位发生重大执法过错，隐瞒不报或者拒不纠正的。\n  - 下达罚没指标，或者把罚没收入与执法机构、执法人员的考核、待遇挂钩的。\n  - 安排无执法资格的人员执法，经指出仍不改正的。\n  - 拒不执行行政复议决定、人民法院生效裁判或者行政执法监督决定的。\n',
    replace: '',
    expect: [{ rule: 'require-letter-parts', at: '年度: 2026', clause: '国发〔2008〕17号' }],
  },
  {
    title: '没有监督机构',
    file: 'content/示例市/示例区/责任书.yaml',
    find: '监督机构: 示例区司法局\n',
    replace: '',
    expect: [{ rule: 'require-letter-parts', at: '年度: 2026', clause: '《行政执法监督条例》' }],
  },
  {
    title: '份数1',
    file: 'content/示例市/示例区/责任书.yaml',
    find: '份数: 2\n',
    replace: '份数: 1\n',
    expect: [{ rule: 'require-two-copies', at: '份数: 1', clause: '国办发〔2005〕37号' }],
  },
  {
    title: '税务月报日',
    file: 'content/示例市/税务局/评议考核.yaml',
    find: '  月报日: 10',
    replace: '  月报日: 20',
    expect: [
      {
        rule: 'require-evaluation-organisation',
        at: '月报日: 20',
        clause: '《税收执法责任制考核评议办法（试行）》',
      },
    ],
  },
  {
    title: '税务重点考核',
    file: 'content/示例市/税务局/评议考核.yaml',
    find: '  重点考核次数: 2',
    replace: '  重点考核次数: 1',
    expect: [
      {
        rule: 'require-evaluation-organisation',
        at: '重点考核次数: 1',
        clause: '《税收执法责任制考核评议办法（试行）》',
      },
    ],
  },
  {
    title: '税务无领导小组',
    file: 'content/示例市/税务局/评议考核.yaml',
    find: '  领导小组: { 组长: 国家税务总局示例市税务局局长, 办公室: 示例市税务局法制科 }\n',
    replace: '',
    expect: [
      {
        rule: 'require-evaluation-organisation',
        at: '名称: 示例市税务局2026年度税收执法责任制考核评议方案',
        clause: '《税收执法责任制考核评议办法（试行）》',
      },
    ],
  },
  {
    title: '签订期限早一年',
    file: 'content/示例市/责任书.yaml',
    find: '签订期限: 2026-02-28',
    replace: '签订期限: 2025-02-28',
    expect: [{ rule: 'valid-letter-dates', at: '签订期限: 2025-02-28', clause: '国办发〔2005〕37号' }],
  },
] as const satisfies readonly Mutation[];
