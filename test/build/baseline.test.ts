/** Old findings are known again wherever they stand; new ones, and a second like one, are not taken for old. */
import { describe, expect, it } from 'vitest';
import { parseBaseline, printBaseline } from '../../src/build/baseline/baseline.js';
import { countOld, firstBaseline, matchBaseline } from '../../src/build/baseline/match-baseline.js';
import { judgeWorkspace } from '../../src/build/judge-workspace.js';
import { openWorkspace } from '../../src/build/open-workspace.js';
import { exampleFiles, exampleWorkspace } from '../../src/rules/example-workspace.js';
import { allRules } from '../../src/rules/rule-list.js';
import { memoryHost } from '../rules/memory-host.js';

const all = new Set(allRules.map(({ meta }) => meta.id));
const example = exampleWorkspace[exampleFiles.posts]!;
const faulty = example
  .replace('  任职: [{ 人员: 科员庚, 起: 2024-06-01 }]\n', '')
  .replace('  工作标准: [按期办结]\n', '');

function judge(files: Record<string, string> = {}, asOf?: string) {
  const { host, folder } = memoryHost({ ...exampleWorkspace, ...files });
  const opened = openWorkspace(host, folder, asOf === undefined ? {} : { asOf });
  return { model: opened.model, found: judgeWorkspace(opened).diagnostics };
}
const old = judge({ [exampleFiles.posts]: faulty });
const baseline = firstBaseline(old.found, old.model);

function compare(files: Record<string, string>, asOf?: string, from = baseline, ran = all) {
  const { found, model } = judge(files, asOf);
  const { fresh, known, gone, rest } = matchBaseline(found, from, model, { ran, all });
  const ids = (list: readonly { rule: string }[]) => list.map(({ rule }) => rule);
  return {
    fresh: ids(fresh),
    known: ids(known),
    gone: ids(gone),
    left: countOld(rest.findings),
    rest,
    found: fresh,
  };
}

