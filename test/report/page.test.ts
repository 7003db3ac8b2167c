/** The page in a browser: accessible, narrow and wide, without script, on paper. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import checkPage from '../../src/diagnostics/formats/html.js';
import { exampleFiles } from '../../src/rules/example-workspace.js';
import { report as sampleReport } from '../diagnostics/sample-report.js';
import { itWith } from '../system-tool.js';
import { cityReport, exampleReport, textOf } from './report-world.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'quanze-report-'));
const broken = {
  [exampleFiles.posts]: [
    ['  任职: [{ 人员: 科员庚, 起: 2024-06-01 }]\n', ''],
    ['    - { 职权: 查封扣押, 阶段: [执行], 作用: 主办 }\n', ''],
  ],
} as const;
const pages = {
  'the city': () => textOf(cityReport(), 'html'),
  'faults, in English': () => textOf(exampleReport(broken, { check: true, language: 'en' }), 'html'),
  'the findings of a check': () => checkPage.write(sampleReport()),
};

let started: Promise<Browser> | undefined;
beforeAll(() => {
  for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), page());
});
afterAll(async () => {
  await (await started)?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(name: string, width: number, { script = true, bypass = false } = {}) {
  started ??= chromium.launch({
    executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const context = await (await started).newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: script,
    bypassCSP: bypass,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  return { page, problems, requests };
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe('the page of a report', () => {
  for (const name of Object.keys(pages))
    for (const width of [390, 1280])
      itWith(['chromium'], `passes axe and fits a screen of ${width} px: ${name}`, async () => {
        const { page, problems, requests } = await open(name, width, { bypass: true });
        await page.evaluate("for (const item of document.querySelectorAll('details')) item.open = true");
        const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
        await page.evaluate(axe);
        const violations = (await page.evaluate(
          'axe.run().then((result) => result.violations)',
        )) as readonly Violation[];
        await page.close();
        expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html)])).toEqual(
          [],
        );
        expect(wide).toBeLessThanOrEqual(width);
        expect(requests).toHaveLength(1);
        expect(problems).toEqual([]);
      });

  itWith(['chromium'], 'opens and closes all parts by a button, which its policy lets run', async () => {
    const { page, problems } = await open('the city', 1280);
    const opened = () => page.locator('details[open]').count();
    const all = await page.locator('details').count();
    await page.getByRole('button', { name: '全部展开' }).click();
    expect(await opened()).toBe(all);
    await page.getByRole('button', { name: '全部收起' }).click();
    expect([await opened(), problems]).toEqual([0, []]);
    await page.close();
  });

  itWith(['chromium'], 'reads without script and has no button that does nothing', async () => {
    const { page } = await open('the city', 1280, { script: false });
    expect(await page.getByRole('button').count()).toBe(0);
    await page.getByText('示例市城市管理局：依据').click();
    expect(await page.getByText('每项职权落实到谁').first().isVisible()).toBe(true);
    await page.close();
  });

  itWith(['chromium', 'pdftotext'], 'prints everything, also what is folded on the screen', async () => {
    for (const script of [true, false]) {
      const { page } = await open('the city', 1280, { script });
      const pdf = join(folder, 'report.pdf');
      await page.pdf({ path: pdf, preferCSSPageSize: true });
      await page.close();
      const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
      for (const word of ['内部资料', '每部依据落实到多少', '每项职权落实到谁', '执法证到期'])
        expect([script, word, text.includes(word)]).toEqual([script, word, true]);
      expect(text).not.toContain('全部展开');
    }
  });
});
