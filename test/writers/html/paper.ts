/** Makes papers with the HTML writer and opens them in a browser. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Root } from 'mdast';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { createHtmlWriter } from '../../../src/writers/html/create-html-writer.js';
import type { PaperMeta } from '../../../src/writers/writer.js';
import { fixtureTree } from '../fixture-tree.js';
import { fontFolder, shippedFonts, shippedLayout } from '../layout-files.js';

export const meta: PaperMeta = {
  id: 'letter/office/zhang/2026/1',
  title: '2026年度行政执法责任书',
  author: '示例区市场监督管理局',
  date: '2026-11-01',
  draft: false,
};

const writer = createHtmlWriter({ fonts: shippedFonts(), fontFolder });

export async function write(content: string | Root, layout: string, changes: Partial<PaperMeta> = {}) {
  return (await writer).write({
    tree: typeof content === 'string' ? fixtureTree(content) : content,
    layout: shippedLayout(layout),
    meta: { ...meta, ...changes },
  });
}

export async function paper(
  content: string | Root,
  layout: string,
  changes: Partial<PaperMeta> = {},
): Promise<string> {
  const { value, diagnostics } = await write(content, layout, changes);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return new TextDecoder().decode(value);
}

interface Look {
  readonly width?: number;
  readonly bypass?: boolean;
}

let started: Promise<Browser> | undefined;
const contexts = new Map<string, Promise<BrowserContext>>();
const folder = mkdtempSync(join(tmpdir(), 'quanze-html-'));

/** Opens the page from a file, as a reader would; `bypass` lets a test run its own script in it. */
export async function open(
  html: string,
  look: Look = {},
): Promise<{ page: Page; requests: string[]; failures: string[]; problems: string[] }> {
  const key = JSON.stringify(look);
  contexts.set(key, contexts.get(key) ?? newContext(look));
  const context = await contexts.get(key)!;
  const page = await context.newPage();
  const requests: string[] = [];
  const failures: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => failures.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  const file = join(folder, 'paper.html');
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
  return { page, requests, failures, problems };
}

async function newContext(look: Look): Promise<BrowserContext> {
  started ??= chromium.launch({
    executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return (await started).newContext({
    viewport: { width: look.width ?? 1200, height: 800 },
    bypassCSP: look.bypass ?? false,
  });
}

export async function closeBrowser(): Promise<void> {
  await (await started)?.close();
  rmSync(folder, { recursive: true, force: true });
}
