/** The chain from law to indicator: whole in a sound workspace, and each break named once, at its record. */
import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/model/model.js';
import { findHoles } from '../../src/report/chain/find-holes.js';
import { exampleFiles, exampleWorkspace } from '../../src/rules/example-workspace.js';
import { chainOf, cityReport, type Edits, exampleReport, holesOf } from './report-world.js';

const { posts, powers, statement, evaluation, bases, letters, procedures } = exampleFiles;

describe('the chain', () => {
  it('has no holes in the embedded city and in the example', () => {
    expect(holesOf(cityReport())).toEqual([]);
    expect(holesOf(broken({ edits: {} }))).toEqual([]);
  });

  it('tells for each power its bases, stages, posts, letters and indicators', () => {
    const organ = chainOf(exampleReport()).find(({ id }) => id === '市监局')!;
    const power = organ.powers.find(({ id }) => id === '无证经营处罚')!;
    expect(power).toMatchObject({
      kind: 'penalty',
      at: { file: powers },
      received: false,
      citations: [
        {
          text: '《中华人民共和国食品安全法》第一百二十二条第一款',
          instrument: '中华人民共和国食品安全法',
          state: 'proved',
        },
        { instrument: '中华人民共和国食品安全法实施条例', state: 'proved' },
      ],
      open: [],
      indicators: ['考核2026/主体', '考核2026/程序'],
    });
    expect(power.posts).toContainEqual({ post: '局长岗', role: 'approve', stages: ['decision'] });
    const officer = organ.posts.find(({ id }) => id === '办案岗')!;
    expect(officer).toMatchObject({ tier: 'direct', stated: true, vacant: false, powers: 2, letters: 1 });
    expect(officer.holders).toEqual([{ id: '队员己', name: '己某', letter: true, omitted: false }]);
  });

  it('counts what rests on each basis', () => {
    const organ = chainOf(exampleReport()).find(({ id }) => id === '市监局')!;
    const law = organ.bases.find(({ id }) => id === '食品安全法')!;
    expect(law).toMatchObject({ state: 'in-force', powers: 3, posts: 6 });
    expect(organ.bases.find(({ id }) => id === '食品许可办法')).toMatchObject({ powers: 1, posts: 3 });
  });
});

const handles = '    - { 职权: 查封扣押, 阶段: [执行], 作用: 主办 }\n';
const held = '  任职: [{ 人员: 科员庚, 起: 2024-06-01 }]\n';
const approves = '    - { 职权: 查封扣押, 阶段: [审查], 作用: 批准 }\n';

/** Every power of the example is assessed: one indicator is not for some posts only. */
const assessed: Edits = { [evaluation]: [['      涉及岗位: [办案岗, 大队长岗]\n', '']] };
const townStatement = `---
标识: 镇长责任
适用: [镇长岗]
---

## 职责

协助执法。
`;

interface Break {
  readonly edits: Edits;
  readonly files?: Readonly<Record<string, string>>;
  readonly holes: readonly string[];
}

const breaks: Readonly<Record<string, Break>> = {
  'a power without post': {
    edits: {
      [posts]: [
        [handles, ''],
        [approves, ''],
      ],
    },
    holes: ['power-without-post 查封、扣押不符合食品安全标准的食品'],
  },
  'a stage without post': {
    edits: { [posts]: [[handles, '']] },
    holes: ['stage-without-post 查封、扣押不符合食品安全标准的食品 (execution)'],
  },
  'a post without holder': {
    edits: { [posts]: [[held, '']] },
    holes: ['post-without-holder 受理岗'],
  },
  'a post without statement': {
    edits: { [statement]: [['适用: [市监局]', '适用: [审批科, 执法大队]']] },
    holes: ['post-without-statement 局长'],
  },
  'a statement that no letter hands on': {
    edits: { [letters]: [['份数: 2', '份数: 2\n例外: [{ 受责方: 镇政府, 不签: true, 理由: 新设 }]']] },
    files: { 'content/示例区/示例镇/责任/镇长.md': townStatement },
    holes: ['statement-without-letter 镇长责任'],
  },
  'organs without letters': {
    edits: {
      [letters]: [['期限: { 起: 2026-01-01, 止: 2026-12-31 }', '期限: { 起: 2025-01-01, 止: 2025-12-31 }']],
    },
    holes: ['organ-without-letters 示例区市场监督管理局', 'organ-without-letters 示例镇人民政府'],
  },
  'a power without indicator': {
    edits: {
      [evaluation]: [['      涉及岗位: [办案岗, 大队长岗]\n', '      涉及岗位: [大队长岗, 办案岗]\n']],
    },
    holes: ['power-without-indicator 食品经营许可'],
  },
  'an indicator for nobody': {
    edits: { [evaluation]: [['涉及岗位: [办案岗]', '适用条件: { 类别: [行政征收] }']] },
    holes: ['indicator-for-nobody 执法人员持证上岗'],
  },
  'a basis without power': {
    edits: { [powers]: [['\n    - { 引文: 《食品经营许可和备案管理办法》第四条, 作用: 具体规定 }', '']] },
    holes: ['basis-without-power 食品经营许可和备案管理办法'],
  },
  'a basis that is not in force yet': {
    edits: {
      [bases]: [
        ['名称: 食品经营许可和备案管理办法', '名称: 示例市食品经营管理办法'],
        ['  施行日期: 2023-12-01', '  施行日期: 2027-01-01'],
      ],
      [powers]: [['《食品经营许可和备案管理办法》', '《示例市食品经营管理办法》']],
    },
    holes: ['basis-not-in-force 示例市食品经营管理办法'],
  },
};

