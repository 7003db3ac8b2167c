/** Rules ask who really exercises a power: each story on the day before something moves and on the day. */
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../src/build/open-workspace.js';
import {
  entrustmentTerms,
  exampleTransfer,
  exampleTrustee,
  trusteePost,
  trusteeStaff,
} from '../../src/rules/example-transfers.js';
import { exampleFiles } from '../../src/rules/example-workspace.js';
import { runRules } from '../../src/rules/run-rules.js';
import { shippedLibrary } from '../shipped-library.js';
import { memoryHost } from './memory-host.js';
import { editWorkspace } from './tester.js';

type Edit = Parameters<typeof editWorkspace>[0]['edits'][number];

const RULES = [
  'no-expired-transfer',
  'no-power-outside-organ',
  'require-entrustment',
  'require-post',
  'require-separate-stages',
  'require-stage-post',
  'require-three-tiers',
  'require-unit',
];

/** 'rule subject', sorted. */
function findings(edits: readonly Edit[], asOf: string, only = RULES): string[] {
  const files = editWorkspace({ title: { zh: '', en: '' }, edits });
  if (typeof files === 'string') throw new Error(files);
  const { host, folder } = memoryHost(files);
  const opened = openWorkspace(host, folder, { asOf, library: shippedLibrary });
  const errors = opened.diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message, place }) => `${place.file}:${place.line} ${message.zh}`)).toEqual([]);
  return runRules(opened.model, { only })
    .map(({ rule, subject }) => `${rule} ${subject}`)
    .sort();
}

/** The mayor decides and two new posts handle the penalty in the town, from a day on. */
const townPower = (from: string, stages = '立案, 调查, 告知, 陈述申辩, 送达'): Edit => ({
  file: exampleFiles.townPosts,
  find: '  任职: [{ 人员: 镇长辛, 起: 2024-06-01 }]\n',
  replace: `  任职: [{ 人员: 镇长辛, 起: 2024-06-01 }]
- 标识: 镇执法岗
  名称: 综合执法岗
  机构: 镇政府
  责任层次: 直接责任
  职权: [{ 职权: 无证经营处罚, 阶段: [${stages}], 作用: 主办 }]
  任职: [{ 人员: 镇干部, 起: 2024-06-01 }]
  起: ${from}
- 标识: 镇分管岗
  名称: 分管副镇长
  机构: 镇政府
  责任层次: 主管责任
  职权: [{ 职权: 无证经营处罚, 阶段: [审查, 决定], 作用: 批准 }]
  任职: [{ 人员: 镇长辛, 起: 2024-06-01 }]
  起: ${from}
`,
});
const townStaff: Edit = {
  file: exampleFiles.townLeaders,
  find: '- { 标识: 镇长辛',
  replace: '- { 标识: 镇干部, 姓名: 丑某, 身份: 公务员 }\n- { 标识: 镇长辛',
};

describe('a penalty conferred on the town on 1 September, kept by the bureau', () => {
  const conferred = exampleTransfer('赋权', { start: '2026-09-01', more: ['保留: true'] });
  const early = [conferred, townStaff, townPower('2026-01-01')];

  test('before the day the town uses a power of the bureau', () => {
    expect(findings(early, '2026-08-31')).toEqual(['no-power-outside-organ 镇执法岗']);
  });
  test('on the day both exercise it, each with its posts', () => {
    expect(findings(early, '2026-09-01')).toEqual([]);
  });
  test('a town that does nothing with it is told once, in the transfer', () => {
    expect(findings([conferred], '2026-08-31')).toEqual([]);
    expect(findings([conferred], '2026-09-01')).toEqual([
      'require-post 配置一',
      'require-three-tiers 镇政府',
    ]);
  });
});

describe('a penalty reassigned to the town on 1 July', () => {
  const moved = exampleTransfer('划转', { start: '2026-07-01' });

  test('before the day the bureau answers', () => {
    expect(findings([moved, townStaff, townPower('2026-07-01')], '2026-06-30')).toEqual([]);
  });
  test('on the day the posts of the bureau that name it are one fault', () => {
    expect(findings([moved, townStaff, townPower('2026-07-01')], '2026-07-01')).toEqual([
      'no-power-outside-organ 大队长岗',
    ]);
  });
});

describe('only the investigation goes down', () => {
  const part = exampleTransfer('下放', { start: '2026-07-01', more: ['阶段: [立案, 调查]'] });
  const only = ['no-power-outside-organ', 'require-stage-post'];

  test('the bureau no longer investigates, the town does nothing else', () => {
    const town = townPower('2026-01-01', '立案, 调查');
    expect(findings([part, townStaff, town], '2026-06-30', only)).toEqual([
      'no-power-outside-organ 镇执法岗',
    ]);
    expect(findings([part, townStaff, town], '2026-07-01', only)).toEqual([
      'no-power-outside-organ 办案岗',
      'no-power-outside-organ 镇分管岗',
    ]);
  });
});

describe('an investigation entrusted until 31 October', () => {
  const until = (day: string) =>
    exampleTransfer('委托', {
      to: '服务中心',
      start: '2026-01-01',
      more: [...entrustmentTerms.slice(0, 3), `止: ${day}`],
    });
  const all = [exampleTrustee(), trusteeStaff, trusteePost, until('2026-10-31')];
  const only = ['no-expired-transfer', 'no-power-outside-organ', 'require-entrustment', 'require-post'];

  test('the trustee acts until the last day, the bureau keeps its posts', () => {
    expect(findings(all, '2026-10-31', only)).toEqual([]);
  });
  test('the day after is one fault, at the last day', () => {
    expect(findings(all, '2026-11-01', only)).toEqual(['no-expired-transfer 配置一']);
  });
  test('before the first day the trustee has no entrustment', () => {
    expect(findings(all, '2025-12-31', only)).toEqual([]);
    const post = { ...trusteePost, replace: trusteePost.replace.replace('2026-01-01', '2025-12-01') };
    expect(findings([exampleTrustee(), trusteeStaff, post, until('2026-10-31')], '2025-12-31', only)).toEqual(
      ['require-entrustment 服务中心'],
    );
  });
});

