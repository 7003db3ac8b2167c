/** Every notice and working paper: its columns, its rows, and when there is none. */
import type { Nodes, Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { plainText } from './compose-text.js';
import { noticeEdits, noticeFiles } from './notice-world.js';
import { paperFiles, paperWorkspace } from './paper-world.js';
import { composeAll, edited, openTexts } from './shipped-templates.js';

const world = edited({ ...paperWorkspace, ...noticeFiles }, noticeEdits);
const { model, diagnostics } = openTexts(world);
const papers = composeAll(model);
const plain = composeAll(openTexts(paperWorkspace).model);

const tablesIn = (node: Nodes): Table[] =>
  node.type === 'table' ? [node] : 'children' in node ? node.children.flatMap(tablesIn) : [];
const rowsOf = (table: Table) => table.children.map((row) => row.children.map(plainText));
/** The tables of the one paper of a kind: rows of cells, the head first. */
function tables(kind: string): string[][][] {
  const found = papers.filter(
    (paper) => paper.kind.id === kind && paper.plan.id.startsWith('notice/市监局/'),
  );
  expect(found.length, kind).toBe(1);
  return tablesIn(found[0]!.tree!).map(rowsOf);
}
const text = (kind: string) => papers.find((paper) => paper.kind.id === kind)!.text;

/** Kind -> head of its first table, as such papers are published. */
const HEADS: Readonly<Record<string, string>> = {
  'notice-penalties': '序号 处罚行为 处罚种类及幅度 依据 备注',
  'notice-regulation': '序号 监督管理事项 职责主体 监督管理对象 措施及设定依据 执法方式',
  breakdown: '职权类别 职权名称 法定依据 具体条款 执法程序 实施机构 执法岗位 备注',
  'notice-procedures': '序号 环节 阶段 时限 工作形式 文书 责任岗位 依据',
  'notice-discretion': '序号 违法行为 法定依据 裁量阶次 适用条件 具体标准',
  'lenient-penalties': '序号 违法行为 法定依据 阶次 适用条件 处理',
  'clean-up-results': '序号 清理项目 清理结果 审核',
  'basis-conflicts': '序号 依据条款 与之冲突、交叉的条款 问题 清理前的适用意见 建议 报送日期',
  'notice-fees': '序号 收费项目 收费标准 收费依据 减免规定 对应事项 收费机构',
  'legal-review-catalogue': '序号 行政执法大类 审核的具体执法决定项目 应提交的审核资料 审核重点',
  'recording-list':
    '序号 执法类别 执法事项 记录环节 记录场合 时限要求 执法部门 记录人 开始记录 记录过程 结束记录 记录类别 存储期限 全程',
  'inspection-plan':
    '序号 抽查事项 抽查依据 抽查对象 抽查基数 抽查比例 抽查周期 检查方式 实施时间 年度频次上限 检查标准 抽查主体',
  'notice-transfers': '序号 方式 实施单位 事项名称 承接单位 依据和决定 期限 备注',
  'evaluation-standards': '序号 考核内容 考核路径 分值 评分标准',
  'evaluation-results': '序号 考核对象（项目） 考核结果',
  entrustment: '序号 事项 类别 法定依据',
};

describe('every notice', () => {
  it('composes without a finding', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(papers.flatMap((paper) => paper.diagnostics)).toEqual([]);
  });

  it.each(Object.entries(HEADS))('%s has its columns', (kind, head) => {
    expect(tables(kind)[0]![0]!.join(' ')).toBe(head);
  });

  it('is left out where the organ has nothing to show in it', () => {
    const kinds = new Set(plain.map(({ kind }) => kind.id));
    const absent = ['notice-discretion', 'notice-fees', 'legal-review-catalogue', 'recording-list'];
    const forms = ['file-review-sheet', 'monthly-report-form', 'joint-meeting-minutes', 'basis-conflicts'];
    for (const kind of [...forms, 'lenient-penalties', 'clean-up-results'])
      expect([kind, kinds.has(kind)]).toEqual([kind, false]);
    const more = ['inspection-plan', 'post-plates', 'service-card', 'annual-report', 'annual-statistics'];
    for (const kind of [...absent, ...more, 'evaluation-results', 'entrustment', 'notice-transfers'])
      expect([kind, kinds.has(kind)]).toEqual([kind, false]);
  });

  it('shows only what its provenance names', () => {
    for (const { plan, composed, kind } of papers) {
      const shown = composed.value!.values.flatMap(({ origins }) => origins);
      const places = plan.provenance.map((id) => model.nodes.get(id)!.origin);
      const strange = shown.filter(
        ({ file, pointer }) =>
          !places.some(
            (place) =>
              place.file === file &&
              (`${pointer}/`.startsWith(`${place.pointer}/`) || place.pointer.startsWith(pointer)),
          ),
      );
      expect([kind.id, plan.id, strange.slice(0, 3)]).toEqual([kind.id, plan.id, []]);
    }
  });
});

