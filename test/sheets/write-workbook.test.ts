/** Any tables give a workbook that spreadsheet programs take. */
import validate from '@ooxml-tools/validate';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../src/sheets/sheet-names.js';
import { writeWorkbook } from '../../src/sheets/write-workbook.js';

/** As long as a name may be and longer, with what is stripped at both ends. */
const title = fc.string({ unit: fc.constantFrom("'", ' ', '甲', 'A', '𠮷'), minLength: 28, maxLength: 34 });

describe('names of sheets', () => {
  it('lose what no program takes, and stay different', () => {
    expect(sheetNames(['甲/乙: [丙]?*\\', "'引'", '', 'A', 'a', '长'.repeat(40), '长'.repeat(40)])).toEqual([
      '甲 乙   丙',
      '引',
      'Sheet3',
      'A',
      'a-2',
      '长'.repeat(31),
      `${'长'.repeat(29)}-2`,
    ]);
  });

  it('are 1 to 31 characters, without half a character, whatever the titles', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), title)), (titles) => {
        const names = sheetNames(titles);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*[\]:\u0000-\u001f\ufffe\uffff]|\p{Cs}|^'|'$/u);
          expect(name.trim()).not.toBe('');
        }
      }),
    );
  });
});

describe('a workbook', () => {
  const cells = (...row: (string | number)[]) => {
    const bytes = writeWorkbook([{ title: '表', head: ['列'], rows: [row] }]);
    return strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  };

  it('is valid Open XML, also with signs that XML cannot hold', async () => {
    const rows = [
      ['=HYPERLINK("x")', '\u0000\u000b\ufffe\ud800', 12.5],
      ['第一行\n第二行', '<c t="n">&', -3],
    ];
    const bytes = writeWorkbook([
      { title: '一/二', head: ['甲', '乙', '丙'], rows },
      { title: '空', head: [], rows: [] },
    ]);
    expect(await validate(bytes, 'xlsx', 'Microsoft365')).toEqual([]);
    expect(writeWorkbook([{ title: '一/二', head: ['甲', '乙', '丙'], rows }])).toEqual(
      writeWorkbook([{ title: '一/二', head: ['甲', '乙', '丙'], rows }]),
    );
  });

  it('writes numbers as numbers, texts as texts, and no cell longer than a program takes', () => {
    expect(cells(7)).toContain('<c r="A2" s="3"><v>7</v></c>');
    expect(cells('7')).toContain('t="inlineStr"><is><t xml:space="preserve">7</t>');
    expect(cells(Number.NaN)).toContain('<v>0</v>');
    expect(/preserve">(长+)</.exec(cells('长'.repeat(40_000)))![1]!).toHaveLength(32_767);
  });

  it('letters its columns beyond Z', () => {
    const sheet = cells(...Array.from({ length: 28 }, (_, at) => at));
    for (const place of ['Z2', 'AA2', 'AB2']) expect(sheet).toContain(`<c r="${place}"`);
  });
});
