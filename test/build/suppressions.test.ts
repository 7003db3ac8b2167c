/** Approved exceptions: what they take out, what they cannot, and what is wrong with them. */
import { describe, expect, it } from 'vitest';
import { judgeWorkspace } from '../../src/build/judge-workspace.js';
import { openWorkspace } from '../../src/build/open-workspace.js';
import { createRefusals } from '../../src/build/refuse.js';
import { exampleFiles, exampleWorkspace } from '../../src/rules/example-workspace.js';
import { memoryHost } from '../rules/memory-host.js';

const organ = 'content/示例区/市监局';
const file = `${organ}/检查例外.yaml`;
/** 受理岗 without holder (an error) and without standards (a warning). */
const posts = exampleWorkspace[exampleFiles.posts]!.replace(
  '  任职: [{ 人员: 科员庚, 起: 2024-06-01 }]\n',
  '',
).replace('  工作标准: [一次告知补正内容]\n', '');

interface Fields {
  规则?: string;
  对象?: string;
  批准日期?: string;
  截止?: string;
}
const entry = ({
  规则 = 'require-holder',
  对象 = '受理岗',
  批准日期 = '2026-09-01',
  截止 = '2026-12-31',
}: Fields = {}) =>
  `- 规则: ${规则}\n  对象: ${对象}\n  理由: 人员正在调配\n  批准人: 局长乙\n  批准日期: ${批准日期}\n  截止: ${截止}\n`;

function open(files: Record<string, string>, asOf?: string) {
  const { host, folder } = memoryHost({ ...exampleWorkspace, [exampleFiles.posts]: posts, ...files });
  return openWorkspace(host, folder, asOf === undefined ? {} : { asOf });
}
function judge(files: Record<string, string>, options: { asOf?: string; only?: string[] } = {}) {
  const { diagnostics, suppressed } = judgeWorkspace(open(files, options.asOf), { only: options.only });
  return {
    found: diagnostics.map(({ rule }) => rule),
    about: diagnostics
      .filter(({ place }) => place.file.includes('检查例外') || place.file === 'quanze.yaml')
      .map(({ rule, severity, place }) => `${severity} ${rule} ${place.line}:${place.column}`),
    words: diagnostics.map(({ message, hint }) => `${message.zh} ${hint?.zh}`).join('\n'),
    suppressed,
  };
}