describe('papers on powers', () => {
  it('权责清单 has the columns 审核转报 and 子项 where a power fills them', () => {
    const [license, penalty, compulsion] = tables('notice-powers');
    expect(license![0]).toContain('审核转报');
    expect(license![1]).toContain('报市级机关复核');
    expect(penalty![0]).not.toContain('审核转报');
    expect(penalty![0]).not.toContain('子项');
    const at = compulsion![0]!.indexOf('子项');
    expect(compulsion![1]!.slice(at - 1, at + 1)).toEqual([
      '对未取得许可从事食品生产经营的处罚',
      '查封、扣押不符合食品安全标准的食品',
    ]);
  });

  it('a penalty is named after the act, with clause and issuer', () => {
    const [, row] = tables('notice-penalties')[0]!;
    expect(row![1]).toBe('未取得许可从事食品生产经营');
    expect(row![2]).toBe('没收违法所得；罚款（货值金额10倍以上20倍以下）');
    expect(row![3]).toContain('第一百二十二条第一款（全国人民代表大会常务委员会）');
  });

  it('the breakdown has one form per unit, and leads to the posts', () => {
    const forms = tables('breakdown');
    expect(forms.map((form) => form.length - 1)).toEqual([1, 2]);
    expect(forms[1]![1]![6]).toBe(
      '局长（批准：决定）\n大队长（审核：审查）\n办案岗（主办：立案、调查、告知、送达）',
    );
  });

  it('a procedure names the posts of each step, and what single powers change', () => {
    const found = tables('notice-procedures');
    const [penalty, , license, changes] = found;
    expect(penalty!.find((row) => row[1] === '调查取证')!.slice(4, 7)).toEqual([
      '执法人员不少于2人',
      '—',
      '办案岗（主办）',
    ]);
    expect(license!.map((row) => row[1])).toEqual(['环节', '受理', '审查', '决定']);
    expect(changes!.slice(1).map((row) => row.slice(2, 4))).toEqual([
      ['受理', '时限为3个工作日'],
      ['审查', '不走该环节'],
    ]);
  });

  it('each tier of discretion can be read alone', () => {
    const rows = tables('notice-discretion')[0]!.slice(1);
    expect(rows.map((row) => [row[0], row[1], row[3]])).toEqual([
      ['1', '未取得许可从事食品生产经营', '从轻'],
      ['1', '未取得许可从事食品生产经营', '首次'],
      ['1', '未取得许可从事食品生产经营', '从重'],
    ]);
  });

  it('a recording names who records: the post in the lead of the stage', () => {
    const rows = tables('recording-list')[0]!.slice(1);
    expect(rows.map((row) => [row[3], row[7], row[12], row[13]])).toEqual([
      ['调查', '办案岗', '五年', '是'],
      ['送达', '办案岗', '—', '否'],
    ]);
  });

  it('a recording has the limit of its stage, and when it begins and ends', () => {
    const rows = tables('recording-list')[0]!.slice(1);
    expect(rows.map((row) => [row[5], ...row.slice(8, 12)])).toEqual([
      ['—', '进门时', '检查和询问', '离开时', '检查'],
      ['7个工作日', '到达现场时', '该环节的执法活动', '该环节结束时', '—'],
    ]);
  });

  it('an inspection has mode and cap', () => {
    const [, row] = tables('inspection-plan')[0]!;
    expect(row!.slice(3, 10)).toEqual(['食品经营者', '400家', '5%', '每年', '双随机', '4月至9月', '2次']);
  });

  it('a guide has all that an applicant must know', () => {
    const found = papers.find(({ plan }) => plan.id === 'notice/市监局/guide/食品经营许可')!.text;
    for (const words of [
      '受理机构',
      '行政审批科',
      '办理条件',
      '申请书',
      '每本10元',
      '免收：小微企业',
      '不超过一百件',
      '申请书示范文本',
      'example.gov.example',
      '工作日上午',
      '法定时限20个工作日',
      '救济途径',
    ])
      expect([words, found.includes(words)]).toEqual([words, true]);
  });
});

