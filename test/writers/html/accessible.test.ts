import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, describe, expect } from 'vitest';
import { itWith } from '../../system-tool.js';
import { everythingMarkdown } from '../everything-tree.js';
import { catalogueMarkdown, formMarkdown, gongwenMarkdown, letterMarkdown } from '../fixture-tree.js';
import { closeBrowser, open, paper } from './paper.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
afterAll(closeBrowser);

const papers: readonly (readonly [string, string, string])[] = [
  ['a letter', letterMarkdown, 'letter'],
  ['an official document', gongwenMarkdown, 'gongwen'],
  ['a catalogue', catalogueMarkdown, 'catalogue'],
  ['a form', formMarkdown, 'form'],
  // Six depths in one chapter and a second title: all that a template may write.
  ['everything', everythingMarkdown, 'gongwen'],
];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe('an HTML paper', () => {
  for (const [name, markdown, layout] of papers)
    for (const width of [390, 1200])
      itWith(['chromium'], `passes axe and fits a screen of ${width} px: ${name}`, async () => {
        const html = await paper(markdown, layout, { draft: width === 390 });
        const { page, requests, problems } = await open(html, { width, bypass: true });
        const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
        await page.evaluate(axe);
        const violations = (await page.evaluate(
          'axe.run().then((result) => result.violations)',
        )) as readonly Violation[];
        await page.close();
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
        expect(wide).toBeLessThanOrEqual(width);
        expect(requests).toHaveLength(1);
        expect(problems).toEqual([]);
      });

  itWith(['chromium'], 'runs no script and loads nothing, even if some were in it', async () => {
    const html = (await paper('文', 'letter')).replace(
      '</main>',
      '<script>document.title="ran"</script><img src="https://example.org/x.png" onerror="document.title=1"></main>',
    );
    const { page, failures } = await open(html);
    expect(await page.title()).toBe('2026年度行政执法责任书');
    // The browser names the request, and that its policy stopped it before it left.
    await expect.poll(() => failures).toEqual(['https://example.org/x.png csp']);
    await page.close();
  });

  itWith(['chromium'], 'centres what an official document centres', async () => {
    const { page } = await open(await paper(gongwenMarkdown, 'gongwen'));
    const middles = (await page.evaluate(`['.mark', '.number', 'h1'].map((name) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(name));
      const box = range.getBoundingClientRect();
      return (box.left + box.right) / 2;
    })`)) as number[];
    await page.close();
    for (const middle of middles) expect(Math.abs(middle - 600)).toBeLessThan(10);
  });

  itWith(['chromium'], 'prints on the page of its layout', async () => {
    const { page } = await open(await paper(catalogueMarkdown, 'catalogue'));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.close();
    const box = /\/MediaBox\s*\[([\d. ]+)\]/.exec(pdf.toString('latin1'))![1]!.trim().split(/\s+/);
    const [, , width, height] = box.map(Number);
    expect([Math.round((width! * 25.4) / 72), Math.round((height! * 25.4) / 72)]).toEqual([297, 210]);
  });
});
