import { describe, expect, it } from 'vitest';
import { entries } from '../../src/diagnostics/formats/index.generated.js';
import { bare, excepted, full, report } from './sample-report.js';

const none = { diagnostics: [] };

describe('pretty', () => {
  it('tells what is wrong, where, why and what to do, with the counts', () => {
    expect(entries.pretty.write(report())).toBe(`按 2026-11-01 的法律和任职情况检查

错误  引用了“《产品质量法》”，但目录里没有它
  内容/职权 1,a:b.yaml:2:7  require-basis-listed
    1 │ - 标识: 甲
  > 2 │   依据: 《产品质量法》第十八条
      │         ^^^^^^^^^^^^^^
  依据：国办发〔2005〕37号二（一）
  办法：登记它。 或者改正。
  相关：b.yaml:1:1  这里也引用了它

警告  <缩进> & "引号"
  内容/职权 1,a:b.yaml:9:1  yaml-syntax

共 2 个问题：错误 1 个，警告 1 个，提示 0 个。
`);
  });

  it('speaks English', () => {
    const text = entries.pretty.write(report({ language: 'en' }));
    expect(text).toMatch(/^Checked as of 2026-11-01\n/);
    expect(text).toContain('error  "《产品质量法》" is not listed');
    expect(text).toMatch(/\n2 findings: 1 error, 1 warning, 0 info\.\n$/);
  });

  it('says that there is nothing', () => {
    expect(entries.pretty.write(report(none))).toBe('按 2026-11-01 的法律和任职情况检查\n\n没有发现问题。\n');
  });

  it('says how many are excepted', () => {
    const some = { diagnostics: [], suppressed: [excepted] };
    expect(entries.pretty.write(report(some))).toBe(
      '按 2026-11-01 的法律和任职情况检查\n\n没有发现问题。\n\n另有 1 个问题按经批准的检查例外不计。\n',
    );
    expect(entries.pretty.write(report({ ...some, language: 'en' }))).toMatch(
      /\n1 more finding excepted by approval\.\n$/,
    );
  });

  it('counts old findings down, and shows the new ones only', () => {
    const before = { initial: 37, left: 32, known: [full], gone: [] };
    expect(entries.pretty.write(report({ diagnostics: [], before }))).toBe(
      '按 2026-11-01 的法律和任职情况检查\n\n没有新问题。\n\n旧问题 37 个，已改 5 个，还有 32 个。\n',
    );
    const some = entries.pretty.write(report({ diagnostics: [bare], before, language: 'en' }));
    expect(some).toContain('1 new finding: 0 error, 1 warning, 0 info.');
    expect(some).toContain('Old findings: 37, mended: 5, left: 32.');
    expect(some).not.toContain('《产品质量法》');
  });

  it('colours only when asked', () => {
    expect(entries.pretty.write(report())).not.toContain('\u001b');
    expect(entries.pretty.write(report({ color: true }))).toContain('\u001b[31m');
  });

  it('counts related places beyond the fifth', () => {
    const related = Array.from({ length: 8 }, () => full.related![0]!);
    const text = entries.pretty.write(report({ diagnostics: [{ ...full, related }] }));
    expect(text.match(/这里也引用了它/g)).toHaveLength(5);
    expect(text).toContain('相关：另有 3 处');
  });

  it('counts findings of one rule in one file beyond the fiftieth, and cuts endless messages', () => {
    const endless = { zh: '甲'.repeat(1_000_000), en: 'a' };
    const many = Array.from({ length: 120 }, () => bare);
    const text = entries.pretty.write(report({ diagnostics: [{ ...full, message: endless }, ...many] }));
    expect(text.match(/<缩进>/g)).toHaveLength(50);
    expect(text).toContain('这个文件里还有 70 个同类问题（yaml-syntax）没有逐个列出');
    expect(text).toContain('共 121 个问题：错误 1 个，警告 120 个，提示 0 个。');
    expect(text.length).toBeLessThan(20_000);
    const english = entries.pretty.write(report({ diagnostics: many, language: 'en' }));
    expect(english).toContain('70 more findings of yaml-syntax in this file are not listed');
  });

  it('lets no control character of the content reach the terminal', () => {
    const evil = '\u001b]0;x\u0007\u009b31m\u202e';
    const item = {
      ...bare,
      message: { zh: evil, en: evil },
      place: { ...bare.place, file: `a${evil}.yaml` },
    };
    expect(entries.pretty.write(report({ diagnostics: [item] }))).not.toMatch(/[\u001b\u0007\u009b\u202e]/);
  });
});

