/** `quanze report` as a user runs it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyBureau, hashes, quanze } from './run-quanze.js';

const FILES = ['report.html', 'report.ics', 'report.json', 'report.schema.json', 'report.xlsx'];

describe('quanze report', () => {
  it('writes five files, the same each time, and nothing else', () => {
    const { folder, free } = copyBureau();
    const before = hashes(join(folder, 'content'));
    const first = quanze(['report', folder]);
    expect([first.code, first.out]).toEqual([0, '']);
    expect(first.err).toContain('基准日期 2026-11-01：报告 5 个文件');
    expect(readdirSync(join(folder, 'out/report')).sort()).toEqual(FILES);
    const second = quanze(['report', '--to', 'again', '--json'], { cwd: folder });
    expect(JSON.parse(second.out)).toEqual({
      folder: join(folder, 'again'),
      files: expect.arrayContaining(FILES),
    });
    expect(hashes(join(folder, 'again'))).toEqual(hashes(join(folder, 'out/report')));
    expect(hashes(join(folder, 'content'))).toEqual(before);
    free();
  });

  it('writes only the formats that are asked for, for the day and in the language that are asked for', () => {
    const { folder, free } = copyBureau();
    const { code, err } = quanze([
      ...[
        'report',
        folder,
        '--format',
        'json',
        '--as-of',
        '2026-12-01',
        '--to',
        join(folder, 'a'),
        '--lang',
        'en',
      ],
    ]);
    expect([code, err]).toEqual([0, expect.stringContaining('As of 2026-12-01: 2 files')]);
    const report = JSON.parse(readFileSync(join(folder, 'a/report.json'), 'utf8'));
    expect([report.asOf, report.language]).toEqual(['2026-12-01', 'en']);
    expect(readdirSync(join(folder, 'a'))).toEqual(['report.json', 'report.schema.json']);
    free();
  });

  it('says what it cannot do', () => {
    const { folder, free } = copyBureau();
    const unknown = quanze(['report', folder, '--format', 'pdf']);
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('pdf')]);
    const nowhere = quanze(['report', join(folder, 'content')]);
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining('quanze.yaml')]);
    writeFileSync(join(folder, 'taken'), '');
    const taken = quanze(['report', folder, '--to', join(folder, 'taken')]);
    expect([taken.code, taken.err]).toEqual([2, expect.stringContaining('不能写入')]);
    const baseline = quanze(['report', folder, '--baseline', 'none.json']);
    expect([baseline.code, baseline.err]).toEqual([2, expect.stringContaining('none.json')]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    free();
  });
});

describe('quanze check --format html', () => {
  it('prints a page', () => {
    const { folder, free } = copyBureau();
    const { out } = quanze(['check', folder, '--format', 'html']);
    expect(out).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(out).toContain('按 2026-11-01 的法律和任职情况检查');
    free();
  });
});
