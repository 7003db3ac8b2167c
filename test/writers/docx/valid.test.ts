import validate from '@ooxml-tools/validate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../any-text.js';
import { everythingMarkdown } from '../everything-tree.js';
import {
  catalogueMarkdown,
  formMarkdown,
  gongwenMarkdown,
  letterMarkdown,
  textTree,
} from '../fixture-tree.js';
import { paper, partsOf } from './paper.js';
import { all } from './read-xml.js';

const papers: readonly (readonly [string, string, string])[] = [
  ['everything', everythingMarkdown, 'gongwen'],
  ['everything', everythingMarkdown, 'catalogue'],
  ['a letter', letterMarkdown, 'letter'],
  ['an official document', gongwenMarkdown, 'gongwen'],
  ['a catalogue', catalogueMarkdown, 'catalogue'],
  ['a form', formMarkdown, 'form'],
  ['nothing', '', 'letter'],
  ['only a cover', ':::cover\n# 封面\n:::', 'letter'],
  ['only a table', '| 甲 |\n|---|', 'letter'],
  ['only a page break', '::page-break', 'letter'],
];

describe('a DOCX file', () => {
  for (const [name, markdown, layout] of papers)
    for (const draft of [false, true])
      it(`is valid Open XML: ${name} as ${layout}${draft ? ', draft' : ''}`, async () => {
        const docx = await paper(markdown, layout, { draft });
        expect(await validate(docx, 'docx', 'Microsoft365')).toEqual([]);
        const body = partsOf(docx)['word/document.xml']!;
        // Word calls a cell without paragraph a damaged file; the validator does not.
        for (const cell of all(body, 'w:tc')) expect(cell.children.at(-1)).toMatchObject({ name: 'w:p' });
        expect(all(body, 'w:tbl').filter((table) => all(table, 'w:tr').length === 0)).toEqual([]);
      });

  it('is valid whatever its texts hold', async () => {
    const texts = fc.sample(anyText, { numRuns: 300, seed: 7 });
    expect(await validate(await paper(textTree(...texts), 'letter'), 'docx', 'Microsoft365')).toEqual([]);
  });

  it('is the same bytes each time, and holds no date but its own', async () => {
    const one = await paper(everythingMarkdown, 'letter');
    const { createDocxWriter } = await import('../../../src/writers/docx/create-docx-writer.js');
    const { fontFolder, shippedFonts, shippedLayout } = await import('../layout-files.js');
    const { fixtureTree } = await import('../fixture-tree.js');
    const { meta } = await import('./paper.js');
    const other = await createDocxWriter({ fonts: shippedFonts(), fontFolder });
    await other.write({ tree: fixtureTree(letterMarkdown), layout: shippedLayout('form'), meta });
    const two = await other.write({
      tree: fixtureTree(everythingMarkdown),
      layout: shippedLayout('letter'),
      meta,
    });
    expect(Buffer.from(two.value!).equals(Buffer.from(one))).toBe(true);
    const text = JSON.stringify(partsOf(one));
    expect([...new Set(text.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g))]).toEqual(['2026-11-01T00:00:00Z']);
  });

  it('says in its properties who, what and when', async () => {
    const title = '标题 <&>"\'';
    const core = partsOf(await paper('文', 'letter', { title }))['docProps/core.xml']!;
    const words = core.children.map((child) =>
      typeof child === 'string' ? child : [child.name, ...child.children],
    );
    expect(words).toEqual(
      expect.arrayContaining([
        ['dc:title', title],
        ['dc:creator', '示例区市场监督管理局'],
        ['dc:identifier', 'letter/office/zhang/2026/1'],
        ['dc:language', 'zh-CN'],
        ['dcterms:created', '2026-11-01T00:00:00Z'],
      ]),
    );
  });
});
