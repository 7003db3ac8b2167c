/** Which rules run, and what becomes of their findings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/build/check-workspace.js';
import { openWorkspace } from '../../src/build/open-workspace.js';
import type { Rule } from '../../src/rules/define-rule.js';
import { exampleFiles, exampleWorkspace } from '../../src/rules/example-workspace.js';
import { atName } from '../../src/rules/point-at.js';
import { allRules } from '../../src/rules/rule-list.js';
import { runRules, selectRules } from '../../src/rules/run-rules.js';
import { memoryHost } from './memory-host.js';

function open(files: Record<string, string> = {}, asOf?: string) {
  const { host, folder } = memoryHost({ ...exampleWorkspace, ...files });
  return openWorkspace(host, folder, asOf === undefined ? {} : { asOf });
}

function settings(lines: string) {
  return { [exampleFiles.workspace]: `名称: 试\n基准日期: 2026-11-01\n${lines}` };
}

/** Reports every organ. */
function rule(meta: Partial<Rule['meta']> = {}, check?: Rule['check']): Rule {
  return {
    meta: {
      id: 'no-organ',
      family: 'levels',
      pack: 'core',
      severity: 'warning',
      title: { zh: '不得有机关', en: 'No organ' },
      basis: [{ text: { zh: '某条', en: 'a clause' }, since: '2026-02-01', until: '2026-12-31' }],
      rationale: { zh: '理由', en: 'reason' },
      messages: { there: { zh: '有“{name}”', en: 'there is "{name}"' } },
      hints: { there: { zh: '删去“{name}”', en: 'drop "{name}"' } },
      obligations: [],
      examples: { valid: [], invalid: [] },
      ...meta,
    },
    check:
      check ??
      ((model, report) => {
        for (const organ of [...model.organs].reverse())
          report({ message: 'there', data: { name: organ.name }, ...atName(model, organ) });
      }),
  };
}

describe('runRules', () => {
  it('fills messages and hints, names the clause, and sorts by place', () => {
    const found = runRules(open().model, { rules: [rule()] });
    expect(found.map(({ place }) => `${place.file}:${place.line}:${place.column}`)).toEqual([
      `${exampleFiles.organ}:2:5`,
      `${exampleFiles.government}:2:5`,
      `${exampleFiles.town}:2:5`,
    ]);
    expect(found[1]).toMatchObject({
      rule: 'no-organ',
      severity: 'warning',
      message: { zh: '有“示例区人民政府”', en: 'there is "示例区人民政府"' },
      hint: { zh: '删去“示例区人民政府”' },
      basis: { zh: '某条', en: 'a clause' },
      subject: '区政府',
      pointer: '/name',
      url: 'docs/rules/no-organ.md',
    });
  });

  it.each([
    ['2026-01-31', 0],
    ['2026-02-01', 3],
    ['2026-12-31', 3],
    ['2027-01-01', 0],
  ])('on %s a rule whose clause binds from 2026-02-01 to 2026-12-31 finds %i', (asOf, count) => {
    expect(runRules(open({}, asOf).model, { rules: [rule()] })).toHaveLength(count);
  });

  it('names only the clauses in force, and drops a finding whose own clause is not', () => {
    const basis = [
      { text: { zh: '旧条', en: 'old' }, until: '2026-06-30' },
      { text: { zh: '新条', en: 'new' }, since: '2026-07-01' },
    ];
    const found = runRules(open().model, { rules: [rule({ basis })] });
    expect(found[0]?.basis).toEqual({ zh: '新条', en: 'new' });
    const onOld = rule({ basis }, (model, report) =>
      report({ message: 'there', clause: 0, data: { name: 'x' }, ...atName(model, model.organs[0]!) }),
    );
    expect(runRules(open().model, { rules: [onOld] })).toEqual([]);
  });

  it('takes packs from the workspace, else core and national, and follows the caller first', () => {
    const rules = (['core', 'national', 'gongwen'] as const).map((pack) => rule({ id: `in-${pack}`, pack }));
    const ids = (model: ReturnType<typeof open>['model'], packs?: readonly ['gongwen']) =>
      selectRules(model, { rules, packs }).map(({ meta }) => meta.id);
    expect(ids(open(settings('')).model)).toEqual(['in-core', 'in-national']);
    expect(ids(open(settings('规则包: [公文]\n')).model)).toEqual(['in-gongwen']);
    expect(ids(open(settings('')).model, ['gongwen'])).toEqual(['in-gongwen']);
  });

  it('takes severities from the workspace; off is silent unless the rule is asked for by name', () => {
    const rules = [rule()];
    const severity = (lines: string) => runRules(open(settings(lines)).model, { rules })[0]?.severity;
    expect(severity('规则: { no-organ: 错误 }\n')).toBe('error');
    expect(severity('规则: { no-organ: 提示 }\n')).toBe('info');
    expect(severity('规则: { no-organ: 关闭 }\n')).toBeUndefined();
    const { model } = open(settings('规则: { no-organ: 关闭 }\n'));
    expect(runRules(model, { rules, only: ['no-organ'] })[0]?.severity).toBe('warning');
  });

  it('reports a setting for a rule that does not exist, at its key, with the nearest', () => {
    const found = runRules(open(settings('规则:\n  require-pots: 关闭\n')).model);
    expect(found.filter((item) => item.rule === 'unknown-rule')).toMatchObject([
      {
        severity: 'error',
        place: { file: 'quanze.yaml', line: 4, column: 3 },
        message: { zh: '没有名为“require-pots”的规则' },
        hint: { zh: '是不是“require-post”？' },
      },
    ]);
  });

  it('reports a rule that throws by its name, and runs the others', () => {
    const broken = rule({ id: 'broken', title: { zh: '坏规则', en: 'Broken' } }, () => {
      throw new Error('boom');
    });
    const found = runRules(open().model, { rules: [broken, rule()] });
    expect(found.filter((item) => item.rule === 'no-organ')).toHaveLength(3);
    const [own] = found.filter((item) => item.rule === 'broken');
    expect(own?.severity).toBe('error');
    expect(own?.message.zh).toBe('规则“坏规则”自身出错，没有查完：boom');
  });

  it('keeps what a rule found before it threw', () => {
    const half = rule({}, (model, report) => {
      report({ message: 'there', data: { name: '甲' }, ...atName(model, model.organs[0]!) });
      throw new Error('boom');
    });
    expect(
      runRules(open().model, { rules: [half] })
        .map(({ message }) => message.zh)
        .sort(),
    ).toEqual(['有“甲”', '规则“不得有机关”自身出错，没有查完：boom']);
  });
});