describe('an entrustment withdrawn on 1 June', () => {
  const entrusted = exampleTransfer('委托', { to: '服务中心', more: entrustmentTerms });
  const withdrawn = exampleTransfer('收回', { from: '服务中心', to: '市监局', start: '2026-06-01' });
  const both: Edit = {
    ...entrusted,
    replace: `${entrusted.replace}${withdrawn.replace.replace('配置一', '配置二')}`,
  };
  const all = [exampleTrustee(), trusteeStaff, trusteePost, both];
  const only = ['no-expired-transfer', 'no-power-outside-organ', 'require-entrustment'];

  test('until the day before it holds', () => {
    expect(findings(all, '2026-05-31', only)).toEqual([]);
  });
  test('on the day the trustee has nothing left', () => {
    expect(findings(all, '2026-06-01', only)).toEqual(['require-entrustment 服务中心']);
  });
});

describe('a power that two organs share', () => {
  const shared = exampleTransfer('共同行使', {
    start: '2026-01-01',
    more: ['主责: 市监局', '决定: { 名称: 联合执法方案 }'],
  });
  /** The one who handles cases in the town decides in the bureau, and the other way round they never meet. */
  const across: Edit = {
    file: exampleFiles.posts,
    find: '任职: [{ 人员: 局长乙, 起: 2024-06-01 }]',
    replace: '任职: [{ 人员: 镇干部, 起: 2024-06-01 }]',
  };

  test('handling in one organ and deciding in the other are different cases', () => {
    const edits = [shared, townStaff, townPower('2026-01-01'), across];
    expect(findings(edits, '2026-11-01', ['require-separate-stages'])).toEqual([]);
  });
  test('in one organ they are the same', () => {
    const town = townPower('2026-01-01');
    const same = { ...town, replace: town.replace.replace('人员: 镇干部', '人员: 镇长辛') };
    expect(findings([shared, townStaff, same], '2026-11-01', ['require-separate-stages'])).toEqual([
      'require-separate-stages 镇分管岗',
    ]);
  });
});

describe('fines go to the town, the rest stays', () => {
  const fines = exampleTransfer('下放', { start: '2026-07-01', more: ['种类: [罚款]'] });

  test('both need posts from the day on', () => {
    expect(findings([fines], '2026-06-30', ['require-post'])).toEqual([]);
    expect(findings([fines], '2026-07-01', ['require-post'])).toEqual(['require-post 配置一']);
    const nobody = [
      fines,
      townStaff,
      townPower('2026-07-01'),
      {
        file: exampleFiles.posts,
        find: '{ 选择: { 类别: 行政处罚 }, 阶段: [决定], 作用: 批准 }',
        replace: '{ 职权: 食品经营许可, 阶段: [决定], 作用: 审核 }',
      },
      {
        file: exampleFiles.posts,
        find: '    - { 职权: 无证经营处罚, 阶段: [审查], 作用: 审核 }\n',
        replace: '    - { 职权: 食品经营许可, 阶段: [审查], 作用: 审核 }\n',
      },
      {
        file: exampleFiles.posts,
        find: '    - { 职权: 无证经营处罚, 阶段: [立案, 调查, 告知, 送达], 作用: 主办 }\n',
        replace: '',
      },
      {
        file: exampleFiles.posts,
        find: '    - { 职权: 无证经营处罚, 阶段: [法制审核], 作用: 审核 }\n',
        replace: '',
      },
    ];
    expect(findings(nobody, '2026-07-01', ['require-post'])).toEqual(['require-post 无证经营处罚']);
  });
});

describe('the bureau is merged into another on 1 July', () => {
  const ended: Edit = {
    file: exampleFiles.organ,
    find: '名称: 示例区市场监督管理局\n',
    replace: '名称: 示例区市场监督管理局\n止: 2026-06-30\n',
  };
  const successor: Edit = {
    file: 'content/示例区/综合局/执法主体.yaml',
    find: '',
    replace: `标识: 综合局
名称: 示例区综合行政执法局
主体性质: 政府部门
层级: 县级
行政区划: 示例区
起: 2026-07-01
承继: [{ 执法主体: 市监局, 方式: 合并, 日期: 2026-07-01 }]
`,
  };
  const staffed: readonly Edit[] = [
    {
      file: 'content/示例区/综合局/人员.yaml',
      find: '',
      replace: '- { 标识: 队员寅, 姓名: 寅某, 身份: 公务员 }\n',
    },
    {
      file: 'content/示例区/综合局/执法岗位.yaml',
      find: '',
      replace: `- 标识: 综合岗
  名称: 综合执法岗
  机构: 综合局
  责任层次: 直接责任
  职权: [{ 选择: { 全部: true }, 作用: 主办 }]
  任职: [{ 人员: 队员寅, 起: 2026-07-01 }]
`,
    },
  ];
  const only = ['no-power-outside-organ', 'require-post', 'require-unit'];

  test('the day before the bureau answers, the day after its successor', () => {
    expect(findings([ended, successor, ...staffed], '2026-06-30', only)).toEqual([]);
    expect(findings([ended, successor, ...staffed], '2026-07-01', only)).toEqual([]);
  });
  test('a successor without posts is one fault for all that it took over', () => {
    expect(findings([ended, successor], '2026-07-01', only)).toEqual(['require-post 综合局']);
  });
});
