/** Transfers of powers for the examples of rules: edits that add files to the small workspace. */
import type { Example } from './define-rule.js';

type Edit = Example['edits'][number];

/** Kind on line 2, giver on 3, receivers on 4, powers on 5, first day on 6; `more` from line 7. */
export const transferFile = 'content/示例区/市监局/职权配置.yaml';

export function exampleTransfer(
  kind: string,
  options: { from?: string; to?: string; powers?: string; start?: string; more?: readonly string[] } = {},
): Edit {
  const {
    from = '市监局',
    to = '镇政府',
    powers = '无证经营处罚',
    start = '2026-01-01',
    more = [],
  } = options;
  const lines = [
    '- 标识: 配置一',
    `  方式: ${kind}`,
    `  转出: ${from}`,
    `  转入: [${to}]`,
    `  职权: [${powers}]`,
    `  生效日期: ${start}`,
    ...more.map((line) => `  ${line}`),
  ];
  return { file: transferFile, find: '', replace: `${lines.join('\n')}\n` };
}

/** What a written entrustment of a penalty states, line by line. */
export const entrustmentTerms: readonly string[] = [
  '依据: [《中华人民共和国行政处罚法》第二十条第一款]',
  '委托书: { 名称: 行政执法委托书, 日期: 2025-12-20 }',
  '公布: { 日期: 2025-12-25 }',
  '止: 2027-12-31',
];

/** The folder of an organisation below the bureau, to which powers may be entrusted. */
export const trusteeFolder = 'content/示例区/市监局/服务中心';

/** Name on line 2, nature on 3, form on 4. */
export function exampleTrustee(nature = '受委托组织', form = '事业单位'): Edit {
  return {
    file: `${trusteeFolder}/执法主体.yaml`,
    find: '',
    replace: `标识: 服务中心
名称: 示例区市场秩序服务中心
主体性质: ${nature}
组织形式: ${form}
层级: 县级
行政区划: 示例区
领导:
  - { 人员: 主任壬, 职责: 主要负责人, 职务: 主任 }
执法监督机构: 示例区司法局
设立依据:
  - 《中华人民共和国行政处罚法》第二十一条
`,
  };
}

export const trusteeStaff: Edit = {
  file: `${trusteeFolder}/人员.yaml`,
  find: '',
  replace: `- { 标识: 主任壬, 姓名: 壬某, 身份: 事业编制, 执法证: { 证号: 示003, 有效期至: 2028-04-09 } }
- { 标识: 干事癸, 姓名: 癸某, 身份: 事业编制, 执法证: { 证号: 示004, 有效期至: 2028-04-09 } }
`,
};

export const trusteePost: Edit = {
  file: `${trusteeFolder}/执法岗位.yaml`,
  find: '',
  replace: `- 标识: 协查岗
  名称: 协查岗
  机构: 服务中心
  责任层次: 直接责任
  职权:
    - { 职权: 无证经营处罚, 阶段: [调查], 作用: 协办 }
  任职: [{ 人员: 干事癸, 起: 2026-01-01 }]
`,
};