describe('working papers', () => {
  const paper = (kind: string) => papers.find((one) => one.kind.id === kind)!;
  const tablesOf = (kind: string) => tablesIn(paper(kind).tree!).map(rowsOf);

  it('are not public', () => {
    for (const kind of [
      'file-review-sheet',
      'liability-confirmation',
      'monthly-report-form',
      'joint-meeting-minutes',
      'basis-conflicts',
    ])
      expect([kind, paper(kind).kind.public]).toEqual([kind, false]);
  });

  it('案卷评查表 has the basic requirements and the marked items with their sum', () => {
    expect(paper('file-review-sheet').plan.title).toBe('示例区市场监督管理局行政处罚案卷评查表');
    const [, basic, items] = tablesOf('file-review-sheet');
    expect(basic).toEqual([
      ['序号', '评查内容', '存在的问题', '评分标准', '评查结果'],
      ['1', '主体合法', '', '没有资格的', '□符合　□不符合'],
    ]);
    expect(items!.map((row) => row.slice(0, 5))).toEqual([
      ['项目', '序号', '评查内容', '分值', '扣分标准'],
      ['立案', '1', '手续齐全', '40', '没有审批的扣10分。'],
      ['决定', '2', '说明理由', '60', '—'],
      ['合计', '', '', '100', ''],
    ]);
  });

  it('错案责任确认书 has the four contents, and reviewer, rechecker and head sign', () => {
    const found = text('liability-confirmation');
    for (const words of [
      '错案来源',
      '基本案情',
      '确认错案的理由',
      '造成错案的原因和危害后果',
      '追究有关人员责任的建议',
      '纠正错案、消除危害后果的建议',
      '审查人',
      '复核人',
      '核准',
    ])
      expect([words, found.includes(words)]).toEqual([words, true]);
  });

  it('考核报告表 has a row per indicator of the organ itself, and the day of the month', () => {
    expect(text('monthly-report-form')).toContain('每月10日前报送上月考核结果');
    const [table] = tablesOf('monthly-report-form');
    expect(table![0]!.slice(3, 8)).toEqual(['发现的过错', '责任人', '扣分', '本人确认', '纠正情况和日期']);
    expect(table!.length).toBeGreaterThan(2);
  });

  it('a paper of supervision is answered once there is something to tell', () => {
    const replies = papers.filter(({ kind }) => kind.id === 'supervision-reply');
    expect(replies.map(({ plan }) => plan.id)).toEqual(['notice/市监局/supervision-reply/督办一']);
    expect(replies[0]!.kind.public).toBe(false);
    expect(replies[0]!.text).toContain('行政执法监督督办函（示区执监〔2026〕3号）已经收悉');
    expect(replies[0]!.text).toContain('没有答复举报。');
    expect(replies[0]!.text).toContain('2026年7月2日');
  });

  it('a report on a new law names it in the title and goes to whom it is for', () => {
    const report = paper('law-report');
    expect(report.plan.title).toBe('示例区市场监督管理局关于《食品安全法》施行情况的报告');
    expect(report.kind.public).toBe(false);
    expect(report.text).toContain('示例区人民政府');
    expect(report.text).toContain('培训一次。');
  });

  it('会议纪要 tells who met, on what, and what was agreed', () => {
    const found = text('joint-meeting-minutes');
    expect(found).toContain('关于许可受理分工的会议纪要');
    expect(found).toContain('1. 由市监局受理。');
    expect(found).toContain('出席：市监局副局长，镇长。');
    expect(found).not.toContain('请假');
  });

  it('五项清理结果 names who reviewed what up to the day', () => {
    const rows = tables('clean-up-results')[0]!.slice(1);
    expect(rows.map((row) => row[1])).toEqual(['执法主体', '执法依据', '执法职权', '执法文书', '执法人员']);
    expect(rows.map((row) => row[3])).toEqual([
      '示例区司法局，2026年3月2日核准（示区司批〔2026〕3号）',
      '—',
      '—',
      '—',
      '—',
    ]);
  });

  it('五项清理结果 counts a document whose name has a pause mark once', () => {
    const named = edited(world, {
      [paperFiles.procedures]: [
        [
          '名称: 现场实施, 阶段: 执行',
          '名称: 现场实施, 文书: 查封、扣押决定书；现场笔录、送达回证, 阶段: 执行',
        ],
      ],
    });
    const all = composeAll(openTexts(named).model);
    expect(all.find(({ kind }) => kind.id === 'clean-up-results')!.text).toContain(
      '各流程使用的文书3种：查封、扣押决定书；现场笔录；送达回证',
    );
  });

  it('不予行政处罚 lists the tiers that do not penalise, no others', () => {
    const rows = tables('lenient-penalties')[0]!.slice(1);
    expect(rows.map((row) => [row[3], row[5]])).toEqual([['首次', '进行教育，不予处罚']]);
  });
});