describe('a baseline', () => {
  it('knows all findings again on the same content', () => {
    expect(compare({ [exampleFiles.posts]: faulty })).toMatchObject({
      fresh: [],
      known: ['require-duties', 'require-holder'],
      gone: [],
      left: 2,
    });
  });

  it('knows them after records moved, were added before them, or went to another file, and on another day', () => {
    const added = `- 标识: 新岗\n  名称: 新岗\n  机构: 审批科\n  责任层次: 直接责任\n  止: 2026-01-01\n`;
    const moved = {
      [exampleFiles.posts]:
        added +
        faulty
          .split(/^(?=- )/m)
          .toReversed()
          .join(''),
    };
    expect(compare(moved)).toMatchObject({ fresh: [], left: 2 });
    expect(compare({ [exampleFiles.posts]: `# 说明\n\n\n${faulty}` })).toMatchObject({ fresh: [], left: 2 });
    expect(compare({ [exampleFiles.posts]: faulty }, '2026-11-20')).toMatchObject({ fresh: [], left: 2 });
    const cut = faulty.indexOf('- 标识: 受理岗');
    const split = {
      [exampleFiles.posts]: faulty.slice(0, cut),
      'content/示例区/市监局/执法岗位/受理岗.yaml': faulty.slice(cut),
    };
    expect(compare(split)).toMatchObject({ fresh: [], left: 2 });
  });

  it('knows them in English keys and with another wording of the message', () => {
    const english = faulty.replaceAll('责任层次:', 'tier:').replaceAll('机构:', 'unit:');
    expect(compare({ [exampleFiles.posts]: english })).toMatchObject({ fresh: [], left: 2 });
    const reworded = {
      ...baseline,
      findings: baseline.findings.map((one) => ({ ...one, message: '别的话' })),
    };
    expect(compare({ [exampleFiles.posts]: faulty }, undefined, reworded)).toMatchObject({
      fresh: [],
      left: 2,
    });
  });

  it('calls the same fault of another record new', () => {
    const second = faulty.replace('  任职: [{ 人员: 队员己, 起: 2024-06-01 }]\n', '');
    expect(second).not.toBe(faulty);
    expect(compare({ [exampleFiles.posts]: second })).toMatchObject({ fresh: ['require-holder'], left: 2 });
  });

  it('calls a second like fault of the same record new', () => {
    const powers = exampleWorkspace[exampleFiles.powers]!;
    const bad = '    - { 引文: 《中华人民共和国食品安全法》第九百条, 作用: 程序 }\n';
    const at = '  承办机构: 审批科\n';
    const once = { [exampleFiles.powers]: powers.replace(at, bad + at) };
    const twice = { [exampleFiles.powers]: powers.replace(at, bad + bad + at) };
    const first = judge(once);
    const from = firstBaseline(first.found, first.model);
    const count = first.found.length;
    const { found } = judge(twice);
    expect(compare(once, undefined, from)).toMatchObject({ fresh: [], left: count });
    expect(compare(twice, undefined, from).fresh).toHaveLength(found.length - count);
  });

  it('drops what is mended, and counts down from the first', () => {
    const half = example.replace('  工作标准: [按期办结]\n', '');
    const { fresh, gone, left, rest } = compare({ [exampleFiles.posts]: half });
    expect({ fresh, gone, left }).toEqual({ fresh: [], gone: ['require-holder'], left: 1 });
    expect(rest.initial).toBe(2);
    expect(compare({ [exampleFiles.posts]: faulty }, undefined, rest).fresh).toEqual(['require-holder']);
  });

  it('does not take for mended what was not looked for', () => {
    const ran = new Set(['require-holder']);
    expect(compare({}, undefined, baseline, ran)).toMatchObject({ gone: ['require-holder'], left: 1 });
  });

  it('knows a fault of several records for those that it named', () => {
    const bases = exampleWorkspace[exampleFiles.powers]!.split('作用: 设定 }');
    const added = '\n    - { 引文: 《中华人民共和国拍卖法》第一条, 作用: 程序 }';
    const cite = (n: number) =>
      bases.map((part, index) => (index > 0 && index <= n ? `${added}${part}` : part)).join('作用: 设定 }');
    const of = (n: number) => ({ [exampleFiles.powers]: cite(n) });
    const two = judge(of(2));
    const from = firstBaseline(two.found, two.model);
    expect(compare(of(2), undefined, from)).toMatchObject({ fresh: [] });
    expect(compare(of(1), undefined, from)).toMatchObject({ fresh: [] });
    const more = compare(of(3), undefined, from);
    expect(more.fresh).toEqual(['require-basis-listed']);
    expect(more.found[0]).toMatchObject({ subject: '查封扣押' });
    expect(more.found[0]!.hint!.zh).toContain('新出现的是：“查封扣押”。');
  });

  it('is one line a finding, in the same order always, and read back as it was', () => {
    const text = printBaseline(baseline);
    expect(text.split('\n')).toHaveLength(4 + 2 + 3);
    expect(text).toBe(printBaseline({ ...baseline, findings: baseline.findings.toReversed() }));
    expect(printBaseline(parseBaseline(text)!)).toBe(text);
    expect(parseBaseline(printBaseline({ initial: 3, findings: [] }))).toEqual({ initial: 3, findings: [] });
    expect(text).not.toContain('2024-06-01');
  });

  it.each([
    '',
    '[]',
    '{}',
    'null',
    '{"quanze-baseline":2,"initial":0,"findings":[]}',
    text(-1),
    text(1.5),
    text('1'),
  ])('is no other JSON: %s', (other) => {
    expect(parseBaseline(other)).toBeUndefined();
  });
});

function text(count: unknown): string {
  const finding = { rule: 'a', subjects: [], pointer: '', about: '', count, message: '' };
  return JSON.stringify({ 'quanze-baseline': 1, initial: 1, findings: [finding] });
}