describe('checkWorkspace', () => {
  it('tells what reading and rules found, sorted, without writing', () => {
    const posts = exampleWorkspace[exampleFiles.posts]!.replace(
      '  任职: [{ 人员: 科员庚, 起: 2024-06-01 }]\n',
      '',
    );
    const organ = exampleWorkspace[exampleFiles.organ]!.replace('执法监督机构:', '执法监督机关:');
    const found = checkWorkspace(open({ [exampleFiles.posts]: posts, [exampleFiles.organ]: organ }));
    expect(found.map(({ rule, place }) => `${place.file}:${place.line} ${rule}`)).toEqual([
      `${exampleFiles.organ}:9 unknown-key`,
      `${exampleFiles.posts}:41 require-holder`,
    ]);
  });

  it('tells one mistake once: a misspelt or unreadable property is not missing as well', () => {
    const misspelt = exampleWorkspace[exampleFiles.organ]!.replace('举报电话:', '举报电活:');
    expect(checkWorkspace(open({ [exampleFiles.organ]: misspelt })).map(({ rule }) => rule)).toEqual([
      'unknown-key',
    ]);
    const wrong = exampleWorkspace[exampleFiles.powers]!.replace('流程: 许可流程', '流程: [许可流程]');
    expect(checkWorkspace(open({ [exampleFiles.powers]: wrong })).map(({ rule }) => rule)).not.toContain(
      'require-procedure',
    );
    const left = exampleWorkspace[exampleFiles.organ]!.replace('举报电话: 000-0000 0002\n', '');
    expect(checkWorkspace(open({ [exampleFiles.organ]: left })).map(({ rule }) => rule)).toEqual([
      'require-complaint-telephone',
    ]);
  });

  it('survives a workspace of ruins: any lines lost from any file, and no rule fails', () => {
    const files = Object.values(exampleFiles);
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.infiniteStream(fc.integer({ min: 0, max: 4 })),
        (file, dice) => {
          const kept = exampleWorkspace[file]!.split('\n').filter(() => dice.next().value !== 0);
          const found = checkWorkspace(open({ [file]: kept.join('\n') }), {
            only: allRules.map(({ meta }) => meta.id),
          });
          expect(found.filter(({ message }) => message.zh.includes('自身出错'))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('one fault in many records', () => {
  it('is one finding that names the others, so that their papers are refused too', () => {
    const powers = exampleWorkspace[exampleFiles.powers]!.replaceAll(
      /《中华人民共和国食品安全法》(第一百[^,]*)/g,
      '《中华人民共和国产品质量法》$1',
    );
    const found = checkWorkspace(open({ [exampleFiles.powers]: powers }));
    expect(found.filter((item) => item.rule === 'require-basis-listed')).toMatchObject([
      {
        subject: '无证经营处罚',
        alsoConcerns: ['查封扣押'],
        related: [{ place: { file: exampleFiles.powers } }],
      },
    ]);
  });
});
