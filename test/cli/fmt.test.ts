import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyWorkspace, edit, hashes, quanze } from './run-quanze.js';

const persons = 'content/示例市/示例区/人员.yaml';

describe('quanze fmt', () => {
  let folder: string;
  let free: () => void;
  beforeEach(() => {
    ({ folder, free } = copyWorkspace());
  });
  afterEach(() => free());

  it('previews as a diff, changes nothing, and says so with exit code 1', () => {
    const before = hashes(folder);
    const { code, out, err } = quanze(['fmt', '--keys', 'en', folder]);
    expect(code).toBe(1);
    expect(out).toContain(`--- ${persons}\n+++ ${persons}\n@@ -1,2 +1,2 @@\n`);
    expect(out).toMatch(/^-- \{ 标识: 顾承远, 姓名: 顾承远, 职务: 区长, 身份: 公务员 \}$/m);
    expect(out).toMatch(/^\+- \{ id: 顾承远, name: 顾承远, title: 区长, employment: civil-servant \}$/m);
    expect(err).toMatch(/有 \d+ 个文件需要改动；加上 --write 就改写它们。/);
    expect(hashes(folder)).toEqual(before);
  });

  it('writes English, which checks the same, and Chinese again, byte for byte', () => {
    const before = hashes(folder);
    expect(quanze(['fmt', '--keys', 'en', '--write', folder]).code).toBe(0);
    expect(hashes(folder)).not.toEqual(before);
    expect(readFileSync(join(folder, persons), 'utf8')).toContain('employment: civil-servant');
    expect(JSON.parse(quanze(['check', '--format', 'json', folder]).out).counts).toMatchObject({ error: 0 });
    expect(quanze(['fmt', '--keys', 'en', folder])).toMatchObject({ code: 0, out: '' });
    expect(quanze(['fmt', '--keys', 'zh', '--write', folder]).code).toBe(0);
    expect(hashes(folder)).toEqual(before);
  });

  it('finds nothing to do in tidy files, and takes white space at line ends away', () => {
    expect(quanze(['fmt', folder])).toMatchObject({ code: 0, out: '', err: '没有需要改动的文件。\n' });
    const tidy = readFileSync(join(folder, persons), 'utf8');
    writeFileSync(join(folder, persons), `\ufeff${tidy.replaceAll('\n', '  \n')}`);
    expect(quanze(['fmt', folder]).code).toBe(1);
    expect(quanze(['fmt', '--write', folder]).code).toBe(0);
    expect(readFileSync(join(folder, persons), 'utf8')).toBe(tidy);
  });

  it('leaves a file with mistakes of form alone and does the others', () => {
    edit(folder, persons, '姓名: ', '姓名: "');
    const broken = readFileSync(join(folder, persons), 'utf8');
    appendFileSync(join(folder, 'quanze.yaml'), '# 完\n');
    const { code, err } = quanze(['fmt', '--keys', 'en', '--write', folder]);
    expect(code).toBe(1);
    expect(err).toContain(`没有改动“${persons}”：它的格式有错误，请先用 quanze check 查看并改正。`);
    expect(readFileSync(join(folder, persons), 'utf8')).toBe(broken);
    expect(readFileSync(join(folder, 'quanze.yaml'), 'utf8')).toMatch(/^as-of: /m);
  });

  it('names a file that cannot be read, and does the others', () => {
    const gbk = new Uint8Array([0x2d, 0x20, 0xb1, 0xea, 0xca, 0xb6, 0x3a, 0x20, 0x61, 0x0a]);
    writeFileSync(join(folder, persons), gbk);
    const { code, err } = quanze(['fmt', '--write', folder]);
    expect(err).toContain(`没有改动“${persons}”：这个文件读不出来，请先用 quanze check 查看并改正。`);
    expect(code).toBe(1);
    expect(new Uint8Array(readFileSync(join(folder, persons)))).toEqual(gbk);
  });

  it('refuses other languages and other folders', () => {
    expect(quanze(['fmt', '--keys', 'fr', folder]).code).toBe(2);
    expect(quanze(['fmt', join(folder, 'content')]).code).toBe(2);
  });
});
