import { describe, expect, it } from 'vitest';
import { everythingMarkdown } from '../everything-tree.js';
import { fixtureTree, gongwenMarkdown, letterMarkdown } from '../fixture-tree.js';
import { shippedLayout } from '../layout-files.js';
import { bodyOf, paper, partsOf } from './paper.js';
import { all, first, wordsOf, type XmlElement } from './read-xml.js';

const value = (element: XmlElement | undefined, attribute = 'w:val') => element?.attributes[attribute];
const styleOf = (paragraph: XmlElement) => value(first(paragraph, 'w:pStyle'));
const paragraphWith = (body: XmlElement, words: string) =>
  all(body, 'w:p').find((paragraph) => wordsOf(paragraph).includes(words))!;

describe('headings', () => {
  it('are those of Word, with outline levels', async () => {
    const parts = partsOf(await paper(everythingMarkdown, 'gongwen'));
    const headings = all(parts['word/document.xml']!, 'w:p')
      .map((paragraph) => [styleOf(paragraph), wordsOf(paragraph)])
      .filter(([style]) => style?.startsWith('Heading'));
    expect(headings).toEqual([
      ['Heading1', '行政执法责任书'],
      ['Heading1', '总则'],
      ['Heading2', '第一节'],
      ['Heading3', '第一目'],
      ['Heading4', '第一项'],
      ['Heading5', '第一点'],
      ['Heading6', '不编号'],
    ]);
    const styles = all(parts['word/styles.xml']!, 'w:style');
    const outline = [1, 2, 3, 4, 5, 6].map((depth) => {
      const style = styles.find((item) => item.attributes['w:styleId'] === `Heading${depth}`)!;
      return value(first(style, 'w:outlineLvl'));
    });
    expect(outline).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  it('are numbered by one multi-level list: 一、 （一） 1. （1）', async () => {
    const parts = partsOf(await paper(everythingMarkdown, 'gongwen'));
    const body = parts['word/document.xml']!;
    const levels = ['总则', '第一节', '第一目', '第一项', '第一点', '不编号'].map((words) =>
      value(first(paragraphWith(body, words), 'w:ilvl')),
    );
    expect(levels).toEqual(['0', '1', '2', '3', '4', undefined]);
    const ids = ['第一节', '第一点'].map((words) => value(first(paragraphWith(body, words), 'w:numId')));
    expect(new Set(ids).size).toBe(1);
    const numbering = parts['word/numbering.xml']!;
    const list = all(numbering, 'w:num').find((item) => item.attributes['w:numId'] === ids[0])!;
    const definition = all(numbering, 'w:abstractNum').find(
      (item) => item.attributes['w:abstractNumId'] === value(first(list, 'w:abstractNumId')),
    )!;
    const formats = all(definition, 'w:lvl').map((level) => [
      value(first(level, 'w:numFmt')),
      value(first(level, 'w:lvlText')),
    ]);
    expect(formats.slice(0, 5)).toEqual([
      ['none', ''],
      ['chineseCountingThousand', '%2、'],
      ['chineseCountingThousand', '（%3）'],
      ['decimal', '%4.'],
      ['decimal', '（%5）'],
    ]);
  });

  it('carry an ordinal as text where the list would print another one, and never two', async () => {
    const tree = fixtureTree('# 题\n\n## 三、自带序号\n\n## 接着的\n\n## 再接着的');
    const [, written, next, last] = tree.children;
    delete (written as { data?: object }).data;
    (next as { data?: object }).data = { ordinal: '四、' };
    (last as { data?: object }).data = { ordinal: '一、' };
    const body = await bodyOf(tree, 'gongwen');
    const found = all(body, 'w:p').map((paragraph) => [
      wordsOf(paragraph),
      value(first(paragraph, 'w:ilvl')),
    ]);
    expect(found).toEqual([
      ['题', '0'],
      ['三、自带序号', undefined],
      ['四、接着的', undefined],
      ['再接着的', '1'],
    ]);
  });

  it('count beyond ten and begin anew below each title', async () => {
    const many = Array.from({ length: 12 }, (_, at) => `## 第${at + 1}节`).join('\n\n');
    const tree = fixtureTree(`# 甲\n\n${many}\n\n# 乙\n\n## 又是第一节`);
    const headings = tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
    (headings.at(-1) as { data?: object }).data = { ordinal: '一、' };
    const body = await bodyOf(tree, 'gongwen');
    for (const words of ['第10节', '第11节', '第12节', '又是第一节'])
      expect([words, value(first(paragraphWith(body, words), 'w:ilvl'))]).toEqual([words, '1']);
  });

  it('have no numbers where the layout wants none', async () => {
    const tree = fixtureTree('# 题\n\n## 节');
    delete (tree.children[1] as { data?: object }).data;
    const body = await bodyOf(tree, { ...shippedLayout('gongwen'), numbering: false });
    expect(all(body, 'w:numPr')).toEqual([]);
  });
});

describe('lists', () => {
  it('count each from its own start', async () => {
    const parts = partsOf(await paper('1. 甲\n2. 乙\n\n段\n\n5. 戊\n   1. 内\n', 'letter'));
    const body = parts['word/document.xml']!;
    const idOf = (words: string) => value(first(paragraphWith(body, words), 'w:numId'));
    expect(idOf('甲')).toBe(idOf('乙'));
    expect(new Set([idOf('甲'), idOf('戊'), idOf('内')]).size).toBe(3);
    const starts = ['甲', '戊', '内'].map((words) => {
      const list = all(parts['word/numbering.xml']!, 'w:num').find(
        (item) => item.attributes['w:numId'] === idOf(words),
      )!;
      return [value(first(list, 'w:lvlOverride'), 'w:ilvl'), value(first(list, 'w:startOverride'))];
    });
    expect(starts).toEqual([
      ['0', '1'],
      ['0', '5'],
      ['1', '1'],
    ]);
  });
});

describe('tables', () => {
  it('keep their widths, repeat their head and tear no row', async () => {
    const body = await bodyOf(letterMarkdown, 'letter');
    const table = first(body, 'w:tbl')!;
    const widths = all(table, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8845);
    expect(widths.map((width) => Math.round((width / 8845) * 100))).toEqual([8, 34, 38, 20]);
    expect(value(first(table, 'w:tblLayout'), 'w:type')).toBe('fixed');
    const rows = all(table, 'w:tr');
    expect(rows).toHaveLength(25);
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, ...rows.slice(1).map(() => 0)]);
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
  });

  it('fill missing cells, and have something between them', async () => {
    const body = first(await bodyOf(everythingMarkdown, 'letter'), 'w:body')!;
    const names = body.children.map((child) => (typeof child === 'string' ? '' : child.name));
    names.forEach((name, at) => {
      if (name === 'w:tbl') expect(names[at + 1]).toBe('w:p');
    });
    const rows = all(first(body, 'w:tbl')!, 'w:tr').map((row) => all(row, 'w:tc').map(wordsOf));
    expect(rows).toEqual([
      ['左', '中', '右'],
      ['一', '二', ''],
      ['三', '四', '五'],
    ]);
  });

  it('take the page break that stands before them', async () => {
    const body = await bodyOf('甲\n\n::page-break\n\n| 乙 |\n|---|', 'letter');
    const breaks = all(body, 'w:p').filter((paragraph) => all(paragraph, 'w:pageBreakBefore').length > 0);
    expect(breaks).toHaveLength(1);
    const cells = all(first(body, 'w:tbl')!, 'w:p');
    expect(cells.some((paragraph) => all(paragraph, 'w:pageBreakBefore').length > 0)).toBe(false);
  });
});

