import { describe, expect, it } from 'vitest';
import { readFonts } from '../../src/writers/read-fonts.js';
import { readLayout } from '../../src/writers/read-layout.js';
import { shippedFonts, shippedLayout } from './layout-files.js';

describe('the shipped layouts', () => {
  it('hold GB/T 9704-2012 5.2: margins, 22 lines of 28 characters, 仿宋 of size 3', () => {
    const { page, grid, styles } = shippedLayout('gongwen');
    expect(page).toEqual({
      width: 210,
      height: 297,
      margin: { top: 37, bottom: 35, left: 28, right: 26 },
    });
    expect(grid).toEqual({ lines: 22, characters: 28 });
    expect(styles.body).toMatchObject({ font: 'fang', size: 16, indent: 2 });
  });

  it('are all readable, the catalogue on landscape paper', () => {
    for (const id of ['gongwen', 'letter', 'form', 'catalogue']) expect(shippedLayout(id).id).toBe(id);
    const { width, height } = shippedLayout('catalogue').page;
    expect([width, height]).toEqual([297, 210]);
  });

  it('name the standard fonts for DOCX and what stands in for them in PDF', () => {
    const fonts = shippedFonts();
    expect(fonts.fang.docx).toBe('仿宋_GB2312');
    expect(fonts.fang['stands-in-for']).toBe('仿宋_GB2312');
    expect(fonts.title.pdf.file).toBe('NotoSerifSC-Bold.ttf');
  });
});

describe('a layout file with mistakes', () => {
  const findings = (text: string) =>
    readLayout('templates/layouts/own.yaml', text).diagnostics.map(
      ({ place, message }) => `${place.line}:${place.column} ${message.zh}`,
    );

  it('is reported at every place, all at once', () => {
    const text = 'id: own\npage:\n  width: breit\n  height: 297\n  colour: red\nnumbering: 是\n';
    const found = findings(text);
    expect(found).toContain('3:10 “page.width”应当是50 至 2000 之间的数。');
    expect(found).toContain('5:3 不认识“page.colour”。这里可以写：width、height、margin。');
    expect(found).toContain('6:12 “numbering”应当是true（是）或者 false（否）。');
    expect(found).toContain('1:1 缺少“grid”。');
    expect(readLayout('own.yaml', text).value).toBeUndefined();
  });

  it('is reported when it is empty, a list, or no YAML', () => {
    for (const text of ['', '# nothing\n', '- a\n', 'a: [', '"'])
      expect([text, readLayout('own.yaml', text).diagnostics.length > 0]).toEqual([text, true]);
    expect(readFonts('fonts.yaml', 'song: 宋体\n').diagnostics[0]?.place).toMatchObject({ line: 1 });
  });
});
