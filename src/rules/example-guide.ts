/** A city bureau that guides the bureau of the small workspace, for the examples of rules: edits that add files. */
import type { Example } from './define-rule.js';
import { exampleFiles } from './example-workspace.js';

type Edit = Example['edits'][number];

/** The line of the bureau that names its guide is 6, the name begins in column 9. */
const guidedBy: Edit = {
  file: exampleFiles.organ,
  find: '行政区划: 示例区\n领导:\n  - { 人员: 局长乙',
  replace: '行政区划: 示例区\n业务指导机关: [市局]\n领导:\n  - { 人员: 局长乙',
};

const guide: Edit = {
  file: 'content/示例市局/执法主体.yaml',
  find: '',
  replace: `标识: 市局
名称: 示例市市场监督管理局
主体性质: 政府部门
层级: 市级
行政区划: 示例省示例市
`,
};

const items = `- 标识: 市-食品经营许可
  名称: 食品经营许可
  类别: 行政许可
  行使层级: [市级, 县级]
  依据: [{ 引文: 《中华人民共和国食品安全法》第三十五条第一款, 作用: 设定 }]
  办理时限: { 法定: 20个工作日, 承诺: 10个工作日 }
- 标识: 市-无证经营处罚
  名称: 对未取得许可从事食品生产经营的处罚
  类别: 行政处罚
  行使层级: [县级]
  依据: [{ 引文: 《中华人民共和国食品安全法》第一百二十二条第一款, 作用: 设定 }]
  种类:
    - { 种类: 没收违法所得 }
    - { 种类: 罚款, 幅度: { 单位: 倍, 下限: 10, 上限: 20, 基数: 货值金额 } }
- 标识: 市-查封扣押
  名称: 查封、扣押不符合食品安全标准的食品
  类别: 行政强制措施
  依据: [{ 引文: 《中华人民共和国食品安全法》第一百一十条第四项, 作用: 设定 }]
`;

/** `find` and `replace` change the guide's catalogue, which has the three powers of the bureau. */
export function exampleGuide(...changes: readonly (readonly [find: string, replace: string])[]): Edit[] {
  const changed = changes.reduce((text, [find, replace]) => text.replace(find, () => replace), items);
  return [guidedBy, guide, { file: 'content/示例市局/执法职权.yaml', find: '', replace: changed }];
}
