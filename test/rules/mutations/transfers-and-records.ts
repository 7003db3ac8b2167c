/** Mistakes in transfers and records of fact: each is found at its line, by its clause. */
import type { Mutation } from '../mutate.js';

const bureau = 'content/示例市/示例区/市场监督管理局';

export default [
  {
    title: '赋权没有公布',
    file: 'content/示例市/示例区/城市管理局/职权配置.yaml',
    find: '  公布: { 日期: 2024-06-07, 渠道: 示例省人民政府公报 }\n',
    replace: '',
    expect: [
      { rule: 'valid-conferral', at: '- 标识: 赋权-城东街道', clause: '《中华人民共和国行政处罚法》' },
    ],
  },
  {
    title: '赋权没有省级决定',
    file: 'content/示例市/示例区/城市管理局/职权配置.yaml',
    find: '名称: 示例省人民政府关于赋予',
    replace: '名称: 示例区人民政府关于赋予',
    expect: [
      {
        rule: 'valid-conferral',
        at: '决定: { 名称: 示例区人民政府关于赋予乡镇人民政府和街道办事处部分行政处罚权的决定, 文号: 示府发〔2024〕15号, 日期: 2024-05-30 }',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '赋权没有评估',
    file: 'content/示例市/示例区/城市管理局/职权配置.yaml',
    find: '  评估:\n    - { 日期: 2025-10-20, 结论: 承接能力符合要求，三项职权继续行使 }\n',
    replace: '',
    expect: [
      { rule: 'valid-conferral', at: '- 标识: 赋权-城东街道', clause: '《中华人民共和国行政处罚法》' },
    ],
  },
  {
    title: '赋权没有决定',
    file: 'content/示例市/示例区/城市管理局/职权配置.yaml',
    find: '  决定: { 名称: 示例省人民政府关于赋予乡镇人民政府和街道办事处部分行政处罚权的决定, 文号: 示府发〔2024〕15号, 日期: 2024-05-30 }\n',
    replace: '',
    expect: [
      {
        rule: 'require-transfer-decision',
        at: '- 标识: 赋权-城东街道',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '赋权公布晚于生效',
    file: 'content/示例市/示例区/城市管理局/职权配置.yaml',
    find: '公布: { 日期: 2024-06-07',
    replace: '公布: { 日期: 2024-12-07',
    expect: [
      {
        rule: 'valid-transfer-dates',
        at: '公布: { 日期: 2024-12-07, 渠道: 示例省人民政府公报 }',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '委托过期',
    file: 'content/示例市/城市管理局/职权配置.yaml',
    find: '  止: 2027-06-30\n',
    replace: '  止: 2026-06-30\n',
    expect: [{ rule: 'no-expired-transfer', at: '止: 2026-06-30', clause: '《中华人民共和国行政处罚法》' }],
  },
  {
    title: '委托没有期限',
    file: 'content/示例市/城市管理局/职权配置.yaml',
    find: '  止: 2027-06-30\n',
    replace: '',
    expect: [
      {
        rule: 'require-entrustment-terms',
        at: '- 标识: 委托-排水检查和调查',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '委托没有委托书',
    file: 'content/示例市/城市管理局/职权配置.yaml',
    find: '  委托书: { 名称: 排水行政执法委托书, 文号: 示城管委〔2025〕1号, 日期: 2025-06-16 }\n',
    replace: '',
    expect: [
      {
        rule: 'require-entrustment-terms',
        at: '- 标识: 委托-排水检查和调查',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '委托没有公布',
    file: 'content/示例市/城市管理局/职权配置.yaml',
    find: '  公布: { 日期: 2025-06-20, 渠道: 示例市城市管理局网站 }\n',
    replace: '',
    expect: [
      {
        rule: 'require-entrustment-terms',
        at: '- 标识: 委托-排水检查和调查',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '委托没有依据',
    file: 'content/示例市/城市管理局/职权配置.yaml',
    find: '  依据: [《中华人民共和国行政处罚法》第二十条第一款]\n',
    replace: '',
    expect: [
      {
        rule: 'require-entrustment-terms',
        at: '- 标识: 委托-排水检查和调查',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '委托书早于决定',
    file: 'content/示例市/城市管理局/职权配置.yaml',
    find: '日期: 2025-06-16 }',
    replace: '日期: 2025-05-16 }',
    expect: [
      {
        rule: 'valid-transfer-dates',
        at: '委托书: { 名称: 排水行政执法委托书, 文号: 示城管委〔2025〕1号, 日期: 2025-05-16 }',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '没有公布权责清单',
    file: `${bureau}/公布.yaml`,
    find: '- 标识: 公布-市监-区-清单\n  内容: 权责清单\n  执法主体: 示例区市监局\n  日期: 2026-03-18\n  渠道: [示例区市场监督管理局网站]\n  文件: { 名称: 示例区市场监督管理局权责清单（2026年版）, 文号: 示区市监发〔2026〕18号 }\n',
    replace: '',
    expect: [
      {
        rule: 'require-published-lists',
        file: `${bureau}/执法主体.yaml`,
        at: '名称: 示例区市场监督管理局',
        clause: '国办发〔2018〕118号',
      },
    ],
  },
  {
    title: '主体没有确认',
    file: 'content/示例市/示例区/核准.yaml',
    find: '  包含: [示例区市监局, 示例区城管局, 城东街道办]\n- 标识: 核准-区-执法依据',
    replace: '  包含: [示例区市监局, 城东街道办]\n- 标识: 核准-区-执法依据',
    expect: [
      {
        rule: 'require-confirmed-organ',
        file: 'content/示例市/示例区/城市管理局/执法主体.yaml',
        at: '名称: 示例区城市管理局',
        clause: '《行政执法监督条例》',
      },
    ],
  },
  {
    title: '年报缺一项',
    file: `${bureau}/报告.yaml`,
    find: '    - 题目: 行政赔偿\n      情况: 没有发生行政赔偿。\n',
    replace: '',
    expect: [
      { rule: 'require-eight-topics', at: '- 题目: 行政审批许可', clause: '《重庆市行政执法责任制条例》' },
    ],
  },
  {
    title: '年报晚于十二月',
    file: `${bureau}/报告.yaml`,
    find: '  年度: 2025\n  日期: 2025-12-25',
    replace: '  年度: 2025\n  日期: 2026-02-25',
    expect: [
      { rule: 'require-december-report', at: '日期: 2026-02-25', clause: '《重庆市行政执法监督条例》' },
    ],
  },
  {
    title: '统计年报晚',
    file: `${bureau}/报告.yaml`,
    find: '  年度: 2025\n  日期: 2026-01-20',
    replace: '  年度: 2025\n  日期: 2026-03-20',
    expect: [{ rule: 'require-annual-statistics', at: '日期: 2026-03-20', clause: '国办发〔2018〕118号' }],
  },
  {
    title: '参照没有决定',
    file: 'quanze.yaml',
    find: '    决定: { 名称: 示例区人民政府关于区市场监督管理局试行行政执法责任制年度报告等制度的决定, 文号: 示区府发〔2025〕14号, 日期: 2025-09-08 }\n',
    replace: '',
    expect: [{ rule: 'require-adoption-decision', at: '- 规则包: 重庆', clause: '《中华人民共和国立法法》' }],
  },
  {
    title: '督办函没有期限',
    file: 'content/示例市/示例区/城市管理局/执法监督.yaml',
    find: '  期限: 2026-07-08\n',
    replace: '',
    expect: [
      { rule: 'valid-supervision-paper', at: '- 标识: 督办-占道举报答复', clause: '《行政执法监督条例》' },
    ],
  },
  {
    title: '督办逾期未报',
    file: 'content/示例市/示例区/城市管理局/执法监督.yaml',
    find: '  报送日期: 2026-07-02',
    replace: '  报送日期: 2026-08-02',
    expect: [
      { rule: 'require-supervision-answer', at: '报送日期: 2026-08-02', clause: '《行政执法监督条例》' },
    ],
  },
  {
    title: '规范性文件清理过期',
    file: 'content/示例市/规范性文件清理.yaml',
    find: '  有效期至: 2028-07-31',
    replace: '  有效期至: 2026-07-31',
    expect: [{ rule: 'require-reviewed-documents', at: '有效期至: 2026-07-31', clause: '国发〔2008〕17号' }],
  },
  {
    title: '废止未公布',
    file: 'content/示例市/规范性文件清理.yaml',
    find: '  结论: 废止\n  清理日期: 2026-03-18\n  备案日期: 2015-05-18\n  公布日期: 2026-04-02',
    replace: '  结论: 废止\n  清理日期: 2026-03-18\n  备案日期: 2015-05-18',
    expect: [
      {
        rule: 'require-reviewed-documents',
        at: '文件: { 名称: 示例市相对集中行政处罚权暂行办法, 文号: 示府规〔2015〕3号, 日期: 2015-05-08 }',
        clause: '国发〔2008〕17号',
      },
    ],
  },
  {
    title: '投诉答复期限太长',
    file: 'content/示例市/配套制度.yaml',
    find: '  答复期限: 15个工作日',
    replace: '  答复期限: 60个工作日',
    expect: [
      { rule: 'require-reply-limit', at: '答复期限: 60个工作日', clause: '《重庆市行政执法责任制条例》' },
    ],
  },
  {
    title: '缺公示制度',
    file: 'content/示例市/配套制度.yaml',
    find: '  种类: 行政执法公示',
    replace: '  种类: 培训考试',
    expect: [
      {
        rule: 'require-systems',
        file: 'content/示例市/执法主体.yaml',
        at: '名称: 示例市人民政府',
        clause: '国办发〔2018〕118号',
      },
    ],
  },
  {
    title: '争议没有协商直接裁决',
    file: 'content/示例市/示例区/争议协调.yaml',
    find: '  方式: 法制机构协调',
    replace: '  方式: 上级裁决',
    expect: [{ rule: 'wrong-value', at: '方式: 上级裁决' }],
  },
  {
    title: '外部机关负责人空',
    file: 'content/示例市/税务局/外部机关.yaml',
    find: '  主要负责人: 祖明德\n',
    replace: '',
    expect: [
      { rule: 'require-external-signer', at: '名称: 国家税务总局示例省税务局', clause: '国办发〔2005〕37号' },
    ],
  },
  {
    title: '街道处罚无转移',
    file: 'content/示例市/示例区/城市管理局/职权配置.yaml',
    find: '职权: [区处罚-擅自堆放搭建, 区处罚-占道期满不清理, 区处罚-擅自占用绿地]',
    replace: '职权: [区处罚-擅自堆放搭建, 区处罚-占道期满不清理]',
    expect: [
      {
        rule: 'no-power-outside-organ',
        file: 'content/示例市/示例区/城东街道/执法岗位.yaml',
        at: '- { 职权: 区处罚-擅自占用绿地, 阶段: [集体讨论, 决定], 作用: 批准 }',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '委托引用了授权的条款',
    file: 'content/示例市/城市管理局/职权配置.yaml',
    find: '  依据: [《中华人民共和国行政处罚法》第二十条第一款]\n  决定: { 名称: 示例市城市管理局关于委托城市排水管理中心',
    replace:
      '  依据: [《中华人民共和国行政处罚法》第十九条]\n  决定: { 名称: 示例市城市管理局关于委托城市排水管理中心',
    expect: [
      {
        rule: 'valid-transfer-basis',
        at: '依据: [《中华人民共和国行政处罚法》第十九条]',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '委托的阶段流程中没有',
    file: 'content/示例市/城市管理局/职权配置.yaml',
    find: '  阶段: [检查, 调查]\n',
    replace: '  阶段: [检查, 调查, 受理]\n',
    expect: [{ rule: 'unknown-stage', at: '阶段: [检查, 调查, 受理]' }],
  },
  {
    title: '例外过期',
    file: 'content/示例市/示例区/城东街道/检查例外.yaml',
    find: '  截止: 2026-12-31',
    replace: '  截止: 2026-09-30',
    expect: [{ rule: 'expired-suppression', at: '截止: 2026-09-30' }],
  },
  {
    title: '例外没有理由',
    file: 'content/示例市/示例区/城东街道/检查例外.yaml',
    find: '  理由: 赋权后案件调查须两人在场，编制只核定一名；已报区委编办，下一年度编制调整时核增\n',
    replace: '',
    expect: [{ rule: 'missing-key', at: '- 规则: no-holder-beyond-quota' }],
  },
  {
    title: '例外规则写错',
    file: 'content/示例市/示例区/城东街道/检查例外.yaml',
    find: 'no-holder-beyond-quota',
    replace: 'no-holders-beyond-quota',
    expect: [{ rule: 'unknown-suppressed-rule', at: '- 规则: no-holders-beyond-quota' }],
  },
  {
    title: '例外不再匹配',
    file: 'content/示例市/示例区/城东街道/检查例外.yaml',
    find: '岗-街道-案件调查',
    replace: '岗-街道-主任',
    expect: [{ rule: 'unused-suppression', at: '对象: 岗-街道-主任' }],
  },
] as const satisfies readonly Mutation[];
