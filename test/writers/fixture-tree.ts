/** Trees for the writers' tests: Markdown with directives, as the pipeline would hand it over. */
import type { Heading, Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkDirective);
const chinese = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Parses Markdown and numbers the headings below the title as GB/T 9704-2012 7.3.3 has it. */
export function fixtureTree(markdown: string): Root {
  const tree = parser.parse(markdown) as Root;
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const node of tree.children) if (node.type === 'heading') number(node, counts);
  return tree;
}

function number(heading: Heading, counts: number[]): void {
  const { depth } = heading;
  counts[depth] = (counts[depth] ?? 0) + 1;
  counts.fill(0, depth + 1);
  const count = counts[depth]!;
  const form = ['', '', `${chinese[count - 1]}、`, `（${chinese[count - 1]}）`, `${count}. `, `（${count}）`][
    depth
  ];
  if (form) heading.data = { ...heading.data, ordinal: form };
}

/** One paragraph that holds a text as it is: nothing of it is read as Markdown. */
export function textTree(...texts: string[]): Root {
  const children: RootContent[] = texts.map((value) => ({
    type: 'paragraph',
    children: [{ type: 'text', value }],
  }));
  return { type: 'root', children };
}

const body =
  '为了规范行政执法行为保障和促使行政执法主体依法行使职权保护公民法人和其他组织的合法权益推进依法治区根据有关法律法规结合本区实际现将有关事项通知如下请认真遵照执行';

/** A responsibility letter: cover, numbered headings, two tables, signatures of two parties. */
export const letterMarkdown = `:::cover
# 行政执法责任书

（2026年度）

责任单位：示例区市场监督管理局

责任人：张示例

签订日期：2026年11月1日
:::

# 2026年度行政执法责任书

为落实行政执法责任制，根据《中华人民共和国行政处罚法》第二十二条、国办发〔2005〕37号和《示例区行政执法责任制实施办法》，明确2026年度行政执法责任，签订本责任书。

## 责任目标

全年受理举报按时办结率100%，行政处罚案件法制审核率**100%**，行政复议纠错率不高于*3%*。

### 依法履行职权

${body}。${body}。

#### 食品安全监督检查

依照《中华人民共和国食品安全法》第一百二十二条第一款第（三）项，对未取得许可从事食品生产经营的行为实施行政处罚。

## 职权与岗位

::::table{columns="8,34,38,20" caption="表1　岗位职权"}
| 序号 | 职权 | 依据 | 责任层次 |
|:-:|---|---|:-:|
${Array.from(
  { length: 24 },
  (_, index) =>
    `| ${index + 1} | 对未取得许可从事食品生产经营活动的处罚 | 《中华人民共和国食品安全法》第一百二十二条第一款 | 直接责任 |`,
).join('\n')}
::::

## 考核与奖惩

${body}。

:::note
注：本责任书一式两份，双方各执一份。
:::

:::signatures
::party{role="责任主管单位（盖章）" body="示例区人民政府" signer="负责人（签字）" name=""}
::party{role="责任单位（盖章）" body="示例区市场监督管理局" signer="负责人（签字）" name=""}
:::
`;

/** A notice with every element of GB/T 9704-2012 that has a directive. */
export const gongwenMarkdown = `::issuer-mark{text="示例区市场监督管理局文件"}

::document-number{text="示市监发〔2026〕12号"}

::red-rule

# 示例区市场监督管理局关于做好2026年度行政执法责任制评议考核工作的通知

::addressee{text="各科室、执法大队、市场监督管理所"}

${body}。

## 考核范围

${body}。${body}。

### 考核对象

${body}。

## 工作要求

${body}。

::attachment{number="1" name="2026年度行政执法评议考核表"}

::attachment{number="2" name="示例区市场监督管理局行政执法岗位责任分解一览表及其填写说明（试行）"}

::signature{issuer="示例区市场监督管理局" date="2026年11月1日"}

::annotation{text="联系人：李示例，电话：000-0000"}

::imprint{cc="区人大常委会办公室，区政协办公室，区司法局" by="示例区市场监督管理局办公室" date="2026年11月1日"}
`;

/** A long catalogue for landscape paper. */
export const catalogueMarkdown = `# 示例区市场监督管理局权责清单

截至2026年11月1日，共列职权60项。

::::table{columns="6,10,26,12,34,12"}
| 序号 | 编码 | 职权名称 | 类别 | 依据 | 承办机构 |
|:-:|:-:|---|:-:|---|:-:|
${Array.from(
  { length: 60 },
  (_, index) =>
    `| ${index + 1} | 330201${String(index).padStart(3, '0')} | 对生产经营标签、说明书不符合规定的食品的处罚 | 行政处罚 | 《中华人民共和国食品安全法》第一百二十五条第一款第（二）项；《中华人民共和国行政处罚法》第二十八条第一款 | 执法大队 |`,
).join('\n')}
::::
`;

/** An evaluation form with blanks. */
export const formMarkdown = `# 2026年度行政执法评议考核表

::field{name="unit" label="被考核单位" value="示例区市场监督管理局" width="60"}
::field{name="score" label="得分" value="" width="30"}

::::table{columns="8,22,40,10,20"}
| 序号 | 考核内容 | 评分标准 | 分值 | 得分 |
|:-:|---|---|:-:|:-:|
${Array.from(
  { length: 12 },
  (_, index) =>
    `| ${index + 1} | 执法主体合法，执法人员持证上岗 | 无证执法的，每人次扣2分；扣完为止 | 8 |  |`,
).join('\n')}
::::

- 扣分须写明理由
- 加分须附证明材料

1. 第一步
2. 第二步

> 引自《示例办法》。

::blank{lines="2"}

::field{name="leader" label="考核组组长（签字）" width="40"}
::field{name="date" label="日期" width="40"}
`;
