import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { itWith } from '../../system-tool.js';
import { anyText } from '../any-text.js';
import { textTree } from '../fixture-tree.js';
import { closeBrowser, open, paper, write } from './paper.js';

afterAll(closeBrowser);

describe('a text of the content', () => {
  itWith(['chromium'], 'is in the HTML unchanged, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 30, maxLength: 60 }), async (texts) => {
        const { page, problems } = await open(await paper(textTree(...texts), 'letter'));
        const found = await page.$$eval('main > p', (nodes) => nodes.map((node) => node.textContent));
        await page.close();
        expect(found).toEqual(texts);
        expect(problems).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  itWith(['chromium'], 'is unchanged in the title, in cells, captions and directives', async () => {
    for (const text of fc.sample(anyText, { numRuns: 25, seed: 3 })) {
      const tree = textTree();
      const value = text.replaceAll('|', '');
      tree.children = [
        { type: 'leafDirective', name: 'addressee', attributes: { text: `${value}：` }, children: [] },
        { type: 'code', value },
        {
          type: 'containerDirective',
          name: 'table',
          attributes: { caption: `x${value}` },
          children: [
            {
              type: 'table',
              children: [
                { type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value }] }] },
                { type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value }] }] },
              ],
            },
          ],
        },
      ];
      const { page } = await open(await paper(tree, 'letter', { author: value }));
      const texts = await page.$$eval('p, pre, caption, th, td', (nodes) =>
        nodes.map((node) => node.textContent),
      );
      const author = await page.$eval('meta[name=author]', (node) => node.getAttribute('content'));
      const label = await page.$eval('[role=region]', (node) => node.getAttribute('aria-label'));
      await page.close();
      expect(texts).toEqual([`${value}：`, value, `x${value}`, value, value]);
      expect([author, label]).toEqual([value, `x${value}`]);
    }
  });

  it('that no file can hold is an error at its place, and no paper is made', async () => {
    const tree = textTree('甲\u0007乙');
    const [paragraph] = tree.children as { children: { data?: object }[] }[];
    paragraph!.children[0]!.data = { origins: [{ file: 'content/a.yaml', pointer: '/0/name' }] };
    const { value, diagnostics } = await write(tree, 'letter');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { rule: 'illegal-character', pointer: '/0/name', place: { file: 'content/a.yaml' } },
    ]);
  });
});
