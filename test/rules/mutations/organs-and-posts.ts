/** Mistakes in organs and posts: each is found at its line, by its clause. */
import type { Mutation } from '../mutate.js';

const bureau = 'content/示例市/示例区/市场监督管理局';

export default [
  {
    title: '没有举报电话',
    file: `${bureau}/执法主体.yaml`,
    find: '举报电话: 000-0000 0101\n',
    replace: '',
    expect: [
      {
        rule: 'require-complaint-telephone',
        at: '名称: 示例区市场监督管理局',
        clause: '国办发〔2018〕118号',
      },
    ],
  },
  {
    title: '没有地址',
    file: `${bureau}/执法主体.yaml`,
    find: '地址: 示例区政务中心3号楼\n',
    replace: '',
    expect: [
      {
        rule: 'require-contact',
        at: '名称: 示例区市场监督管理局',
        clause: '《中华人民共和国政府信息公开条例》',
      },
    ],
  },
  {
    title: '没有设立依据',
    file: `${bureau}/执法主体.yaml`,
    find: '设立依据:\n  - 《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条第一款\n  - 《中华人民共和国食品安全法》第六条第二款\n  - 《中华人民共和国市场主体登记管理条例》第五条第二款\n',
    replace: '',
    expect: [
      {
        rule: 'require-setup-basis',
        at: '名称: 示例区市场监督管理局',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '没有主要负责人',
    file: `${bureau}/执法主体.yaml`,
    find: '  - { 人员: 沈怀谦, 职责: 主要负责人, 职务: 局长, 起: 2024-06-01 }\n',
    replace: '',
    expect: [{ rule: 'require-signers', at: '- 人员: 陆静姝', clause: '国办发〔2005〕37号' }],
  },
  {
    title: '两名主要负责人',
    file: `${bureau}/执法主体.yaml`,
    find: '  - { 人员: 沈怀谦, 职责: 主要负责人, 职务: 局长, 起: 2024-06-01 }\n',
    replace:
      '  - { 人员: 沈怀谦, 职责: 主要负责人, 职务: 局长, 起: 2024-06-01 }\n  - { 人员: 贺明川, 职责: 主要负责人, 职务: 局长, 起: 2024-06-01 }\n',
    expect: [
      {
        rule: 'require-one-head',
        at: '- { 人员: 贺明川, 职责: 主要负责人, 职务: 局长, 起: 2024-06-01 }',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '机构没有分管领导',
    file: `${bureau}/执法主体.yaml`,
    find: '分管机构: [市监-执法大队, 市监-城东所]',
    replace: '分管机构: [市监-城东所]',
    expect: [
      { rule: 'require-deputy-in-charge', at: '名称: 综合行政执法大队', clause: '国办发〔2005〕37号' },
    ],
  },
  {
    title: '没有执法监督机构',
    file: `${bureau}/执法主体.yaml`,
    find: '执法监督机构: 示例区司法局\n',
    replace: '',
    expect: [
      { rule: 'require-supervisor', at: '名称: 示例区市场监督管理局', clause: '《行政执法监督条例》' },
    ],
  },
  {
    title: '没有法制审核机构',
    file: `${bureau}/执法主体.yaml`,
    find: '    法制审核机构: true\n',
    replace: '',
    expect: [{ rule: 'require-legal-review-unit', at: '- 标识: 市监-法规科', clause: '国办发〔2018〕118号' }],
  },
  {
    title: '设立依据条款不存在',
    file: `${bureau}/执法主体.yaml`,
    find: '《中华人民共和国食品安全法》第六条第二款',
    replace: '《中华人民共和国食品安全法》第六条第九款',
    expect: [
      {
        rule: 'no-missing-article',
        at: '- 《中华人民共和国食品安全法》第六条第九款',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '层级高于上级',
    file: `${bureau}/执法主体.yaml`,
    find: '层级: 县级',
    replace: '层级: 市级',
    expect: [{ rule: 'valid-level-order', at: '层级: 市级', clause: '《中华人民共和国宪法》' }],
  },
  {
    title: '领导任期已止',
    file: `${bureau}/执法主体.yaml`,
    find: '职务: 局长, 起: 2024-06-01 }',
    replace: '职务: 局长, 起: 2024-06-01, 止: 2026-06-30 }',
    expect: [
      {
        rule: 'require-signers',
        at: '职务: 局长, 起: 2024-06-01, 止: 2026-06-30 }',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '调查岗兼决定',
    file: `${bureau}/执法岗位.yaml`,
    find: '    - { 选择: { 类别: 行政处罚, 流程: 流程-处罚普通程序 }, 阶段: [集体讨论, 决定], 作用: 批准 }',
    replace:
      '    - { 选择: { 类别: 行政处罚, 流程: 流程-处罚普通程序 }, 阶段: [调查, 集体讨论, 决定], 作用: 主办 }',
    expect: [
      {
        rule: 'require-separate-stages',
        at: '- { 选择: { 类别: 行政处罚, 流程: 流程-处罚普通程序 }, 阶段: [调查, 集体讨论, 决定], 作用: 主办 }',
        clause: '《中华人民共和国行政处罚法》',
      },
      {
        rule: 'no-duplicate-lead',
        at: '- { 职权: 处罚-无证经营食品, 阶段: [检查, 立案, 调查, 告知, 陈述申辩], 作用: 主办 }',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '岗位没有职责',
    file: `${bureau}/执法岗位.yaml`,
    find: '  职责:\n    - 批准立案，组织查办重大案件\n    - 分管综合行政执法大队和城东市场监督管理所\n',
    replace: '',
    expect: [
      { rule: 'require-duties', at: '名称: 分管执法办案副局长岗', clause: '国办发〔2005〕37号' },
      { rule: '本市-高风险岗位写明标准', at: '名称: 分管执法办案副局长岗', clause: '示法治办〔2026〕5号' },
    ],
  },
  {
    title: '岗位没有标准',
    file: `${bureau}/执法岗位.yaml`,
    find: '  工作标准:\n    - 符合立案标准的全部立案\n    - 案件在法定期限内办结\n',
    replace: '',
    expect: [
      { rule: 'require-duties', at: '名称: 分管执法办案副局长岗', clause: '国办发〔2005〕37号' },
      { rule: '本市-高风险岗位写明标准', at: '名称: 分管执法办案副局长岗', clause: '示法治办〔2026〕5号' },
    ],
  },
  {
    title: '岗位无人任职',
    file: `${bureau}/执法岗位.yaml`,
    find: '  任职:\n    - { 人员: 贺明川, 起: 2025-02-10 }\n',
    replace: '',
    expect: [{ rule: 'require-holder', at: '名称: 分管执法办案副局长岗', clause: '国办发〔2005〕37号' }],
  },
  {
    title: '任职人员不存在',
    file: `${bureau}/执法岗位.yaml`,
    find: '{ 人员: 贺明川, 起: 2025-02-10 }',
    replace: '{ 人员: 贺明山, 起: 2025-02-10 }',
    expect: [{ rule: 'unknown-reference', at: '- { 人员: 贺明山, 起: 2025-02-10 }' }],
  },
  {
    title: '任职未开始',
    file: `${bureau}/执法岗位.yaml`,
    find: '{ 人员: 贺明川, 起: 2025-02-10 }',
    replace: '{ 人员: 贺明川, 起: 2027-02-10 }',
    expect: [{ rule: 'require-holder', at: '名称: 分管执法办案副局长岗', clause: '国办发〔2005〕37号' }],
  },
  {
    title: '审核与主办同一人',
    file: `${bureau}/执法岗位.yaml`,
    find: '    - { 人员: 程书宁, 起: 2023-10-08 }',
    replace: '    - { 人员: 高立恒, 起: 2023-10-08 }',
    expect: [
      {
        rule: 'require-qualified-reviewer',
        file: `${bureau}/人员.yaml`,
        at: '姓名: 高立恒',
        clause: '《中华人民共和国行政处罚法》',
      },
      {
        rule: 'require-separate-stages',
        at: '- { 选择: { 流程: 流程-处罚普通程序 }, 阶段: [审查, 法制审核], 作用: 审核 }',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '岗位行使别局职权',
    file: `${bureau}/执法岗位.yaml`,
    find: '    - { 职权: 奖励-食品安全举报, 阶段: [审查], 作用: 审核 }',
    replace: '    - { 职权: 区处罚-擅自堆放搭建, 阶段: [审查], 作用: 审核 }',
    expect: [
      {
        rule: 'no-power-outside-organ',
        at: '- { 职权: 区处罚-擅自堆放搭建, 阶段: [审查], 作用: 审核 }',
        clause: '国办发〔2005〕37号',
      },
      {
        rule: 'require-stage-post',
        at: '- { 职权: 奖励-食品安全举报, 阶段: [受理, 调查, 送达, 归档], 作用: 主办 }',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '岗位职权标识写错',
    file: `${bureau}/执法岗位.yaml`,
    find: '    - { 职权: 奖励-食品安全举报, 阶段: [审查], 作用: 审核 }',
    replace: '    - { 职权: 奖励-食品安全举报人, 阶段: [审查], 作用: 审核 }',
    expect: [{ rule: 'unknown-reference', at: '- { 职权: 奖励-食品安全举报人, 阶段: [审查], 作用: 审核 }' }],
  },
  {
    title: '局长不批强制',
    file: `${bureau}/执法岗位.yaml`,
    find: '    - { 选择: { 类别: 行政强制措施 }, 阶段: [决定], 作用: 批准 }\n',
    replace: '',
    expect: [
      {
        rule: 'require-stage-post',
        at: '- { 职权: 强制-查封扣押食品及场所, 阶段: [调查, 告知, 陈述申辩, 执行, 送达, 结案, 归档], 作用: 主办 }',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '层次不符',
    file: `${bureau}/执法岗位.yaml`,
    find: '- 标识: 岗-局长\n  名称: 局长岗\n  机构: 示例区市监局\n  责任层次: 领导责任',
    replace: '- 标识: 岗-局长\n  名称: 局长岗\n  机构: 示例区市监局\n  责任层次: 直接责任',
    expect: [
      {
        rule: 'require-matching-tier',
        file: `${bureau}/责任/局领导.md`,
        at: '适用: [岗-局长, 岗-分管审批监管副局长, 岗-分管执法办案副局长]',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '岗位机构不存在',
    file: `${bureau}/执法岗位.yaml`,
    find: '- 标识: 岗-法规科科长\n  名称: 法规科科长岗\n  机构: 市监-法规科',
    replace: '- 标识: 岗-法规科科长\n  名称: 法规科科长岗\n  机构: 市监-法制科',
    expect: [{ rule: 'unknown-reference', at: '机构: 市监-法制科' }],
  },
  {
    title: '阶段写法不存在',
    file: `${bureau}/执法岗位.yaml`,
    find: '阶段: [审查, 公开], 作用: 审核 }\n    - { 职权: 奖励-食品安全举报',
    replace: '阶段: [复核, 公开], 作用: 审核 }\n    - { 职权: 奖励-食品安全举报',
    expect: [
      {
        rule: 'wrong-value',
        at: '- { 选择: { 类别: 行政检查, 承办机构: 市监-质量安全科 }, 阶段: [复核, 公开], 作用: 审核 }',
      },
      {
        rule: 'require-stage-post',
        at: '- { 职权: 检查-食品安全, 阶段: [检查, 告知, 回访, 归档], 作用: 主办 }',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '税务上级写市政府',
    file: 'content/示例市/税务局/执法主体.yaml',
    find: '主管机关: 示例省税务局',
    replace: '主管机关: 示例市政府',
    expect: [{ rule: 'valid-vertical-superior', at: '主管机关: 示例市政府', clause: '国办发〔2005〕37号' }],
  },
  {
    title: '排水中心企业',
    file: 'content/示例市/城市管理局/排水管理中心/执法主体.yaml',
    find: '组织形式: 事业单位',
    replace: '组织形式: 企业',
    expect: [{ rule: 'wrong-value', at: '组织形式: 企业' }],
  },
  {
    title: '集中处罚权无决定',
    file: 'content/示例市/城市管理局/执法主体.yaml',
    find: '  决定: { 名称: 示例省人民政府关于示例市开展相对集中行政处罚权工作的批复, 文号: 示府函〔2019〕36号, 日期: 2019-07-08 }\n',
    replace: '',
    expect: [{ rule: 'missing-key', at: '领域:' }],
  },
] as const satisfies readonly Mutation[];