describe('fonts', () => {
  it('are named on every run, and no theme overrides them', async () => {
    const parts = partsOf(await paper(everythingMarkdown, 'gongwen', { draft: true }));
    const known = ['仿宋_GB2312', '黑体', '楷体_GB2312', '方正小标宋简体', '宋体'];
    for (const path of ['word/document.xml', 'word/styles.xml'])
      for (const fonts of all(parts[path]!, 'w:rFonts')) {
        if (value(fonts, 'w:eastAsia') !== undefined) expect(known).toContain(value(fonts, 'w:eastAsia'));
        expect(Object.keys(fonts.attributes).filter((name) => name.endsWith('Theme'))).toEqual([]);
      }
    for (const run of all(parts['word/document.xml']!, 'w:r'))
      if (wordsOf(run).trim() !== '')
        expect(first(run, 'w:rFonts')?.attributes).toMatchObject({ 'w:hint': 'eastAsia' });
  });

  it('follow the element: 小标宋 for titles, 黑体 and 楷体 for headings, 仿宋 for the text', async () => {
    const body = await bodyOf(gongwenMarkdown, 'gongwen');
    const fontOf = (words: string) =>
      value(first(first(paragraphWith(body, words), 'w:r')!, 'w:rFonts'), 'w:eastAsia');
    expect(fontOf('评议考核工作的通知')).toBe('方正小标宋简体');
    expect(fontOf('考核范围')).toBe('黑体');
    expect(fontOf('考核对象')).toBe('楷体_GB2312');
    expect(fontOf('为了规范')).toBe('仿宋_GB2312');
    expect(fontOf('示例区市场监督管理局文件')).toBe('方正小标宋简体');
  });
});

