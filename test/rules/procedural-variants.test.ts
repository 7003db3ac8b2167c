/** Lawful but unusual procedures: no rule accuses them; and what one power changes is told at that power. */
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/build/check-workspace.js';
import { openWorkspace } from '../../src/build/open-workspace.js';
import type { Example } from '../../src/rules/define-rule.js';
import { exampleFiles } from '../../src/rules/example-workspace.js';
import { shippedLibrary } from '../shipped-library.js';
import { memoryHost } from './memory-host.js';
import { editWorkspace } from './tester.js';

const power = (lines: string) => ({
  file: exampleFiles.powers,
  find: '  流程: 处罚流程\n',
  replace: lines,
});
const step = (find: string, replace: string) => ({ file: exampleFiles.procedures, find, replace });

function findings(edits: Example['edits']): string[] {
  const files = editWorkspace({ title: { zh: '', en: '' }, edits });
  if (typeof files === 'string') throw new Error(files);
  const { host, folder } = memoryHost(files);
  const opened = openWorkspace(host, folder, { library: shippedLibrary });
  return checkWorkspace(opened).map(({ rule, subject }) => `${rule} ${subject}`);
}

describe('is silent on', () => {
  it.each<[string, Example['edits']]>([
    [
      'one officer where the law on public security allows it',
      [
        step(
          '人数: 2, 工作形式: 出示执法证件，',
          '人数: 1, 依据: 《中华人民共和国治安管理处罚法》第一百零八条第二款, 工作形式: 出示执法证件，',
        ),
      ],
    ],
    [
      'notice and defence in one step',
      [
        step('    - { 标识: 申辩, 名称: 听取陈述申辩, 阶段: 陈述申辩 }\n', ''),
        step(
          '名称: 事先告知, 阶段: 告知 }',
          '名称: 告知和听取意见, 阶段: 告知, 工作形式: 告知并复核当事人的意见 }',
        ),
      ],
    ],
    [
      'a suspended power with a faulty procedure of its own',
      [
        power(
          '  流程: 处罚流程\n  状态: 暂停\n  流程调整: [{ 环节: 告知, 省略: true }, { 环节: 决定, 时限: 9个月 }]\n',
        ),
      ],
    ],
    [
      'a longer period by a special rule',
      [
        power(
          '  流程: 处罚流程\n  流程调整: [{ 环节: 决定, 时限: 6个月, 依据: 《食品经营许可和备案管理办法》第四条 }]\n',
        ),
      ],
    ],
  ])('%s', (_, edits) => {
    // A power out of force leaves posts behind, and the small list does not hold every law: other rules speak of those.
    const procedural = findings(edits).filter(
      (text) => !/post|unused|stage|transfer|require-basis-listed/.test(text),
    );
    expect(procedural).toEqual([]);
  });
});

describe('tells once', () => {
  it('what a shared procedure lacks, however many powers follow it', () => {
    const twice = [
      step('    - { 标识: 申辩, 名称: 听取陈述申辩, 阶段: 陈述申辩 }\n', ''),
      {
        file: exampleFiles.powers,
        find: '- 标识: 查封扣押\n  名称: 查封、扣押不符合食品安全标准的食品\n  类别: 行政强制措施',
        replace: '- 标识: 查封扣押\n  名称: 对违法食品的处罚\n  类别: 行政处罚',
      },
      { file: exampleFiles.powers, find: '流程: 强制流程', replace: '流程: 处罚流程' },
    ];
    expect(findings(twice).filter((text) => text.startsWith('require-defence'))).toEqual([
      'require-defence-before-decision 处罚流程',
    ]);
  });

  it('what one power changes, at that power', () => {
    const edits = [power('  流程: 处罚流程\n  流程调整: [{ 环节: 送达, 时限: 1个月 }]\n')];
    expect(findings(edits)).toEqual(['serve-penalty-in-time 无证经营处罚']);
  });
});