describe('papers on people', () => {
  it('a plate names no holder without a published certificate', () => {
    const [plate] = tables('post-plates');
    expect(plate!.find(([name]) => name === '工作人员')![1]).toBe('—');
    expect(plate!.find(([name]) => name === '咨询电话')![1]).toBe('000-0000 0120');
  });

  it('certificates are an internal paper, and hold those who are not published too', () => {
    const paper = papers.find(({ kind }) => kind.id === 'officer-certificates')!;
    expect(paper.kind.public).toBe(false);
    const hidden = edited(world, {
      [paperFiles.persons]: [['执法证: { 证号: 示002,', '公示: false\n  执法证: { 证号: 示002,']],
    });
    const all = composeAll(openTexts(hidden).model);
    const textOf = (kind: string) => all.find((one) => one.kind.id === kind)!.text;
    expect(textOf('officer-certificates')).toContain('示002');
    expect(textOf('notice-officers')).not.toContain('示002');
  });
});

describe('papers on transfers and reports', () => {
  it('an entrustment names powers, limits, term and liability', () => {
    const found = text('entrustment');
    for (const words of [
      '示例镇人民政府',
      '执法环节限于调查',
      '自2026年1月15日至2027年1月14日',
      '承担法律责任',
    ])
      expect([words, found.includes(words)]).toEqual([words, true]);
  });

  it('the notice of transfers has one row per decision, with the lead of a shared power', () => {
    const rows = tables('notice-transfers')[0]!.slice(1);
    expect(rows.map((row) => [row[1], row[4], row[7]])).toEqual([
      ['委托', '示例镇人民政府', '限于镇辖区'],
      ['共同行使', '示例镇人民政府', '主责：示例区市场监督管理局'],
    ]);
  });

  it('an entrusted power stays in the catalogue of the organ that answers for it', () => {
    const of = (organ: string) => papers.find(({ plan }) => plan.id === `notice/${organ}/powers`)?.text ?? '';
    expect(of('市监局')).toContain('对未取得许可从事食品生产经营的处罚');
    expect(of('镇政府')).not.toContain('对未取得许可从事食品生产经营的处罚');
    expect(of('镇政府')).toContain('食品经营许可');
  });

  it('the topics of a yearly report stand in the order of the eight', () => {
    const found = text('annual-report');
    const at = ['行政审批许可', '行政处罚', '其他情况'].map((title) => found.indexOf(`${title}\u0001`));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(0);
  });

  it('statistics add up the cases, not the money', () => {
    const [penalty, inspection] = tables('annual-statistics');
    const value = (column: string) => penalty![1]![penalty![0]!.indexOf(column)];
    expect(['警告', '罚款', '拘留', '合计', '罚没金额（万元）'].map(value)).toEqual([
      '2',
      '3',
      undefined,
      '5',
      '1.5',
    ]);
    expect(inspection!.map((row) => row[1])).toEqual(['现场检查', '40']);
  });
});
