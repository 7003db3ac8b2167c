/** What falls due: each kind of day, and none that is nobody's business any more. */
import { describe, expect, it } from 'vitest';
import { exampleFiles } from '../../src/rules/example-workspace.js';
import { calendarOf, type Edits, exampleReport, type ReportLook } from './report-world.js';

const { workspace, documents, persons, posts, organ, letters, publications, supervision, powers, bases } =
  exampleFiles;

/** `date kind what: detail` of the days of a kind. */
function days(kind: string, edits: Edits = {}, look: ReportLook = {}): string[] {
  return calendarOf(exampleReport(edits, look))
    .filter((item) => item.kind === kind)
    .map(({ date, what, detail, overdue }) =>
      [date, what, ...(detail === '' ? [] : [`（${detail}）`]), ...(overdue ? ['!'] : [])].join(' '),
    );
}

describe('the calendar', () => {
  it('has the certificates of those in office, the expired ones first', () => {
    expect(days('certificate')).toEqual(['2028-04-09 戊某', '2028-04-09 己某']);
    const renew: Edits = {
      [persons]: [
        ['证号: 示002, 发证日期: 2023-04-10, 有效期至: 2028-04-09', '证号: 示002, 有效期至: 2026-10-31'],
      ],
    };
    expect(days('certificate', renew)).toEqual(['2026-10-31 己某 !', '2028-04-09 戊某']);
    const left: Edits = {
      ...renew,
      [posts]: [['人员: 队员己, 起: 2024-06-01', '人员: 队员己, 起: 2024-06-01, 止: 2026-08-31']],
    };
    expect(days('certificate', left)).toEqual(['2028-04-09 戊某']);
  });

  it('tells acting terms from others', () => {
    const until = (more: string): Edits => ({
      [posts]: [['人员: 队员己, 起: 2024-06-01', `人员: 队员己, 起: 2024-06-01, 止: 2027-03-31${more}`]],
    });
    expect(days('post-term', until(''))).toEqual(['2027-03-31 己某 （岗位：办案岗）']);
    expect(days('acting-term', until(', 代理: true'))).toEqual(['2027-03-31 己某 （岗位：办案岗）']);
    expect(days('leader-term', { [organ]: [['职务: 副局长,', '职务: 副局长, 止: 2026-12-01,']] })).toEqual([
      '2026-12-01 丙某 （副局长）',
    ]);
  });

  it('has entrustments and other transfers', () => {
    const transfer = (kind: string) => ({
      'content/示例区/市监局/职权配置.yaml': `- { 标识: 配置, 方式: ${kind}, 转出: 市监局, 转入: [镇政府], 职权: [查封扣押], 生效日期: 2026-01-01, 止: 2027-06-30 }\n`,
    });
    expect(days('entrustment', {}, { files: transfer('委托') })).toHaveLength(1);
    expect(days('transfer', {}, { files: transfer('赋权') })).toEqual(['2027-06-30 配置 （赋权）']);
  });

  it('has the days of the letters that are to come', () => {
    expect(days('letter-end')).toEqual(['2026-12-31 2026年度责任书 （7 份）']);
    expect(days('letter-sign')).toEqual([]);
    expect(days('letter-sign', { [letters]: [['签订期限: 2026-03-31', '签订期限: 2026-11-01']] })).toEqual([
      '2026-11-01 2026年度责任书 （7 份）',
    ]);
  });

  it('has the own days of an organ that begins or ends within the year', () => {
    const life = (days: string): Edits => ({
      [organ]: [['行政区划: 示例区\n', `行政区划: 示例区\n${days}\n`]],
    });
    expect(days('letter-sign', life('起: 2026-10-20'))).toEqual(['2026-11-20 2026年度责任书 （6 份）']);
    expect(days('letter-end', life('止: 2026-11-30'))).toEqual([
      '2026-11-30 2026年度责任书 （6 份）',
      '2026-12-31 2026年度责任书 （1 份）',
    ]);
  });

  it('asks for the yearly figures until they are published', () => {
    const next = '2027-01-31 2026年度行政执法总体情况 （国办发〔2018〕118号（六））';
    expect(days('annual-statistics')).toEqual([next]);
    expect(days('annual-statistics', {}, { asOf: '2026-01-15' })).toEqual([
      '2026-01-31 2025年度行政执法总体情况 （国办发〔2018〕118号（六））',
    ]);
    expect(days('annual-statistics', {}, { asOf: '2026-01-25' })).toEqual([next]);
    expect(publications).toContain('公布');
  });

  it('has open papers of the supervisor', () => {
    const paper = (more: string) => ({
      [supervision]: `- { 标识: 督办一, 种类: 督办函, 执法主体: 市监局, 制发机关: 示例区司法局, 日期: 2026-10-08, 事项: 按期办结, 期限: 2026-10-30${more} }\n`,
    });
    expect(days('supervision-answer', {}, { files: paper('') })).toEqual([
      expect.stringMatching(/^2026-10-30 .*（按期办结） !$/u),
    ]);
    expect(days('supervision-answer', {}, { files: paper(', 报送日期: 2026-10-20') })).toEqual([]);
  });
});

