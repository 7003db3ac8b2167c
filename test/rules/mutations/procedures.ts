/** Mistakes in procedures: each is found at its line, by its clause. */
import type { Mutation } from '../mutate.js';

const bureau = 'content/示例市/示例区/市场监督管理局';

export default [
  {
    title: '决定时限120日',
    file: `${bureau}/流程.yaml`,
    find: '      时限: 90日\n      工作形式: 主要负责人审查批准',
    replace: '      时限: 120日\n      工作形式: 主要负责人审查批准',
    expect: [{ rule: 'decide-penalty-in-time', at: '时限: 120日', clause: '《中华人民共和国行政处罚法》' }],
  },
  {
    title: '送达7日',
    file: `${bureau}/流程.yaml`,
    find: '      时限: 7个工作日\n      工作形式: 宣告后当场交付',
    replace: '      时限: 7日\n      工作形式: 宣告后当场交付',
    expect: [{ rule: 'name-working-days', at: '时限: 7日', clause: '《中华人民共和国行政处罚法》' }],
  },
  {
    title: '调查一人',
    file: `${bureau}/流程.yaml`,
    find: '      依据: 《中华人民共和国行政处罚法》第四十二条第一款、第五十五条第一款\n      人数: 2',
    replace: '      依据: 《中华人民共和国行政处罚法》第四十二条第一款、第五十五条第一款\n      人数: 1',
    expect: [{ rule: 'require-two-officers', at: '人数: 1', clause: '《中华人民共和国行政处罚法》' }],
  },
  {
    title: '没有申辩环节',
    file: `${bureau}/流程.yaml`,
    find: '    - 标识: 申辩\n      名称: 听取陈述申辩\n      阶段: 陈述申辩\n      工作形式: 记录当事人意见并复核，成立的予以采纳\n      文书: 陈述申辩笔录、复核意见\n      依据: 《中华人民共和国行政处罚法》第四十五条\n',
    replace: '',
    expect: [
      {
        rule: 'require-defence-before-decision',
        at: '名称: 行政处罚普通程序',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '没有听证环节',
    file: `${bureau}/流程.yaml`,
    find: '    - 标识: 听证\n      名称: 听证\n      阶段: 听证\n      工作形式: 当事人在五个工作日内要求听证的，由非本案调查人员主持\n      文书: 听证笔录、听证报告\n      依据: 《中华人民共和国行政处罚法》第六十三条第一款、第六十四条\n',
    replace: '',
    expect: [
      { rule: 'require-hearing-step', at: '名称: 行政处罚普通程序', clause: '《中华人民共和国行政处罚法》' },
    ],
  },
  {
    title: '没有法制审核环节',
    file: `${bureau}/流程.yaml`,
    find: '    - 标识: 法制审核\n      名称: 法制审核\n      阶段: 法制审核\n      工作形式: 对属于法定情形的处罚决定进行法制审核，未通过的不得作出决定\n      文书: 法制审核意见书\n      依据: 《中华人民共和国行政处罚法》第五十八条第一款\n',
    replace: '',
    expect: [
      {
        rule: 'require-legal-review-step',
        at: '名称: 行政处罚普通程序',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '没有集体讨论',
    file: `${bureau}/流程.yaml`,
    find: '    - 标识: 集体讨论\n      名称: 集体讨论\n      阶段: 集体讨论\n      工作形式: 情节复杂或者违法行为重大的，由机关负责人集体讨论决定\n      文书: 集体讨论记录\n      依据: 《中华人民共和国行政处罚法》第五十七条第二款\n',
    replace: '',
    expect: [
      {
        rule: 'require-collective-discussion',
        at: '名称: 行政处罚普通程序',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '没有送达环节',
    file: `${bureau}/流程.yaml`,
    find: '    - 标识: 送达\n      名称: 送达\n      阶段: 送达\n      时限: 7个工作日\n      工作形式: 宣告后当场交付；当事人不在场的依法送达\n      文书: 送达回证\n      依据: 《中华人民共和国行政处罚法》第六十一条\n',
    replace: '',
    expect: [
      { rule: 'require-main-steps', at: '名称: 行政处罚普通程序', clause: '《中华人民共和国行政处罚法》' },
    ],
  },
  {
    title: '没有归档',
    file: `${bureau}/流程.yaml`,
    find: '    - 标识: 归档\n      名称: 归档\n      阶段: 归档\n      工作形式: 文字和音像记录整理成卷，归档保存\n      文书: 案卷目录\n      依据: 《中华人民共和国行政处罚法》第四十七条\n',
    replace: '',
    expect: [
      { rule: 'require-archiving', at: '名称: 行政处罚普通程序', clause: '《中华人民共和国行政处罚法》' },
    ],
  },
  {
    title: '许可决定30个工作日',
    file: `${bureau}/流程.yaml`,
    find: '      时限: 20个工作日\n      工作形式: 符合条件的准予许可',
    replace: '      时限: 40个工作日\n      工作形式: 符合条件的准予许可',
    expect: [
      { rule: 'decide-license-in-time', at: '时限: 40个工作日', clause: '《中华人民共和国行政许可法》' },
    ],
  },
  {
    title: '许可听证30个工作日',
    file: `${bureau}/流程.yaml`,
    find: '      时限: 20个工作日\n      工作形式: 申请人、利害关系人依法申请的',
    replace: '      时限: 30个工作日\n      工作形式: 申请人、利害关系人依法申请的',
    expect: [
      { rule: 'handle-license-in-time', at: '时限: 30个工作日', clause: '《中华人民共和国行政许可法》' },
    ],
  },
  {
    title: '处罚缴款30日',
    file: `${bureau}/流程.yaml`,
    find: '      时限: 15日\n      工作形式: 督促当事人到指定银行',
    replace: '      时限: 30日\n      工作形式: 督促当事人到指定银行',
    expect: [{ rule: 'keep-payment-period', at: '时限: 30日', clause: '《中华人民共和国行政处罚法》' }],
  },
  {
    title: '核查一人',
    file: `${bureau}/流程.yaml`,
    find: '      依据: 《中华人民共和国行政许可法》第三十四条第三款\n      人数: 2',
    replace: '      依据: 《中华人民共和国行政许可法》第三十四条第三款\n      人数: 1',
    expect: [{ rule: 'require-two-officers', at: '人数: 1', clause: '《中华人民共和国行政许可法》' }],
  },
] as const satisfies readonly Mutation[];
