/** What papers say of decisions: entrustments, transfers, successions, concentrated powers. */
import type { Nodes, Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { plainText } from './compose-text.js';
import { paperFiles, paperWorkspace } from './paper-world.js';
import { composeAll, edited, openTexts } from './shipped-templates.js';

type Edits = Parameters<typeof edited>[1];

const transfers = 'content/示例区/市监局/职权配置.yaml';
const predecessor = 'content/示例区/食药局/执法主体.yaml';

function paper(kind: string, id: string, edits: Edits, more: Readonly<Record<string, string>> = {}) {
  const { model, diagnostics } = openTexts({ ...edited(paperWorkspace, edits), ...more });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const found = composeAll(model).find((one) => one.kind.id === kind && one.plan.id.includes(id))!;
  expect(found.diagnostics).toEqual([]);
  return found;
}

const tablesIn = (node: Nodes): Table[] =>
  node.type === 'table' ? [node] : 'children' in node ? node.children.flatMap(tablesIn) : [];
const rows = ({ tree }: ReturnType<typeof paper>) =>
  tablesIn(tree!).flatMap((table) => table.children.map((row) => row.children.map(plainText)));

const transfer = (more: string) => ({
  [transfers]: `- 标识: 配置
  转出: 市监局
  转入: [镇政府]
  依据: [《中华人民共和国行政处罚法》第二十条第一款]
  生效日期: 2026-01-15
${more}`,
});

describe('a letter of entrustment', () => {
  const decision = '  决定: { 名称: 关于委托的决定, 文号: 示市监发〔2026〕2号, 日期: 2026-01-05 }\n';
  const textOf = (more: string) =>
    paper('entrustment', '配置', {}, transfer(`  方式: 委托\n  职权: [无证经营处罚]\n${more}`)).text;

  it('has its number and date and names the decision', () => {
    const document = '  委托书: { 名称: 委托书, 文号: 示市监委〔2026〕1号, 日期: 2026-01-08 }\n';
    const text = textOf(decision + document);
    expect(text).toContain('文号：示市监委〔2026〕1号');
    expect(text).toContain('日期：2026年1月8日');
    expect(text).toContain(
      '根据《中华人民共和国行政处罚法》第二十条第一款，按照《关于委托的决定》（示市监发〔2026〕2号，2026年1月5日），示例区市场监督管理局将',
    );
  });

  it('leaves no trace of what is not written', () => {
    const text = textOf('');
    expect(text).not.toMatch(/文号：|日期：|按照《/u);
    expect(text).toContain('根据《中华人民共和国行政处罚法》第二十条第一款，示例区市场监督管理局将');
  });
});

describe('the notice of transfers', () => {
  it('groups the powers by kind and says once what limits them', () => {
    const cell = (more: string) =>
      rows(paper('notice-transfers', '市监局', {}, transfer(`  方式: 赋权\n${more}`)))[1]![3];
    const penalty = '对未取得许可从事食品生产经营的处罚';
    const all = cell('  职权: [食品经营许可, 无证经营处罚]\n  地域: 城关镇\n');
    expect(all).toContain('行政许可：食品经营许可');
    expect(all).toContain(`行政处罚：${penalty}`);
    expect(all?.match(/行政处罚|城关镇/gu)).toEqual(['行政处罚', '城关镇']);
    expect(all).toContain('以上均限于城关镇');
    const one = cell('  职权: [无证经营处罚]\n  阶段: [调查]\n  地域: 城关镇\n');
    expect(one).toContain('限于调查环节，城关镇');
    expect(one).not.toContain('以上');
  });
});

describe('an organ that follows another', () => {
  const organ: Edits = {
    [paperFiles.organ]: [
      [
        '行政区划: 示例区\n',
        `行政区划: 示例区
起: 2026-07-01
曾用名: [{ 名称: 示例区市场局, 止: 2026-08-31 }]
相对集中: { 决定: { 名称: 关于相对集中的批复, 文号: 示府函〔2026〕1号 }, 领域: [市场监管, 知识产权] }
承继:
  - { 执法主体: 食药局, 方式: 合并, 日期: 2026-07-01, 决定: { 名称: 机构改革方案, 文号: 示发〔2026〕2号, 日期: 2026-06-10 } }
`,
      ],
    ],
  };
  const before = {
    [predecessor]:
      '标识: 食药局\n名称: 示例区食药局\n主体性质: 政府部门\n层级: 县级\n行政区划: 示例区\n止: 2026-06-30\n',
    'content/示例区/食药局/执法职权.yaml': ['甲', '乙', '丙']
      .map(
        (name) =>
          `- { 标识: 承-${name}, 名称: 事项${name}, 类别: 行政处罚, 依据: [{ 引文: 《中华人民共和国行政处罚法》第九条, 作用: 设定 }] }\n`,
      )
      .join(''),
  };

  it('says so in its notice, with its former name and the powers that it concentrates', () => {
    const found = paper('notice-organ', '市监局', organ, before);
    expect(rows(found).slice(0, 4)).toEqual([
      ['项目', '内容'],
      ['执法主体名称', '示例区市场监督管理局'],
      ['曾用名', '示例区市场局（使用至2026年8月31日）'],
      [
        '承继的机关',
        '2026年7月1日合并，承继示例区食药局的职责，依据《机构改革方案》（示发〔2026〕2号，2026年6月10日）',
      ],
    ]);
    expect(found.text).toContain(
      '根据《关于相对集中的批复》（示府函〔2026〕1号），示例区市场监督管理局相对集中行使市场监管、知识产权领域的行政处罚权。',
    );
    expect(paper('notice-organ', '市监局', {}).text).not.toMatch(/曾用名|承继|相对集中/u);
  });

  it('says once per post from whom its powers come', () => {
    const found = paper('notice-posts', '市监局', organ, before);
    const cell = rows(found).find((row) => row[1] === '局长')![4]!;
    expect(cell).toContain('事项甲；事项乙；事项丙（以上3项：承继示例区食药局的职权）');
    expect(cell.match(/承继/gu)).toHaveLength(1);
    expect(cell.indexOf('食品经营许可')).toBeLessThan(cell.indexOf('事项甲'));
  });
});
