import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWorkspace, edit, hashes, lineOf, quanze } from './run-quanze.js';

const BUREAU = 'content/示例市/示例区/市场监督管理局';
let copy: ReturnType<typeof copyWorkspace>;
beforeAll(() => {
  copy = copyWorkspace();
});
afterAll(() => copy.free());

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string | null;
  readonly file: string;
  readonly line: number;
}
function check(): { code: number | null; found: Found[]; asOf: string; counts: Record<string, number> } {
  const done = quanze(['check', copy.folder, '--format', 'json']);
  const report = JSON.parse(done.out);
  return { code: done.code, found: report.diagnostics, asOf: report.asOf, counts: report.counts };
}

describe('quanze check', () => {
  it('finds nothing in the embedded content and changes nothing', () => {
    const before = hashes(copy.folder);
    expect(check()).toMatchObject({
      code: 0,
      found: [],
      asOf: '2026-11-01',
      counts: { error: 0, warning: 0, info: 0 },
    });
    expect(hashes(copy.folder)).toEqual(before);
  });

  it('reports five planted faults at their places, all in the same run', () => {
    const powers = `${BUREAU}/执法职权.yaml`;
    const posts = `${BUREAU}/执法岗位.yaml`;
    const persons = `${BUREAU}/人员.yaml`;
    const scheme = `${BUREAU}/评议考核.yaml`;
    edit(
      copy.folder,
      powers,
      '《中华人民共和国食品安全法》第三十五条第二款',
      '《中华人民共和国食品安全法》第三五十条第二款',
    );
    edit(copy.folder, powers, '- 标识: 许可-特种设备使用登记', '- 标识: 许可-别的');
    edit(copy.folder, posts, '  任职:\n    - { 人员: 陆静姝, 起: 2023-09-01 }\n', '');
    const holder = lineOf(copy.folder, posts, '名称: 分管审批监管副局长岗');
    edit(copy.folder, persons, '- 标识: 范知远\n  姓名: 范知远', '- 标识: 范知远\n  性名: 范知远');
    writeFileSync(join(copy.folder, scheme), readFileSync(join(copy.folder, scheme)).subarray(0, -40));
    const { code, found } = check();
    const at = (file: string, line: number) =>
      found.filter((item) => item.file === file && item.line === line);
    expect(code).toBe(1);
    expect(at(powers, lineOf(copy.folder, powers, '第三五十条')).length).toBeGreaterThan(0);
    expect(at(posts, holder).map((item) => item.rule)).toContain('require-holder');
    expect(
      at(persons, lineOf(copy.folder, persons, '性名'))
        .map((item) => `${item.message}${item.hint}`)
        .join(),
    ).toContain('姓名');
    expect(found.filter((item) => item.file === scheme).length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(25);
  });

  it('prints every other format', () => {
    const sarif = JSON.parse(quanze(['check', copy.folder, '--format', 'sarif']).out);
    expect(sarif.version).toBe('2.1.0');
    expect(quanze(['check', copy.folder, '--format', 'junit']).out).toMatch(/^<\?xml/);
    expect(quanze(['check', copy.folder, '--format', 'github']).out).toMatch(/^::(error|warning|notice) /m);
    expect(quanze(['check', copy.folder]).out).toContain('办法');
  });

  it('says in plain words what is wrong with the call', () => {
    expect(quanze(['chekc'])).toMatchObject({ code: 2, out: '' });
    expect(quanze(['chekc']).err).toContain('quanze check');
    expect(quanze(['check', '--as-of', '2026-02-30'])).toMatchObject({ code: 2 });
    const nowhere = quanze(['check', join(copy.folder, 'nowhere')]);
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(quanze(['--help']).out).toContain('用法');
    expect(quanze(['--help', '--lang', 'en']).out).toContain('Usage');
    rmSync(join(copy.folder, 'quanze.yaml'));
    expect(quanze(['check', copy.folder]).code).toBe(2);
  });
});