describe('an approved exception', () => {
  it('takes out the finding of its rule and record, and says who answers for it', () => {
    expect(judge({}).found).toEqual(['require-duties', 'require-holder']);
    const { found, suppressed } = judge({ [file]: entry() });
    expect(found).toEqual(['require-duties']);
    expect(suppressed).toMatchObject([
      {
        finding: { rule: 'require-holder', subject: '受理岗', severity: 'error' },
        reason: '人员正在调配',
        approver: '局长乙',
        approved: '2026-09-01',
        until: '2026-12-31',
        place: { file, line: 1 },
      },
    ]);
  });

  it('holds up to and including its last day', () => {
    expect(judge({ [file]: entry({ 截止: '2026-11-01' }) }).found).toEqual(['require-duties']);
    const late = judge({ [file]: entry({ 截止: '2026-10-31' }) });
    expect(late.found).toContain('require-holder');
    expect(late.about).toEqual(['warning expired-suppression 6:7']);
  });

  it('takes a list of records, each for itself', () => {
    const { found, suppressed, about } = judge({
      [file]: `${entry({ 对象: '[受理岗, 办案岗]' })}${entry({ 规则: 'require-duties' })}`,
    });
    expect(found).toEqual(['unused-suppression']);
    expect(suppressed.map(({ finding }) => finding.rule)).toEqual(['require-duties', 'require-holder']);
    expect(about).toEqual(['warning unused-suppression 2:13']);
  });

  it('holds in the folder of its organ and below only', () => {
    const above = entry();
    expect(judge({ 'content/示例区/检查例外.yaml': above }).found).toEqual(['require-duties']);
    expect(judge({ 'content/检查例外.yaml': above }).found).toEqual(['require-duties']);
    expect(judge({ [`${organ}/检查例外/人事.yaml`]: above }).found).toEqual(['require-duties']);
    const beside = judge({ 'content/示例区/示例镇/检查例外.yaml': above });
    expect(beside.found).toContain('require-holder');
    expect(beside.about).toEqual(['warning unused-suppression 2:7']);
    expect(beside.words).toContain('移到那个执法主体或者它上级的文件夹');
  });

  it('can be written in the settings', () => {
    const settings = `${exampleWorkspace[exampleFiles.workspace]}检查例外:\n${entry().replaceAll(/^/gm, '  ').trimEnd()}\n`;
    expect(judge({ [exampleFiles.workspace]: settings })).toMatchObject({
      found: ['require-duties'],
      suppressed: [{ place: { file: 'quanze.yaml' } }],
    });
  });

  it('frees the papers that its finding refused; one that is wrong refuses none itself', () => {
    const refused = (files: Record<string, string>) => {
      const opened = open(files);
      const plan = { provenance: ['受理岗'] } as unknown as Parameters<ReturnType<typeof createRefusals>>[0];
      return createRefusals(opened.model, judgeWorkspace(opened).diagnostics)(plan);
    };
    expect(refused({})).toEqual(['require-holder']);
    expect(refused({ [file]: entry() })).toEqual([]);
    expect(refused({ [file]: `${entry()}${entry({ 规则: 'no-such-thing' })}- 规则: 甲\n` })).toEqual([]);
  });

  it('is no exception from what is found while reading', () => {
    const broken = exampleWorkspace[exampleFiles.town]!.replace('名称:', '明称:');
    const { about, words } = judge({
      [exampleFiles.town]: broken,
      [file]: entry({ 规则: 'unknown-key', 对象: '示例镇' }),
    });
    expect(about).toContain('error unknown-suppressed-rule 1:7');
    expect(words).toContain('是读取内容时发现的问题，不能列为检查例外');
    expect(words).toContain('明称');
  });

  it.each([
    [
      'a misspelt rule',
      entry({ 规则: 'require-holdr' }),
      'error unknown-suppressed-rule 1:7',
      '是不是“require-holder”',
    ],
    [
      'the title of a rule',
      entry({ 规则: '岗位要有人，空缺要注明' }),
      'error unknown-suppressed-rule 1:7',
      '“require-holder”',
    ],
    [
      'a misspelt record',
      entry({ 对象: '受里岗' }),
      'error unknown-suppressed-subject 2:7',
      '是不是“受理岗”？原来的记录已经删去的，把这一项也删去',
    ],
    [
      'a record that was taken away, with one like it elsewhere',
      entry({ 对象: '镇长二岗' }),
      'error unknown-suppressed-subject 2:7',
      '记录已经删去的，把这一项也删去。写错的',
    ],
    [
      'the name of a record',
      entry({ 对象: '示例区市场监督管理局' }),
      'error unknown-suppressed-subject 2:7',
      '“市监局”',
    ],
    [
      'a file that is not there',
      entry({ 对象: 'content/示例区/市监局/执法岗.yaml' }),
      'error unknown-suppressed-subject 2:7',
      '执法岗位.yaml',
    ],
    [
      'a file for a finding that has a record',
      entry({ 对象: exampleFiles.posts }),
      'warning unused-suppression 2:7',
      '要写那条记录的标识',
    ],
    ['more than a year', entry({ 批准日期: '2025-12-30' }), 'warning long-suppression 6:7', '一年以内'],
    ['a matter that is settled', entry({ 对象: '办案岗' }), 'warning unused-suppression 2:7', '已经解决'],
  ])('%s is told at its place', (_, text, place, words) => {
    const found = judge({ [file]: text });
    expect(found.about).toEqual([place]);
    expect(found.words).toContain(words);
  });

  it('may run for a year to the day', () => {
    expect(judge({ [file]: entry({ 批准日期: '2025-12-31' }) }).about).toEqual([]);
  });

  it('is not called useless when its rule did not run, or not all could be read', () => {
    const idle = { [file]: entry({ 对象: '办案岗' }) };
    expect(judge(idle, { only: ['require-duties'] }).about).toEqual([]);
    const settings = `${exampleWorkspace[exampleFiles.workspace]}规则: { require-holder: 关闭 }\n`;
    expect(judge({ ...idle, [exampleFiles.workspace]: settings }).about).toEqual([]);
    const broken = exampleWorkspace[exampleFiles.town]!.replace('名称:', '明称:');
    expect(judge({ ...idle, [exampleFiles.town]: broken }).about).toEqual([]);
    expect(judge(idle, { only: ['require-holder'] }).about).toHaveLength(1);
  });

  it('survives broken neighbours', () => {
    const { found, about } = judge({ [file]: `- 规则: require-duties\n- 甲\n${entry()}- [1, 2]\n` });
    expect(found).not.toContain('require-holder');
    expect(found).toContain('require-duties');
    expect(about.length).toBeGreaterThanOrEqual(3);
  });

  it('keeps a finding about several records for those that it does not name', () => {
    const cite = '{ 引文: 《中华人民共和国拍卖法》第一条, 作用: 程序 }';
    const powers = exampleWorkspace[exampleFiles.powers]!.replaceAll(
      '作用: 设定 }',
      `作用: 设定 }\n    - ${cite}`,
    );
    const all = judge({ [exampleFiles.powers]: powers }, { only: ['require-basis-listed'] });
    expect(all.found).toEqual(['require-basis-listed']);
    const rule = { 规则: 'require-basis-listed' };
    const part = judgeWorkspace(
      open({ [exampleFiles.powers]: powers, [file]: entry({ ...rule, 对象: '[食品经营许可, 查封扣押]' }) }),
      { only: ['require-basis-listed'] },
    );
    expect(part.diagnostics).toMatchObject([{ rule: 'require-basis-listed', subject: '无证经营处罚' }]);
    expect(part.diagnostics[0]).not.toHaveProperty('alsoConcerns');
    expect(part.diagnostics[0]!.hint!.zh).toContain('检查例外没有列入的还有：“无证经营处罚”。');
    const whole = entry({ ...rule, 对象: '[食品经营许可, 查封扣押, 无证经营处罚]' });
    expect(
      judge({ [exampleFiles.powers]: powers, [file]: whole }, { only: ['require-basis-listed'] }),
    ).toMatchObject({
      found: [],
      suppressed: [{}],
    });
  });
});