describe('duties of some places', () => {
  const place = (packs: string): Edits => ({
    [workspace]: [['规则包: [核心, 国家, 公文]', `规则包: [${packs}]`]],
  });
  const lately: Edits = { [bases]: [['施行日期: 2015-10-01', '施行日期: 2026-02-28']] };

  it('are asked of those whose packs ask for them', () => {
    const report = '2026-12-31 2026年度行政执法工作报告';
    const here = place('核心, 国家, 重庆');
    expect(days('december-report', here)).toEqual([report]);
    expect(days('december-report')).toEqual([]);
    const inRegion: Edits = { [organ]: [['行政区划: 示例区', '行政区划: 重庆市示例区']] };
    expect(days('december-report', inRegion)).toEqual([report]);
    const off: Edits = { ...inRegion, [workspace]: [['规则包:', '停用规则包: [重庆]\n规则包:']] };
    expect(days('december-report', off)).toEqual([]);
    expect(days('new-law-report', { ...here, ...lately })).toEqual([
      '2027-02-28 《中华人民共和国食品安全法》',
    ]);
    expect(days('new-law-report', lately)).toEqual([]);
    expect(days('new-law-report', here)).toEqual([]);
  });

  it('review documents every two years', () => {
    expect(days('document-review')).toEqual(['2028-01-20 《食品摊贩备案管理办法》']);
    const old: Edits = { [documents]: [['清理日期: 2026-01-20', '清理日期: 2024-02-29']] };
    expect(days('document-review', old)).toEqual(['2026-02-28 《食品摊贩备案管理办法》 !']);
  });
});

describe('the law to come', () => {
  const cite = (text: string): Edits => ({
    [powers]: [['《中华人民共和国食品安全法》第三十五条第一款', text]],
  });

  it('names what begins, once for all records', () => {
    const edits = cite('《中华人民共和国生态环境法典》第一条');
    expect(days('law-start', edits, { asOf: '2026-08-14' })).toEqual([
      '2026-08-15 《中华人民共和国生态环境法典》 （引用它的记录 1 条）',
    ]);
    expect(days('law-start', edits, { asOf: '2026-08-15' })).toEqual([]);
  });

  it('names the cited articles that change, and is silent when none does', () => {
    const edits = (article: string) => cite(`《中华人民共和国治安管理处罚法》${article}`);
    const look = { asOf: '2025-12-31' };
    expect(days('law-change', edits('第八条、第五条、第七条'), look)).toEqual([
      '2026-01-01 《中华人民共和国治安管理处罚法》 （所引条文有 2 条变动（第五条、第八条）；涉及记录 1 条）',
    ]);
    expect(days('law-change', edits('第七条'), look)).toEqual([]);
  });

  it('has the repeals that an author lists for what the library does not hold', () => {
    const edits: Edits = {
      [bases]: [
        ['名称: 食品经营许可和备案管理办法', '名称: 示例市食品经营管理办法'],
        ['  施行日期: 2023-12-01', '  施行日期: 2023-12-01\n  废止日期: 2027-05-01'],
      ],
      [powers]: [['《食品经营许可和备案管理办法》', '《示例市食品经营管理办法》']],
    };
    expect(days('law-repeal', edits)).toEqual([
      '2027-05-01 《示例市食品经营管理办法》 （引用它的记录 1 条）',
    ]);
  });
});
