/** Mistakes of structure: what is renamed, misspelt, taken out or lost is one finding, with what follows told beside it. */
import type { Mutation } from '../mutate.js';

const bureau = 'content/示例市/示例区/市场监督管理局';

export default [
  {
    title: '机关主要负责人的标识改名',
    file: `${bureau}/人员.yaml`,
    find: '- { 标识: 沈怀谦, ',
    replace: '- { 标识: 沈怀千, ',
    expect: [
      {
        rule: 'unknown-reference',
        file: `${bureau}/执法主体.yaml`,
        at: '- { 人员: 沈怀谦, 职责: 主要负责人, 职务: 局长, 起: 2024-06-01 }',
      },
    ],
  },
  {
    title: '执法人员的标识改名',
    file: `${bureau}/人员.yaml`,
    find: '- 标识: 唐雪晴\n',
    replace: '- 标识: 唐雪情\n',
    expect: [
      {
        rule: 'unknown-reference',
        file: `${bureau}/执法岗位.yaml`,
        at: '- { 人员: 唐雪晴, 起: 2025-05-06 }',
      },
    ],
  },
  {
    title: '科长的标识改名',
    file: `${bureau}/人员.yaml`,
    find: '- 标识: 范知远\n',
    replace: '- 标识: 樊知远\n',
    expect: [
      {
        rule: 'unknown-reference',
        file: `${bureau}/执法岗位.yaml`,
        at: '- { 人员: 范知远, 起: 2023-10-08 }',
      },
    ],
  },
  {
    title: '岗位标识改名',
    file: `${bureau}/执法岗位.yaml`,
    find: '- 标识: 岗-局长\n',
    replace: '- 标识: 岗-局座\n',
    expect: [
      {
        rule: 'unknown-reference',
        file: `${bureau}/责任/局领导.md`,
        at: '适用: [岗-局长, 岗-分管审批监管副局长, 岗-分管执法办案副局长]',
      },
    ],
  },
  {
    title: '审批科的标识改名',
    file: `${bureau}/执法主体.yaml`,
    find: '- 标识: 市监-审批科\n',
    replace: '- 标识: 市监-许可科\n',
    expect: [
      { rule: 'unknown-reference', file: `${bureau}/人员.yaml`, at: '姓名: 范知远\n  机构: 市监-审批科' },
    ],
  },
  {
    title: '执法大队的标识改名',
    file: `${bureau}/执法主体.yaml`,
    find: '- 标识: 市监-执法大队\n',
    replace: '- 标识: 市监-大队\n',
    expect: [
      { rule: 'unknown-reference', file: `${bureau}/人员.yaml`, at: '姓名: 罗振岩\n  机构: 市监-执法大队' },
    ],
  },
  {
    title: '职权标识改名',
    file: `${bureau}/执法职权.yaml`,
    find: '- 标识: 许可-特种设备使用登记\n',
    replace: '- 标识: 许可-特设登记\n',
    expect: [
      {
        rule: 'unknown-reference',
        file: `${bureau}/执法岗位.yaml`,
        at: '- { 职权: 许可-特种设备使用登记, 阶段: [审查, 告知, 陈述申辩], 作用: 主办 }',
      },
    ],
  },
  {
    title: '处罚职权标识改名',
    file: `${bureau}/执法职权.yaml`,
    find: '- 标识: 处罚-无证经营食品\n',
    replace: '- 标识: 处罚-无证食品\n',
    expect: [
      {
        rule: 'unknown-reference',
        file: `${bureau}/执法岗位.yaml`,
        at: '- { 职权: 处罚-无证经营食品, 阶段: [检查, 立案, 调查, 告知, 陈述申辩], 作用: 主办 }',
      },
    ],
  },
  {
    title: '流程标识改名',
    file: `${bureau}/流程.yaml`,
    find: '- 标识: 流程-处罚普通程序\n',
    replace: '- 标识: 流程-处罚一般程序\n',
    expect: [
      {
        rule: 'unknown-reference',
        file: `${bureau}/执法岗位.yaml`,
        at: '- { 选择: { 类别: 行政处罚, 流程: 流程-处罚普通程序 }, 阶段: [集体讨论, 决定], 作用: 批准 }',
      },
    ],
  },
  {
    title: '市级流程标识改名',
    file: 'content/示例市/流程.yaml',
    find: '- 标识: 流程-查封扣押\n',
    replace: '- 标识: 流程-查扣\n',
    expect: [
      {
        rule: 'unknown-reference',
        file: 'content/示例市/城市管理局/执法职权.yaml',
        at: '流程: 流程-查封扣押',
      },
    ],
  },
  {
    title: '主体标识改名',
    file: `${bureau}/执法主体.yaml`,
    find: '标识: 示例区市监局\n',
    replace: '标识: 示例区市场局\n',
    expect: [
      {
        rule: 'unknown-reference',
        file: 'content/示例市/示例区/公布.yaml',
        at: '文件: { 名称: 示例区人民政府关于公布区级行政执法主体的公告, 文号: 示区府告〔2026〕1号 }\n  包含: [示例区市监局, 示例区城管局, 城东街道办]',
      },
    ],
  },
  {
    title: '区政府标识改名',
    file: 'content/示例市/示例区/执法主体.yaml',
    find: '标识: 示例区政府\n',
    replace: '标识: 示例区府\n',
    expect: [
      {
        rule: 'unknown-reference',
        file: 'content/示例市/示例区/公布.yaml',
        at: '内容: 执法主体\n  执法主体: 示例区政府',
      },
    ],
  },
  {
    title: '任职人员不存在',
    file: `${bureau}/执法岗位.yaml`,
    find: '    - { 人员: 沈怀谦, 起: 2024-06-01 }',
    replace: '    - { 人员: 沈怀千, 起: 2024-06-01 }',
    expect: [{ rule: 'unknown-reference', at: '- { 人员: 沈怀千, 起: 2024-06-01 }' }],
  },
  {
    title: '领导人员不存在',
    file: `${bureau}/执法主体.yaml`,
    find: '{ 人员: 沈怀谦, ',
    replace: '{ 人员: 沈怀千, ',
    expect: [
      { rule: 'unknown-reference', at: '- { 人员: 沈怀千, 职责: 主要负责人, 职务: 局长, 起: 2024-06-01 }' },
    ],
  },
  {
    title: '分管领导不存在',
    file: `${bureau}/执法主体.yaml`,
    find: '人员: 陆静姝',
    replace: '人员: 陆静书',
    expect: [{ rule: 'unknown-reference', at: '- 人员: 陆静书' }],
  },
  {
    title: '市级领导不存在',
    file: 'content/示例市/执法主体.yaml',
    find: '人员: 韩致和',
    replace: '人员: 韩致合',
    expect: [
      { rule: 'unknown-reference', at: '- { 人员: 韩致合, 职责: 主要负责人, 职务: 市长, 起: 2024-02-02 }' },
    ],
  },
  {
    title: '人员的机构写错',
    file: `${bureau}/人员.yaml`,
    find: '  姓名: 范知远\n  机构: 市监-审批科',
    replace: '  姓名: 范知远\n  机构: 市监-审批课',
    expect: [{ rule: 'unknown-reference', at: '机构: 市监-审批课' }],
  },
  {
    title: '岗位的机构写错',
    file: `${bureau}/执法岗位.yaml`,
    find: '  名称: 法规科科长岗\n  机构: 市监-法规科',
    replace: '  名称: 法规科科长岗\n  机构: 市监-法规课',
    expect: [{ rule: 'unknown-reference', at: '机构: 市监-法规课' }],
  },
  {
    title: '删去岗位的职权',
    file: `${bureau}/执法岗位.yaml`,
    find: '  职权:\n    - { 选择: { 类别: 行政处罚, 流程: 流程-处罚普通程序 }, 阶段: [集体讨论, 决定], 作用: 批准 }\n    - { 选择: { 类别: 行政强制措施 }, 阶段: [决定], 作用: 批准 }\n',
    replace: '',
    expect: [
      {
        rule: 'require-stage-post',
        at: '- { 职权: 强制-查封扣押食品及场所, 阶段: [调查, 告知, 陈述申辩, 执行, 送达, 结案, 归档], 作用: 主办 }',
        clause: '国办发〔2005〕37号二（二）',
      },
    ],
  },
  {
    title: '没有领导',
    file: `${bureau}/执法主体.yaml`,
    find: '领导:\n  - { 人员: 沈怀谦',
    upTo: '执法监督机构:',
    replace: '',
    expect: [
      { rule: 'require-signers', at: '名称: 示例区市场监督管理局', clause: '国办发〔2005〕37号二（三）' },
    ],
  },
  {
    title: '没有主要负责人',
    file: `${bureau}/执法主体.yaml`,
    find: '  - { 人员: 沈怀谦, 职责: 主要负责人, 职务: 局长, 起: 2024-06-01 }\n',
    replace: '',
    expect: [{ rule: 'require-signers', at: '- 人员: 陆静姝', clause: '国办发〔2005〕37号二（三）' }],
  },
  {
    title: '少一个分管领导',
    file: `${bureau}/执法主体.yaml`,
    find: '  - 人员: 陆静姝',
    upTo: '  - 人员: 贺明川',
    replace: '',
    expect: [{ rule: 'require-deputy-in-charge', at: '名称: 法规科', clause: '国办发〔2005〕37号二（三）' }],
  },
  {
    title: '政府没有领导',
    file: 'content/示例市/示例区/执法主体.yaml',
    find: '领导:\n  - { 人员: 顾承远, 职责: 主要负责人, 职务: 区长, 起: 2024-01-18 }\n',
    replace: '',
    expect: [{ rule: 'require-signers', at: '名称: 示例区人民政府', clause: '国办发〔2005〕37号二（三）' }],
  },
  {
    title: '删去告知环节',
    file: `${bureau}/流程.yaml`,
    find: '    - 标识: 告知\n      名称: 处罚告知',
    upTo: '    - 标识: 申辩',
    replace: '',
    expect: [
      {
        rule: 'require-notice-before-decision',
        at: '依据: 《中华人民共和国行政处罚法》第五十七条第二款\n    - 标识: 决定',
        clause: '《中华人民共和国行政处罚法》第四十四条',
      },
    ],
  },
  {
    title: '删去调查环节',
    file: `${bureau}/流程.yaml`,
    find: '    - 标识: 调查\n      名称: 调查取证',
    upTo: '    - 标识: 审核',
    replace: '',
    expect: [
      {
        rule: 'require-certificate-shown',
        at: '工作形式: 对检查发现、投诉举报、移送交办的线索进行核查',
        clause: '《中华人民共和国行政处罚法》第五十五条第一款',
      },
    ],
  },
  {
    title: '删去法制审核环节',
    file: `${bureau}/流程.yaml`,
    find: '    - 标识: 法制审核\n',
    upTo: '    - 标识: 集体讨论',
    replace: '',
    expect: [
      {
        rule: 'require-legal-review-step',
        at: '名称: 行政处罚普通程序',
        clause: '《中华人民共和国行政处罚法》第五十八条第一款',
      },
    ],
  },
  {
    title: '删去一个岗位',
    file: `${bureau}/执法岗位.yaml`,
    find: '- 标识: 岗-分管审批监管副局长\n',
    upTo: '- 标识: 岗-分管执法办案副局长',
    replace: '',
    expect: [
      {
        rule: 'unknown-reference',
        file: `${bureau}/责任/局领导.md`,
        at: '适用: [岗-局长, 岗-分管审批监管副局长, 岗-分管执法办案副局长]',
      },
    ],
  },
  {
    title: '删去一个机构',
    file: `${bureau}/执法主体.yaml`,
    find: '  - 标识: 市监-审批科\n',
    upTo: '  - 标识: 市监-质量安全科',
    replace: '',
    expect: [
      { rule: 'unknown-reference', file: `${bureau}/人员.yaml`, at: '姓名: 范知远\n  机构: 市监-审批科' },
    ],
  },
  {
    title: '删去一个人',
    file: `${bureau}/人员.yaml`,
    find: '- 标识: 唐雪晴\n',
    upTo: '- 标识: 何景行',
    replace: '',
    expect: [
      {
        rule: 'unknown-reference',
        file: `${bureau}/执法岗位.yaml`,
        at: '- { 人员: 唐雪晴, 起: 2025-05-06 }',
      },
    ],
  },
  {
    title: '删去一项职权',
    file: `${bureau}/执法职权.yaml`,
    find: '- 标识: 许可-特种设备使用登记\n',
    upTo: '- 标识: 处罚-无证经营食品',
    replace: '',
    expect: [
      {
        rule: 'unknown-reference',
        file: `${bureau}/执法岗位.yaml`,
        at: '- { 职权: 许可-特种设备使用登记, 阶段: [审查, 告知, 陈述申辩], 作用: 主办 }',
      },
    ],
  },
  {
    title: '岗位没有任职',
    file: `${bureau}/执法岗位.yaml`,
    find: '  任职:\n    - { 人员: 贺明川, 起: 2025-02-10 }\n',
    replace: '',
    expect: [
      { rule: 'require-holder', at: '名称: 分管执法办案副局长岗', clause: '国办发〔2005〕37号二（三）' },
    ],
  },
  {
    title: '任职到期',
    file: `${bureau}/执法岗位.yaml`,
    find: '{ 人员: 贺明川, 起: 2025-02-10 }',
    replace: '{ 人员: 贺明川, 起: 2025-02-10, 止: 2026-06-30 }',
    expect: [
      { rule: 'require-holder', at: '名称: 分管执法办案副局长岗', clause: '国办发〔2005〕37号二（三）' },
    ],
  },
  {
    title: '职权类别写错',
    file: `${bureau}/执法职权.yaml`,
    find: '  名称: 食品经营许可\n  类别: 行政许可',
    replace: '  名称: 食品经营许可\n  类别: 行政确认',
    expect: [
      { rule: 'no-different-kind', at: '类别: 行政确认', clause: '国办发〔2005〕37号二（一）、二（二）' },
      {
        rule: 'require-matching-procedure',
        at: '依据: 《中华人民共和国行政许可法》第四十二条第一款\n  流程: 流程-许可',
        clause: '国办发〔2005〕37号二（二）',
      },
    ],
  },
  {
    title: '主体层级写错',
    file: `${bureau}/执法主体.yaml`,
    find: '层级: 县级',
    replace: '层级: 市级',
    expect: [
      { rule: 'valid-level-order', at: '层级: 市级', clause: '《中华人民共和国宪法》第三十条、第一百零八条' },
    ],
  },
  {
    title: '街道层级写错',
    file: 'content/示例市/示例区/城东街道/执法主体.yaml',
    find: '层级: 乡镇级',
    replace: '层级: 县级',
    expect: [
      {
        rule: 'valid-organ-form',
        at: '层级: 县级',
        clause: '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条、第八十五条',
      },
    ],
  },
  {
    title: '责任层次写错',
    file: `${bureau}/执法岗位.yaml`,
    find: '  名称: 法规科科长岗\n  机构: 市监-法规科\n  责任层次: 主管责任',
    replace: '  名称: 法规科科长岗\n  机构: 市监-法规科\n  责任层次: 领导责任',
    expect: [
      {
        rule: 'require-matching-tier',
        file: `${bureau}/责任/机构负责人.md`,
        at: '适用: [岗-法规科科长, 岗-行政审批科科长, 岗-质量安全科科长, 岗-执法大队大队长, 岗-城东所所长]',
        clause: '国办发〔2005〕37号二（三）',
      },
    ],
  },
  {
    title: '执法证过期',
    file: `${bureau}/人员.yaml`,
    find: '证号: 示市监执005, 类别: 市场监管, 区域: 示例区, 发证日期: 2025-04-14, 有效期至: 2030-04-13',
    replace: '证号: 示市监执005, 类别: 市场监管, 区域: 示例区, 发证日期: 2021-04-14, 有效期至: 2026-04-13',
    expect: [
      {
        rule: 'require-training-before-certificate',
        at: '执法证: { 证号: 示市监执005, 类别: 市场监管, 区域: 示例区, 发证日期: 2021-04-14, 有效期至: 2026-04-13 }',
        clause: '国办发〔2005〕37号二（二）',
      },
    ],
  },
  {
    title: '领导的键名写错',
    file: `${bureau}/执法主体.yaml`,
    find: '领导:\n  - { 人员: 沈怀谦',
    replace: '领到:\n  - { 人员: 沈怀谦',
    expect: [{ rule: 'unknown-key', at: '领到:' }],
  },
  {
    title: '类别的键名写错',
    file: `${bureau}/执法职权.yaml`,
    find: '  名称: 食品经营许可\n  类别: 行政许可',
    replace: '  名称: 食品经营许可\n  类型: 行政许可',
    expect: [{ rule: 'unknown-key', at: '类型: 行政许可' }],
  },
  {
    title: '冒号写成全角',
    file: `${bureau}/执法主体.yaml`,
    find: '名称: 示例区市场监督管理局',
    replace: '名称：示例区市场监督管理局',
    expect: [{ rule: 'yaml-full-width', at: '名称：示例区市场监督管理局' }],
  },
  {
    title: '举报电话漏写',
    file: `${bureau}/执法主体.yaml`,
    find: '举报电话: 000-0000 0101\n',
    replace: '',
    expect: [
      {
        rule: 'require-complaint-telephone',
        at: '名称: 示例区市场监督管理局',
        clause: '国办发〔2018〕118号（四）',
      },
    ],
  },
  {
    title: '依据文件丢失',
    file: '',
    find: '',
    replace: '',
    remove: ['content/示例市/执法依据.yaml'],
    expect: [
      {
        rule: 'missing-file',
        file: 'content/示例市/执法主体.yaml',
        at: '名称: 示例市人民政府',
        clause: '国办发〔2005〕37号二（一）',
      },
    ],
  },
  {
    title: '部门依据文件丢失',
    file: '',
    find: '',
    replace: '',
    remove: [`${bureau}/执法依据.yaml`],
    expect: [
      {
        rule: 'missing-file',
        file: `${bureau}/执法主体.yaml`,
        at: '名称: 示例区市场监督管理局',
        clause: '国办发〔2005〕37号二（一）',
      },
    ],
  },
  {
    title: '人员文件丢失',
    file: '',
    find: '',
    replace: '',
    remove: [`${bureau}/人员.yaml`],
    expect: [{ rule: 'missing-file', file: `${bureau}/执法主体.yaml`, at: '名称: 示例区市场监督管理局' }],
  },
  {
    title: '岗位文件丢失',
    file: '',
    find: '',
    replace: '',
    remove: [`${bureau}/执法岗位.yaml`],
    expect: [{ rule: 'missing-file', file: `${bureau}/执法主体.yaml`, at: '名称: 示例区市场监督管理局' }],
  },
  {
    title: '职权文件丢失',
    file: '',
    find: '',
    replace: '',
    remove: [`${bureau}/执法职权.yaml`],
    expect: [{ rule: 'missing-file', file: `${bureau}/执法主体.yaml`, at: '名称: 示例区市场监督管理局' }],
  },
  {
    title: '主体文件丢失',
    file: '',
    find: '',
    replace: '',
    remove: [`${bureau}/执法主体.yaml`],
    expect: [
      {
        rule: 'unknown-reference',
        file: 'content/示例市/示例区/公布.yaml',
        at: '文件: { 名称: 示例区人民政府关于公布区级行政执法主体的公告, 文号: 示区府告〔2026〕1号 }\n  包含: [示例区市监局, 示例区城管局, 城东街道办]',
      },
      {
        rule: 'missing-file',
        file: `${bureau}/人员.yaml`,
        at: '# 人员名册。姓名、证号均为虚构；执法证的证号、类别、区域和有效期向社会公示。',
      },
    ],
  },
  {
    title: '流程文件丢失',
    file: '',
    find: '',
    replace: '',
    remove: [`${bureau}/流程.yaml`],
    expect: [{ rule: 'missing-file', file: `${bureau}/执法主体.yaml`, at: '名称: 示例区市场监督管理局' }],
  },
  {
    title: '市级流程丢失',
    file: '',
    find: '',
    replace: '',
    remove: ['content/示例市/流程.yaml'],
    expect: [{ rule: 'missing-file', file: 'content/示例市/执法主体.yaml', at: '名称: 示例市人民政府' }],
  },
  {
    title: '考核文件丢失',
    file: '',
    find: '',
    replace: '',
    remove: [`${bureau}/评议考核.yaml`],
    expect: [{ rule: 'unknown-reference', file: `${bureau}/公布.yaml`, at: '包含: [考核-2026]' }],
  },
  {
    title: '职权没有承办机构',
    file: `${bureau}/执法职权.yaml`,
    find: '  承办机构: 市监-审批科\n  相对人: 从事食品销售',
    replace: '  相对人: 从事食品销售',
    expect: [{ rule: 'require-unit', at: '名称: 食品经营许可', clause: '国办发〔2005〕37号二（二）' }],
  },
  {
    title: '岗位选取条件里的流程写错',
    file: `${bureau}/执法岗位.yaml`,
    find: '    - { 选择: { 类别: 行政处罚, 流程: 流程-处罚普通程序 }, 阶段: [立案], 作用: 批准 }',
    replace: '    - { 选择: { 类别: 行政处罚, 流程: 流程-处罚普通成序 }, 阶段: [立案], 作用: 批准 }',
    expect: [
      {
        rule: 'unknown-reference',
        at: '- { 选择: { 类别: 行政处罚, 流程: 流程-处罚普通成序 }, 阶段: [立案], 作用: 批准 }',
      },
    ],
  },
  {
    title: '职权配置里的职权写错',
    file: 'content/示例市/示例区/城市管理局/职权配置.yaml',
    find: '职权: [区处罚-擅自堆放搭建, ',
    replace: '职权: [区处罚-擅自堆放, ',
    expect: [
      {
        rule: 'unknown-reference',
        at: '职权: [区处罚-擅自堆放, 区处罚-占道期满不清理, 区处罚-擅自占用绿地]',
      },
    ],
  },
  {
    title: '职权配置里的机关写错',
    file: 'content/示例市/示例区/城市管理局/职权配置.yaml',
    find: '转入: [城东街道办]',
    replace: '转入: [城东街办]',
    expect: [
      { rule: 'unknown-reference', at: '转入: [城东街办]' },
      { rule: 'unit-outside-transfer', at: '承办机构: [城东街道-执法队]' },
    ],
  },
  {
    title: '人员离任而岗位没有改',
    file: `${bureau}/人员.yaml`,
    find: '- { 标识: 沈怀谦, 姓名: 沈怀谦, ',
    replace: '- { 标识: 沈怀谦, 止: 2026-06-30, 姓名: 沈怀谦, ',
    expect: [
      {
        rule: 'reference-not-in-force',
        file: `${bureau}/执法主体.yaml`,
        at: '- { 人员: 沈怀谦, 职责: 主要负责人, 职务: 局长, 起: 2024-06-01 }',
      },
    ],
  },
  {
    title: '机构撤销而其他没有改',
    file: `${bureau}/执法主体.yaml`,
    find: '  - 标识: 市监-审批科\n',
    replace: '  - 标识: 市监-审批科\n    止: 2026-06-30\n',
    expect: [
      {
        rule: 'reference-not-in-force',
        file: `${bureau}/人员.yaml`,
        at: '姓名: 范知远\n  机构: 市监-审批科',
      },
    ],
  },
  {
    title: '主体撤销',
    file: `${bureau}/执法主体.yaml`,
    find: '标识: 示例区市监局\n',
    replace: '标识: 示例区市监局\n止: 2026-06-30\n',
    expect: [
      { rule: 'powers-of-ended-organ', at: '止: 2026-06-30' },
      {
        rule: 'no-unused-basis',
        file: `${bureau}/执法依据.yaml`,
        at: '名称: 中华人民共和国广告法',
        clause: '国办发〔2005〕37号二（一）',
      },
    ],
  },
  {
    title: '两个人用了同一个标识',
    file: `${bureau}/人员.yaml`,
    find: '- 标识: 唐雪晴\n',
    replace: '- 标识: 何景行\n',
    expect: [
      {
        rule: 'duplicate-id',
        at: '- { 日期: 2025-03-17, 内容: 行政执法人员岗前培训, 方式: 集中授课, 学时: 40, 考试: 合格 }\n    - { 日期: 2026-03-02, 内容: 行政执法监督条例和新修订法律专题培训, 方式: 集中授课, 学时: 16, 考试: 合格 }\n- 标识: 何景行',
      },
      {
        rule: 'unknown-reference',
        file: `${bureau}/执法岗位.yaml`,
        at: '- { 人员: 唐雪晴, 起: 2025-05-06 }',
      },
    ],
  },
  {
    title: '责任说明适用的岗位写错',
    file: `${bureau}/责任/局领导.md`,
    find: '岗-局长',
    replace: '岗-局座',
    expect: [
      { rule: 'unknown-reference', at: '适用: [岗-局座, 岗-分管审批监管副局长, 岗-分管执法办案副局长]' },
    ],
  },
  {
    title: '责任说明的标识漏写',
    file: `${bureau}/责任/局领导.md`,
    find: '标识: ',
    replace: '#标识: ',
    expect: [{ rule: 'missing-key', at: '适用: [岗-局长, 岗-分管审批监管副局长, 岗-分管执法办案副局长]' }],
  },
  {
    title: '人员没有写身份',
    file: `${bureau}/人员.yaml`,
    find: '- { 标识: 沈怀谦, 姓名: 沈怀谦, 职务: 局长, 身份: 公务员 }',
    replace: '- { 标识: 沈怀谦, 姓名: 沈怀谦, 职务: 局长 }',
    expect: [{ rule: 'missing-key', at: '- { 标识: 沈怀谦, 姓名: 沈怀谦, 职务: 局长 }' }],
  },
  {
    title: '岗位没有写机构',
    file: `${bureau}/执法岗位.yaml`,
    find: '  名称: 法规科科长岗\n  机构: 市监-法规科\n',
    replace: '  名称: 法规科科长岗\n',
    expect: [{ rule: 'missing-key', at: '- 标识: 岗-法规科科长' }],
  },
  {
    title: '岗位没有写责任层次',
    file: `${bureau}/执法岗位.yaml`,
    find: '  机构: 市监-法规科\n  责任层次: 主管责任\n',
    replace: '  机构: 市监-法规科\n',
    expect: [
      { rule: 'missing-key', at: '- 标识: 岗-法规科科长' },
      {
        rule: 'require-matching-tier',
        file: `${bureau}/责任/机构负责人.md`,
        at: '适用: [岗-法规科科长, 岗-行政审批科科长, 岗-质量安全科科长, 岗-执法大队大队长, 岗-城东所所长]',
        clause: '国办发〔2005〕37号二（三）',
      },
    ],
  },
  {
    title: '依据一行删多了，缩进乱了',
    file: `${bureau}/执法职权.yaml`,
    find: '  依据:\n    - 引文: 《中华人民共和国食品安全法》第三十五条\n      作用: 设定\n',
    replace: '',
    expect: [
      {
        rule: 'require-superior-items',
        file: `${bureau}/执法主体.yaml`,
        at: '业务指导机关: [示例市市监局]',
        clause: '国办发〔2005〕37号二（一）',
      },
      { rule: 'yaml-syntax', at: '名称: 食品经营许可\n  类别: 行政许可' },
    ],
  },
  {
    title: '流程没有环节',
    file: `${bureau}/流程.yaml`,
    find: '  类别: 行政处罚\n  环节:',
    replace: '  类别: 行政处罚\n  环节名:',
    expect: [{ rule: 'unknown-key', at: '环节名:' }],
  },
  {
    title: '流程的类别写错',
    file: `${bureau}/流程.yaml`,
    find: '  名称: 行政处罚普通程序\n  类别: 行政处罚',
    replace: '  名称: 行政处罚普通程序\n  类别: 行政检查',
    expect: [
      {
        rule: 'require-matching-procedure',
        at: '名称: 行政处罚普通程序\n  类别: 行政检查',
        clause: '国办发〔2005〕37号二（二）',
      },
    ],
  },
] satisfies readonly Mutation[];
