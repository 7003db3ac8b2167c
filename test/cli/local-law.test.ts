import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quanze } from './run-quanze.js';

const LAW = `# 样本县市容管理规定

2020年1月1日 样本县人民代表大会常务委员会通过

<!-- INFO END -->

第一条 为了试验，制定本规定。

第二条 违反本规定，有下列情形之一的，处以罚款：

（一）甲；

（二）乙。

第三条 本规定自2020年2月1日起施行。
`;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quanze-local-law-'));
  expect(quanze(['init', '.'], { cwd: folder }).code).toBe(0);
  mkdirSync(join(folder, 'laws'));
  writeFileSync(join(folder, 'laws', '样本县市容管理规定(2020-01-01).md'), LAW);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('law texts of the workspace', () => {
  it('are shown with their words', () => {
    const shown = quanze(['law', 'show', '《样本县市容管理规定》第二条'], { cwd: folder });
    expect(shown.out).toContain('（2 项）');
    expect(shown.out).toContain('违反本规定，有下列情形之一的，处以罚款：');
    expect(
      quanze(['law', 'show', '《中华人民共和国行政处罚法》第五十一条'], { cwd: folder }).out,
    ).not.toContain('当场');
  });

  it('prove citations in law cite and in check', () => {
    const cited = JSON.parse(
      quanze(['law', 'cite', '《样本县市容管理规定》第二条第（二）项、第九条', '--json'], { cwd: folder })
        .out,
    );
    expect(cited[0].status).toBe('no-such-article');
    const powers = join(folder, 'content/样本县/市场监督管理局/执法职权.yaml');
    const text = readFileSync(powers, 'utf8');
    writeFileSync(
      powers,
      text.replace(
        '《中华人民共和国食品安全法》第三十五条第一款, 作用: 义务',
        '《样本县市容管理规定》第九条, 作用: 义务',
      ),
    );
    const found = JSON.parse(quanze(['check', folder, '--json']).out).diagnostics as { rule: string }[];
    expect(found.map((item) => item.rule)).toContain('no-missing-article');
  });
});