describe('json', () => {
  it('has exactly the keys of the contract, flat, in the chosen language', () => {
    const data = JSON.parse(entries.json.write(report()));
    expect(Object.keys(data)).toEqual(['asOf', 'counts', 'diagnostics', 'suppressed', 'baseline']);
    expect(data.counts).toEqual({ error: 1, warning: 1, info: 0 });
    expect(data.diagnostics[0]).toEqual({
      rule: 'require-basis-listed',
      severity: 'error',
      message: '引用了“《产品质量法》”，但目录里没有它',
      file: '内容/职权 1,a:b.yaml',
      line: 2,
      column: 7,
      endLine: 2,
      endColumn: 14,
      pointer: '/0/bases/0/cite',
      subject: '甲',
      basis: '国办发〔2005〕37号二（一）',
      related: [{ message: '这里也引用了它', file: 'b.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 }],
      hint: '登记它。\n或者改正。',
      url: 'docs/rules/require-basis-listed.md',
    });
    expect(Object.keys(data.diagnostics[1])).toEqual(Object.keys(data.diagnostics[0]));
    expect(data.diagnostics[1]).toMatchObject({
      pointer: null,
      subject: null,
      basis: null,
      related: [],
      hint: null,
      url: null,
    });
    expect(JSON.parse(entries.json.write(report({ language: 'en' }))).diagnostics[0].hint).toBe(
      'List it.\nOr correct it.',
    );
  });

  it('is whole without findings', () => {
    expect(JSON.parse(entries.json.write(report(none)))).toEqual({
      asOf: '2026-11-01',
      counts: { error: 0, warning: 0, info: 0 },
      diagnostics: [],
      suppressed: [],
      baseline: null,
    });
  });

  it('tells what is excepted, by whom and until when', () => {
    const data = JSON.parse(entries.json.write(report({ diagnostics: [bare], suppressed: [excepted] })));
    expect(data.counts).toEqual({ error: 0, warning: 1, info: 0 });
    expect(data.suppressed).toMatchObject([
      {
        rule: 'require-basis-listed',
        line: 2,
        reason: '正在修订',
        approver: '局长办公会',
        approved: null,
        until: '2026-12-31',
        exception: { file: '检查例外.yaml', line: 3 },
      },
    ]);
  });
});

describe('sarif', () => {
  const log = JSON.parse(entries.sarif.write(report()));
  const [run] = log.runs;

  it('names version, schema and tool', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/sarif-2\.1\.0/);
    expect(run.tool.driver).toMatchObject({ name: 'quanze', version: '1.2.3' });
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('describes every rule that has a result, with help, and points to it by index', () => {
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: 'require-basis-listed',
      shortDescription: { text: '要列入目录' },
      defaultConfiguration: { level: 'error' },
    });
    expect(run.tool.driver.rules[0].help.text).toContain('目录要全。');
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  });

  it('places results by encoded address and region', () => {
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: `${encodeURIComponent('内容')}/${encodeURIComponent('职权 1,a:b.yaml')}` },
      region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 14 },
    });
    expect(run.results[0].relatedLocations).toHaveLength(1);
    expect(run.results.map((result: { level: string }) => result.level)).toEqual(['error', 'warning']);
    expect(run.results[1].relatedLocations).toBeUndefined();
  });

  it('keeps what is excepted, with its justification, and says of the others that they are not', () => {
    const { runs } = JSON.parse(
      entries.sarif.write(report({ diagnostics: [bare], suppressed: [excepted], rules: [] })),
    );
    const [open, hidden] = runs[0].results;
    expect(open).toMatchObject({ ruleId: 'yaml-syntax', suppressions: [] });
    expect(hidden).toMatchObject({
      ruleId: 'require-basis-listed',
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: '正在修订',
          location: { physicalLocation: { region: { startLine: 3 } } },
          properties: { approver: '局长办公会', until: '2026-12-31' },
        },
      ],
    });
    for (const result of runs[0].results)
      expect(runs[0].tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(run.results[0]).not.toHaveProperty('suppressions');
  });

  it('tells new results from old ones and those that are gone', () => {
    const gone = [{ rule: 'require-holder', message: '没有人任职', count: 2 }];
    const before = { initial: 9, left: 6, known: [full], gone };
    const { runs } = JSON.parse(entries.sarif.write(report({ diagnostics: [bare], before })));
    const results: Record<string, unknown>[] = runs[0].results;
    expect(results.map(({ ruleId, baselineState }) => [ruleId, baselineState])).toEqual([
      ['yaml-syntax', 'new'],
      ['require-basis-listed', 'unchanged'],
      ['require-holder', 'absent'],
    ]);
    expect(results[2]).toMatchObject({ kind: 'pass', level: 'none', occurrenceCount: 2 });
    const ids = runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(results.map(({ ruleIndex }) => ids[ruleIndex as number])).toEqual(
      results.map((one) => one['ruleId']),
    );
    expect(run.results[0]).not.toHaveProperty('baselineState');
  });

  it('calls advice a note', () => {
    const info = { ...bare, severity: 'info' as const };
    const text = entries.sarif.write(report({ diagnostics: [info] }));
    expect(JSON.parse(text).runs[0].results[0].level).toBe('note');
  });
});

