import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPdfWriter } from '../../../src/writers/pdf/create-pdf-writer.js';
import { fixtureTree, gongwenMarkdown, letterMarkdown, textTree } from '../fixture-tree.js';
import { fontFolder, shippedFonts, shippedLayout } from '../layout-files.js';
import { meta, paper } from './paper.js';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the same content', () => {
  it('gives the same bytes, whatever was made before and wherever the fonts lie', async () => {
    const first = hash(await paper(letterMarkdown, 'letter'));
    await paper(gongwenMarkdown, 'gongwen');
    expect(hash(await paper(letterMarkdown, 'letter'))).toBe(first);

    const elsewhere = mkdtempSync(join(tmpdir(), 'quanze-fonts-'));
    try {
      cpSync(fontFolder, elsewhere, { recursive: true });
      const writer = await createPdfWriter({ fonts: shippedFonts(), fontFolder: elsewhere });
      const { value } = await writer.write({
        tree: fixtureTree(letterMarkdown),
        layout: shippedLayout('letter'),
        meta,
      });
      expect(hash(value!)).toBe(first);
      await writer.close?.();
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('gives other bytes on another date', async () => {
    const first = hash(await paper(letterMarkdown, 'letter'));
    expect(hash(await paper(letterMarkdown, 'letter', { date: '2026-11-02' }))).not.toBe(first);
  });

  it('survives sources that end in one byte within different characters', async () => {
    // U+FFA0 ends in the byte A0, and so does U+00A0: without a guard the addon aborts the process here.
    for (const text of ['天\uffa0地\uffa0', '天\u00a0地\u00a0', '天\uffa0地\uffa0'])
      expect((await paper(textTree(text), 'letter')).length).toBeGreaterThan(1000);
  });
});

describe('a hostile tree', () => {
  it('is printed without end of stack or of Typst', async () => {
    const deep = (marker: string, depth: number) => `${marker.repeat(depth)}底`;
    expect((await paper(deep('> ', 200), 'letter')).length).toBeGreaterThan(1000);
    expect((await paper(deep('- ', 150), 'letter')).length).toBeGreaterThan(1000);
    expect((await paper(`${'*_'.repeat(100)}底${'_*'.repeat(100)}`, 'letter')).length).toBeGreaterThan(1000);
  });

  it('may hold nothing at all, or nothing but empty parts', async () => {
    for (const text of [
      '',
      '#',
      '- ',
      '> ',
      ':::center\n:::',
      ':::signatures\n:::',
      ':::cover\n:::',
      '::field{name="" label=""}',
      '::signature{}',
      '::imprint',
      '|a|\n|-|',
      '[^1]',
      '[^1]\n\n[^1]: 脚注[^1]',
      '![](x.png)',
      '---',
      '::blank{lines="-3"}',
      ':::table{header-rows="9" columns="0,0"}\n|a|b|\n|-|-|\n|1|\n:::',
      '<script>alert(1)</script>',
      '```\n#set page(width: 1pt)\n```',
      '[x](javascript:alert(1)) [y](http://[) <https://example.org/a"b>',
    ])
      expect([text, (await paper(text, 'letter')).length > 500]).toEqual([text, true]);
  });
});
