/** One paper with every node and every directive that a writer knows, for the tests of all writers. */

export const everythingMarkdown = `:::cover
# 行政执法责任书

（2026年度）

责任单位：示例区市场监督管理局
:::

# 总则

一段带有**着重**、*强调*、~~删除~~、\`编号-01\`、[网站](https://example.org/a?b=c&d=e)、[邮箱](mailto:a@example.org)和[危险](javascript:alert(1))的文字。\\
第二行。

## 第一节

### 第一目

#### 第一项

##### 第一点

###### 不编号

1. 甲
   - 甲一
   - 甲二

     甲二的另一段

     3. 从三起
2. 乙

- [x] 已办
- [ ] 未办

> 引用一段。
>
> - 引用里的列表

\`\`\`
第一行
  第二行
\`\`\`

---

| 左 | 中 | 右 |
|:--|:-:|--:|
| 一 | 二 |
| 三 | **四** | [五](https://example.org/) |

:::table{columns="30,70" kind="plain" header-rows="0" caption="没有表头的表"}
| | |
|---|---|
| 电话 | 000-0000 |
:::

:::table{columns="50,x"}
| 列宽写错 | 也能排 |
|---|---|
| 一 | 二 |
:::

::page-break

:::table{columns="20,80" header-rows="2"}
| 甲 | 乙 |
|---|---|
| 子甲 | 子乙 |
| 一 | 二 |
:::

:::center
居中一行
:::

:::right
靠右一行
:::

:::note
小字一行
:::

:::plain
顶格一行
:::

::blank{lines="3"}

::field{name="score" label="得分" value="" width="30"}
::field{name="unit" label="单位" value="示例局" width="60"}
::field{name="opinion" label="考核意见" value="" width="150"}
::field{name="odd" label="宽度写错" width="很宽"}

::issuer-mark{text="示例区人民政府文件"}

::document-number{text="示府〔2026〕1号" signer="张示例"}

::red-rule

::addressee{text="各镇人民政府"}

::attachment{number="" name="唯一的附件"}

::signature{issuer="示例区人民政府" date="2026年11月1日"}

::annotation{text="此件公开发布"}

::party{role="责任人" signer="签字"}

:::signatures
::party{role="甲方（盖章）" body="甲单位" signer="负责人（签字）" name="张示例"}
::party{role="乙方（盖章）" body="乙单位" signer="负责人（签字）"}
::party{role="丙方（盖章）" signer="负责人（签字）"}
::party{role="丁方（盖章）" signer="负责人（签字）"}
:::

::imprint{cc="甲，乙" by="示例区人民政府办公室" date="2026年11月1日"}
`;