describe('the page', () => {
  it('has the grid of GB/T 9704-2012: 22 lines of 28 characters', async () => {
    const body = await bodyOf(gongwenMarkdown, 'gongwen');
    const section = first(body, 'w:sectPr')!;
    expect(first(section, 'w:pgMar')!.attributes).toMatchObject({
      'w:top': '2098',
      'w:bottom': '1984',
      'w:left': '1587',
      'w:right': '1474',
    });
    const grid = first(section, 'w:docGrid')!.attributes;
    expect(grid['w:type']).toBe('linesAndChars');
    const pitch = Number(grid['w:linePitch']);
    expect(22 * pitch).toBeLessThanOrEqual(12756);
    expect(23 * pitch).toBeGreaterThan(12756);
    const character = 16 + Number(grid['w:charSpace']) / 4096;
    expect(28 * character).toBeLessThanOrEqual(442.3);
    expect(29 * character).toBeGreaterThan(442.3);
  });

  it('has its number outside: odd pages right, even pages left', async () => {
    const parts = partsOf(await paper(gongwenMarkdown, 'gongwen'));
    const section = first(parts['word/document.xml']!, 'w:sectPr')!;
    const targets = new Map(
      all(parts['word/_rels/document.xml.rels']!, 'Relationship').map((item) => [
        item.attributes['Id'],
        `word/${item.attributes['Target']}`,
      ]),
    );
    const footers = Object.fromEntries(
      all(section, 'w:footerReference').map((item) => {
        const part = parts[targets.get(item.attributes['r:id'])!]!;
        const paragraph = first(part, 'w:p')!;
        return [value(item, 'w:type'), [value(first(paragraph, 'w:jc')), wordsOf(paragraph)]];
      }),
    );
    expect(footers).toEqual({ default: ['right', '——'], even: ['left', '——'] });
    expect(all(parts['word/settings.xml']!, 'w:evenAndOddHeaders')).toHaveLength(1);
  });

  it('says 草稿 on every page of a draft, the cover too, and on no other paper', async () => {
    const headersOf = (docx: Uint8Array) =>
      Object.entries(partsOf(docx)).filter(([path]) => /^word\/header\d/.test(path));
    const draft = headersOf(await paper(letterMarkdown, 'letter', { draft: true }));
    expect(draft).toHaveLength(2);
    for (const [, header] of draft) {
      expect(wordsOf(header)).toContain('草稿');
      expect(value(all(header, 'v:textpath').at(-1), 'string')).toBe('草稿');
    }
    expect(headersOf(await paper(letterMarkdown, 'letter'))).toEqual([]);
  });

  it('repeats the title above long tables, whatever it holds', async () => {
    const title = '清单 $& <甲> & "乙"';
    const parts = partsOf(await paper('# 题', 'catalogue', { title }));
    const heads = Object.entries(parts).filter(([path]) => /^word\/header\d/.test(path));
    expect(heads.map(([, head]) => wordsOf(head))).toEqual([title, title]);
  });
});

describe('signatures', () => {
  it('stay with the text before them and are not torn', async () => {
    const body = await bodyOf(letterMarkdown, 'letter');
    expect(all(paragraphWith(body, '本责任书一式两份'), 'w:keepNext')).toHaveLength(1);
    const table = all(body, 'w:tbl').at(-1)!;
    expect(all(table, 'w:tc')).toHaveLength(2);
    expect(all(table, 'w:cantSplit')).toHaveLength(1);
    expect(wordsOf(all(table, 'w:tc')[0]!)).toBe(
      '责任主管单位（盖章）：示例区人民政府负责人（签字）：\t年　　月　　日',
    );
  });

  it('keep only the last paragraph of a list or the last row of a table with them', async () => {
    const body = await bodyOf('- 甲\n- 乙\n\n::signature{issuer="局" date="2026年11月1日"}', 'letter');
    expect(all(paragraphWith(body, '甲'), 'w:keepNext')).toHaveLength(0);
    expect(all(paragraphWith(body, '乙'), 'w:keepNext')).toHaveLength(1);
  });
});

describe('links', () => {
  it('lead to the web or a mailbox only', async () => {
    const parts = partsOf(await paper(everythingMarkdown, 'letter'));
    const links = all(parts['word/_rels/document.xml.rels']!, 'Relationship').filter(
      (item) => item.attributes['TargetMode'] === 'External',
    );
    expect(links.map((item) => item.attributes['Target'])).toEqual([
      'https://example.org/a?b=c&d=e',
      'mailto:a@example.org',
      'https://example.org/',
    ]);
    expect(wordsOf(parts['word/document.xml']!)).toContain('和危险的文字');
  });
});