describe('junit', () => {
  it('fails on errors only, one suite a file', () => {
    const xml = entries.junit.write(report());
    expect(xml).toContain('<testsuites name="quanze check 2026-11-01" tests="2" failures="1" errors="0">');
    expect(xml).toContain(
      '<testsuite name="内容/职权 1,a:b.yaml" tests="2" failures="1" errors="0" skipped="0">',
    );
    expect(xml.match(/<failure /g)).toHaveLength(1);
    expect(xml).toContain('<system-out>warning: &lt;缩进&gt; &amp; &quot;引号&quot;');
  });

  it('passes one case when there is nothing', () => {
    const xml = entries.junit.write(report(none));
    expect(xml).toContain('tests="1" failures="0"');
    expect(xml).toContain('<testcase classname="quanze" name="check"/>');
  });

  it('writes nothing that XML does not allow', () => {
    const evil = 'a\u0000\u001b\ud800\uffff]]>';
    const xml = entries.junit.write(report({ diagnostics: [{ ...full, message: { zh: evil, en: evil } }] }));
    expect(xml).toContain('a\ufffd\ufffd\ufffd\ufffd]]&gt;');
  });
});

describe('github', () => {
  it('escapes what ends a property or a line', () => {
    expect(entries.github.write(report({ language: 'en' })).split('\n')).toEqual([
      '::error file=内容/职权 1%2Ca%3Ab.yaml,line=2,endLine=2,col=7,endColumn=14,title=require-basis-listed::"《产品质量法》" is not listed%0ANo. 37 of 2005%0AList it.%0AOr correct it.',
      '::warning file=内容/职权 1%2Ca%3Ab.yaml,line=9,endLine=10,col=1,title=yaml-syntax::100%25 <wrong> & "quoted"',
      '',
    ]);
  });

  it('says nothing when there is nothing', () => {
    expect(entries.github.write(report(none))).toBe('');
  });
});

describe('every format', () => {
  const evil =
    '甲\u0000\u001b]0;x\u0007\u007f\u009b31m\u202e\r\n::error::x\n##[set-env]\ud800\uffff]]>&<"\u2028';
  const words = { zh: evil, en: evil };
  const item = {
    ...full,
    message: words,
    basis: words,
    hint: words,
    subject: evil,
    pointer: evil,
    place: { ...full.place, file: `a${evil}/b.yaml` },
    related: [{ message: words, place: { ...full.place, file: evil } }],
  };

  it.each(Object.keys(entries) as (keyof typeof entries)[])('%s takes hostile names and texts', (name) => {
    const text = entries[name].write(report({ diagnostics: [item] }));
    expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e\u2028]/);
    expect(text).toContain('甲');
    if (name === 'json') expect(JSON.parse(text).diagnostics[0].message).toBe(evil);
    if (name === 'sarif') {
      const [result] = JSON.parse(text).runs[0].results;
      expect(result.message.text.startsWith(evil)).toBe(true);
      const { uri } = result.locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^(?:[\w.!~*'()-]|%[0-9A-F]{2})+(?:\/(?:[\w.!~*'()-]|%[0-9A-F]{2})*)*$/);
    }
    if (name === 'github') expect(text.match(/\n/g)).toHaveLength(1);
    if (name === 'junit') {
      expect(text).not.toMatch(/[\ud800\uffff]|\]\]>/);
      expect(text.match(/<(?!\/?(?:\?xml|testsuites?|testcase|failure|system-out)\b)/g)).toBeNull();
    }
  });
});