function broken({ edits, files = {} }: Omit<Break, 'holes'>) {
  const evaluated = edits[evaluation] ?? [];
  const first = evaluated.some(([find]) => find.includes('[办案岗, 大队长岗]')) ? [] : assessed[evaluation]!;
  return exampleReport({ ...edits, [evaluation]: [...first, ...evaluated] }, { files });
}

describe('a break of the chain', () => {
  for (const [name, fault] of Object.entries(breaks))
    it(`is named: ${name}`, () => {
      expect(holesOf(broken(fault))).toEqual(fault.holes);
    });

  it('stands at the record', () => {
    const [hole] = chainOf(broken({ edits: { [posts]: [[held, '']] } })).flatMap(({ holes }) => holes);
    expect([hole!.at.file, hole!.subject]).toEqual([posts, '受理岗']);
    const line = exampleWorkspace[posts]!.split('\n')[hole!.at.line - 1];
    expect(line).toBe('- 标识: 受理岗');
  });

  it('is none where a vacancy is noted, a stage goes with another, or a hearing does not apply', () => {
    expect(holesOf(broken({ edits: { [posts]: [[held, '  空缺: { 起: 2026-09-01 }\n']] } }))).toEqual([]);
    const hearing = '    - { 标识: 听证, 名称: 听证, 阶段: 听证 }\n    - { 标识: 决定, 名称: 作出决定';
    const steps: Edits = { [procedures]: [['    - { 标识: 决定, 名称: 作出决定', hearing]] };
    expect(holesOf(broken({ edits: steps }))).toEqual([
      'stage-without-post 对未取得许可从事食品生产经营的处罚 (hearing)',
    ]);
    const free = '听证: false\n  追责情形: [应当立案';
    expect(holesOf(broken({ edits: { ...steps, [powers]: [['追责情形: [应当立案', free]] } }))).toEqual([]);
  });

  it('is told once where nothing at all is assessed: the scheme is missing, not each indicator', () => {
    const report = exampleReport({
      [evaluation]: [['对象: 执法机构', '对象: 执法主体\n  具体对象: [镇政府]']],
    });
    expect(holesOf(report).filter((hole) => hole.startsWith('power-without-indicator'))).toEqual([]);
  });

  it('is a single holder without letter among others who have theirs', () => {
    const organ = chainOf(exampleReport()).find(({ id }) => id === '市监局')!;
    const posts = organ.posts.map((post) =>
      post.id === '办案岗'
        ? { ...post, holders: [{ id: '队员己', name: '己某', letter: false, omitted: false }] }
        : post,
    );
    const nodes = new Map(
      ['队员己'].map((id) => [id, { id, organ: '市监局', origin: { file: 'a.yaml', pointer: '/0' } }]),
    );
    const model = {
      nodes,
      graph: { incoming: () => [{ kind: 'cites' }] },
      locate: () => ({ file: 'a.yaml', line: 7 }),
    } as unknown as Model;
    const holes = findHoles({ ...organ, posts, powers: [], bases: [] }, model);
    expect(holes).toEqual([
      {
        kind: 'holder-without-letter',
        subject: '队员己',
        name: '己某',
        detail: ['办案岗'],
        at: { file: 'a.yaml', line: 7 },
      },
    ]);
  });
});
