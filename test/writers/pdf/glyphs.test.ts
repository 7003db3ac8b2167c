import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { createPdfWriter } from '../../../src/writers/pdf/create-pdf-writer.js';
import { readCmap } from '../../../src/writers/pdf/read-cmap.js';
import { itWith } from '../../system-tool.js';
import { fixtureTree, textTree } from '../fixture-tree.js';
import { fontFolder, shippedFonts, shippedLayout } from '../layout-files.js';
import { meta, paper, run, textOf } from './paper.js';

const { openSync } = createRequire(import.meta.url)('fontkit') as {
  openSync(file: string): { characterSet: number[] };
};

async function findings(tree: Root, locate?: boolean) {
  const writer = await createPdfWriter({ fonts: shippedFonts(), fontFolder });
  const place = { file: 'content/posts.yaml', line: 7, column: 3, endLine: 7, endColumn: 9 };
  return writer.write({
    tree,
    layout: shippedLayout('letter'),
    meta,
    ...(locate ? { locate: () => place } : {}),
  });
}

describe('a character without a glyph', () => {
  it('is an error that names it, its code and its place, and no PDF is made', async () => {
    const origins = [{ file: 'content/posts.yaml', pointer: '/0/name' }];
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'paragraph', children: [{ type: 'text', value: '张😀三', data: { origins } }] },
        { type: 'paragraph', children: [{ type: 'text', value: '\u{2A700}' }] },
      ],
    };
    const { value, diagnostics } = await findings(tree);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ message }) => message.zh)).toEqual([
      '“张😀三”里的“😀”（U+1F600）在所用的字体里都没有，印不出来，所以没有生成这份文书。',
      '“\u{2A700}”里的“\u{2A700}”（U+2A700）在所用的字体里都没有，印不出来，所以没有生成这份文书。',
    ]);
    expect(diagnostics[0]).toMatchObject({
      rule: 'missing-glyph',
      severity: 'error',
      place: { file: 'content/posts.yaml', line: 1 },
      pointer: '/0/name',
    });
    expect(diagnostics[1]!.place.file).toBe(meta.id);
    const located = await findings(tree, true);
    expect(located.diagnostics[0]!.place).toMatchObject({ line: 7, column: 3 });
  });

  it('is found in a directive, a cell and a link as well; a control character has a message of its own', async () => {
    const places = [
      ':::signatures\n::party{role="甲😀" signer="乙"}\n:::',
      '| a |\n|---|\n| 😀 |',
      '[😀](https://example.org)',
      '# 😀',
      '::imprint{cc="😀" by="" date=""}',
    ];
    for (const text of places)
      expect([text, (await findings(fixtureTree(text))).diagnostics.length]).toEqual([text, 1]);
    const { value, diagnostics } = await findings(textTree('a\u0001b'));
    expect(value).toBeUndefined();
    expect(diagnostics[0]!.rule).toBe('illegal-character');
  });
});

describe('a rare character', () => {
  itWith(['pdftotext', 'pdffonts'], 'is printed from another packaged font, in titles too', async () => {
    const rare = '燚喆堃祎昇頔玥珺翀芃彧𠮷';
    const pdf = await paper(`# 关于${rare}\n\n${rare}`, 'gongwen');
    expect(textOf(pdf).replaceAll(/\s/g, '').split(rare)).toHaveLength(3);
    expect(run('pdffonts', ['FILE'], pdf)).toMatch(/NotoSerifSC-Regular/);
  });

  itWith(['pdfinfo'], 'of the private area lowers PDF/A-2a to 2b, because 2a forbids it', async () => {
    const xmp = run('pdfinfo', ['-meta', 'FILE'], await paper(textTree('名\ue003字'), 'letter'));
    expect(xmp).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
  });
});

describe('the map of a font', () => {
  it('is the one that fontkit reads', () => {
    for (const { pdf } of Object.values(shippedFonts())) {
      const file = join(fontFolder, pdf.file);
      const ours = new Set<number>();
      for (const [first, last] of readCmap(file))
        for (let code = first; code <= last; code += 1) ours.add(code);
      // fontkit also counts U+FFFF, with which the table's last segment ends.
      const theirs = openSync(file).characterSet.filter((code) => code !== 0xffff);
      expect(theirs.length).toBeGreaterThan(20_000);
      expect(theirs.filter((code) => !ours.has(code))).toEqual([]);
      expect(ours.size).toBe(new Set(theirs).size);
    }
  });
});
