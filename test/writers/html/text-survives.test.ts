import fc from 'fast-check';
import type { Root, RootContent, TableRow } from 'mdast';
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

  itWith(['chromium'], 'is unchanged in properties, cells, captions, code and directives', async () => {
    const values = fc.sample(anyText, { numRuns: 60, seed: 3 });
    const tree: Root = { type: 'root', children: values.flatMap(placesOf) };
    const author = values.join('');
    const { page } = await open(await paper(tree, 'letter', { author }));
    const texts = await page.$$eval('p, pre, caption, th, td', (nodes) =>
      nodes.map((node) => node.textContent),
    );
    const labels = await page.$$eval('[role=region]', (nodes) =>
      nodes.map((node) => node.getAttribute('aria-label')),
    );
    const written = await page.$eval('meta[name=author]', (node) => node.getAttribute('content'));
    await page.close();
    expect(texts).toEqual(values.flatMap((value) => [`${value}：`, value, `x${value}`, value, value]));
    expect(labels).toEqual(values.map((value) => `x${value}`));
    expect(written).toBe(author);
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

/** An addressee, a block of code, a caption, a head cell and a cell. */
function placesOf(value: string): RootContent[] {
  const row: TableRow = {
    type: 'tableRow',
    children: [{ type: 'tableCell', children: [{ type: 'text', value }] }],
  };
  return [
    { type: 'leafDirective', name: 'addressee', attributes: { text: `${value}：` }, children: [] },
    { type: 'code', value },
    {
      type: 'containerDirective',
      name: 'table',
      attributes: { caption: `x${value}` },
      children: [{ type: 'table', children: [row, row] }],
    },
  ];
}
