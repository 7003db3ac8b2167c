/** Mistakes in the register of officers: each is found at its line, by its clause. */
import type { Mutation } from '../mutate.js';

const bureau = 'content/示例市/示例区/市场监督管理局';

export default [
  {
    title: '证件过期',
    file: `${bureau}/人员.yaml`,
    find: '证号: 示市监执011, 类别: 市场监管, 区域: 示例区, 发证日期: 2023-04-10, 有效期至: 2028-04-09',
    replace: '证号: 示市监执011, 类别: 市场监管, 区域: 示例区, 发证日期: 2021-04-10, 有效期至: 2026-04-09',
    expect: [
      {
        rule: 'require-training-before-certificate',
        at: '执法证: { 证号: 示市监执011, 类别: 市场监管, 区域: 示例区, 发证日期: 2021-04-10, 有效期至: 2026-04-09 }',
        clause: '国办发〔2005〕37号',
      },
      {
        rule: 'require-valid-certificate',
        at: '执法证: { 证号: 示市监执011, 类别: 市场监管, 区域: 示例区, 发证日期: 2021-04-10, 有效期至: 2026-04-09 }',
        clause: '《中华人民共和国行政处罚法》',
      },
    ],
  },
  {
    title: '临时工上岗',
    file: `${bureau}/人员.yaml`,
    find: '  职务: 中队长\n  身份: 公务员',
    replace: '  职务: 中队长\n  身份: 临时',
    expect: [{ rule: 'no-temporary-staff', at: '身份: 临时', clause: '国发〔1999〕23号' }],
  },
  {
    title: '合同制上岗',
    file: `${bureau}/人员.yaml`,
    find: '  职务: 中队长\n  身份: 公务员',
    replace: '  职务: 中队长\n  身份: 合同制',
    expect: [{ rule: 'no-temporary-staff', at: '身份: 合同制', clause: '国发〔1999〕23号' }],
  },
  {
    title: '没有执法证',
    file: `${bureau}/人员.yaml`,
    find: '  执法证: { 证号: 示市监执011, 类别: 市场监管, 区域: 示例区, 发证日期: 2023-04-10, 有效期至: 2028-04-09 }\n',
    replace: '',
    expect: [
      { rule: 'require-valid-certificate', at: '姓名: 高立恒', clause: '《中华人民共和国行政处罚法》' },
    ],
  },
  {
    title: '发证早于培训',
    file: `${bureau}/人员.yaml`,
    find: '证号: 示市监执017, 类别: 市场监管, 区域: 示例区, 发证日期: 2025-04-14',
    replace: '证号: 示市监执017, 类别: 市场监管, 区域: 示例区, 发证日期: 2025-02-14',
    expect: [
      {
        rule: 'require-training-before-certificate',
        at: '执法证: { 证号: 示市监执017, 类别: 市场监管, 区域: 示例区, 发证日期: 2025-02-14, 有效期至: 2030-04-13 }',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '证号重复',
    file: `${bureau}/人员.yaml`,
    find: '证号: 示市监执017',
    replace: '证号: 示市监执016',
    expect: [
      {
        rule: 'no-duplicate-certificate',
        at: '执法证: { 证号: 示市监执016, 类别: 市场监管, 区域: 示例区, 发证日期: 2025-04-14, 有效期至: 2030-04-13 }',
        clause: '《行政执法监督条例》',
      },
    ],
  },
  {
    title: '区域不符',
    file: `${bureau}/人员.yaml`,
    find: '证号: 示市监执017, 类别: 市场监管, 区域: 示例区',
    replace: '证号: 示市监执017, 类别: 市场监管, 区域: 邻区',
    expect: [
      {
        rule: 'certificate-fits-organ',
        at: '执法证: { 证号: 示市监执017, 类别: 市场监管, 区域: 邻区, 发证日期: 2025-04-14, 有效期至: 2030-04-13 }',
        clause: '《行政执法监督条例》',
      },
    ],
  },
  {
    title: '类别不符',
    file: `${bureau}/人员.yaml`,
    find: '证号: 示市监执017, 类别: 市场监管',
    replace: '证号: 示市监执017, 类别: 税务',
    expect: [
      {
        rule: 'certificate-fits-organ',
        at: '执法证: { 证号: 示市监执017, 类别: 税务, 区域: 示例区, 发证日期: 2025-04-14, 有效期至: 2030-04-13 }',
        clause: '《行政执法监督条例》',
      },
    ],
  },
  {
    title: '法制审核人员无资格',
    file: `${bureau}/人员.yaml`,
    find: '证号: 示市监执002, 类别: 市场监管, 区域: 示例区, 发证日期: 2023-04-10, 有效期至: 2028-04-09 }\n  培训:\n    - { 日期: 2023-03-13, 内容: 行政执法人员岗前培训, 方式: 集中授课, 学时: 40, 考试: 合格 }\n    - { 日期: 2026-03-02, 内容: 行政执法监督条例和新修订法律专题培训, 方式: 集中授课, 学时: 16, 考试: 合格 }\n  法律职业资格: true\n',
    replace:
      '证号: 示市监执002, 类别: 市场监管, 区域: 示例区, 发证日期: 2023-04-10, 有效期至: 2028-04-09 }\n  培训:\n    - { 日期: 2023-03-13, 内容: 行政执法人员岗前培训, 方式: 集中授课, 学时: 40, 考试: 合格 }\n    - { 日期: 2026-03-02, 内容: 行政执法监督条例和新修订法律专题培训, 方式: 集中授课, 学时: 16, 考试: 合格 }\n',
    expect: [
      { rule: 'require-qualified-reviewer', at: '姓名: 叶清和', clause: '《中华人民共和国行政处罚法》' },
    ],
  },
  {
    title: '考试不合格',
    file: `${bureau}/人员.yaml`,
    find: '证号: 示市监执017, 类别: 市场监管, 区域: 示例区, 发证日期: 2025-04-14, 有效期至: 2030-04-13 }\n  培训:\n    - { 日期: 2025-03-17, 内容: 行政执法人员岗前培训, 方式: 集中授课, 学时: 40, 考试: 合格 }',
    replace:
      '证号: 示市监执017, 类别: 市场监管, 区域: 示例区, 发证日期: 2025-04-14, 有效期至: 2030-04-13 }\n  培训:\n    - { 日期: 2025-03-17, 内容: 行政执法人员岗前培训, 方式: 集中授课, 学时: 40, 考试: 不合格 }',
    expect: [
      {
        rule: 'require-training-before-certificate',
        at: '执法证: { 证号: 示市监执017, 类别: 市场监管, 区域: 示例区, 发证日期: 2025-04-14, 有效期至: 2030-04-13 }',
        clause: '国办发〔2005〕37号',
      },
    ],
  },
  {
    title: '不公示没有理由',
    file: `${bureau}/人员.yaml`,
    find: '  职务: 中队长\n  身份: 公务员',
    replace: '  职务: 中队长\n  身份: 公务员\n  公示: { 公开: false }',
    expect: [
      { rule: 'missing-key', at: '公示: { 公开: false }' },
      { rule: 'unknown-key', at: '公示: { 公开: false }' },
    ],
  },
  {
    title: '人员机构写错单位',
    file: `${bureau}/人员.yaml`,
    find: '  姓名: 谢思齐\n  机构: 市监-城东所',
    replace: '  姓名: 谢思齐\n  机构: 市监-城西所',
    expect: [{ rule: 'unknown-reference', at: '机构: 市监-城西所' }],
  },
] as const satisfies readonly Mutation[];
