/** The text of Word documents, and files that mean harm. */
import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocxText } from '../../src/source/read-docx-text.js';
import {
  archiveOf,
  documentOf,
  localHeaderField,
  paragraph,
  sizeField,
  w,
  withDirectoryField,
} from './docx-archive.js';

const pack = async (children: (Paragraph | Table)[], more: object = {}) =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }], ...more })));

const textOf = (bytes: Uint8Array) => {
  const { value, diagnostics } = readDocxText('通知.docx', bytes);
  expect(diagnostics).toEqual([]);
  return value;
};
const bodyText = (body: string, names?: string) =>
  textOf(archiveOf({ 'word/document.xml': documentOf(body, names) }));

/** The message of the one finding. */
const failureOf = (bytes: Uint8Array) => {
  const { value, diagnostics } = readDocxText('通知.docx', bytes);
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({
    rule: 'invalid-docx',
    severity: 'error',
    place: { file: '通知.docx', line: 1 },
  });
  return diagnostics[0]!.message.zh;
};

describe('documents of an office program', () => {
  test('runs, tabs and breaks; each paragraph is one text, empty ones count', async () => {
    const bytes = await pack([
      new Paragraph('通知'),
      new Paragraph({ children: [] }),
      new Paragraph({
        children: [
          new TextRun('依据《行政'),
          new TextRun({ text: '处罚法》', bold: true }),
          new TextRun({ children: [new Tab(), '第五条'] }),
          new TextRun({ text: '第六条 <&>', break: 1 }),
        ],
      }),
    ]);
    expect(textOf(bytes)).toEqual(['通知', '', '依据《行政处罚法》\t第五条 第六条 <&>']);
  });

  test('tables, cell by cell, nested ones too', async () => {
    const row = (...cells: (string | Table)[]) =>
      new TableRow({
        children: cells.map(
          (cell) =>
            new TableCell({
              children: typeof cell === 'string' ? [new Paragraph(cell)] : [cell, new Paragraph('后')],
            }),
        ),
      });
    const bytes = await pack([
      new Paragraph('前'),
      new Table({ rows: [row('甲', '乙'), row(new Table({ rows: [row('内')] }), '丁')] }),
      new Paragraph('末'),
    ]);
    expect(textOf(bytes)).toEqual(['前', '甲', '乙', '内', '后', '丁', '末']);
  });

  test('inserted text counts, deleted text does not', async () => {
    const change = { id: 1, author: '甲', date: '2026-01-01T00:00:00Z' };
    const bytes = await pack([
      new Paragraph({
        children: [
          new TextRun('第'),
          new DeletedTextRun({ text: '五', ...change }),
          new InsertedTextRun({ text: '六', ...change }),
          new TextRun('条'),
        ],
      }),
    ]);
    expect(textOf(bytes)).toEqual(['第六条']);
  });

  test('footnotes follow behind the body', async () => {
    const bytes = await pack(
      [
        new Paragraph({ children: [new TextRun('正文'), new FootnoteReferenceRun(1)] }),
        new Paragraph('末段'),
      ],
      { footnotes: { 1: { children: [new Paragraph('见《行政处罚法》第五条')] } } },
    );
    const text = textOf(bytes)!;
    expect(text.slice(0, 2)).toEqual(['正文', '末段']);
    expect(text.slice(2).map((note) => note.trim())).toEqual(['见《行政处罚法》第五条']);
  });

  test('any text comes back, paragraph by paragraph', async () => {
    const line = fc.string({ unit: fc.constantFrom(...'第一条《法》<>&"\' \u00a0𠮷é—') });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        expect(textOf(await pack(lines.map((text) => new Paragraph(text))))).toEqual(lines);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what the format allows', () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}${paragraph(`${text}二`)}</w:txbxContent>`;

  test('a text box stands behind its paragraph, once', () => {
    const names = `${w} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"`;
    const body = `<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('框')}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p>${paragraph('末')}`;
    expect(bodyText(body, names)).toEqual(['前后', '框', '框二', '末']);
  });

  test('moved text counts where it went; a paragraph whose mark is deleted runs on', () => {
    expect(
      bodyText(
        `<w:p><w:moveFrom w:id="1"><w:r><w:t>旧处</w:t></w:r></w:moveFrom><w:r><w:t>甲</w:t></w:r></w:p>
         <w:p><w:moveTo w:id="2"><w:r><w:t>新处</w:t></w:r></w:moveTo></w:p>
         <w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t>第五</w:t></w:r></w:p>
         <w:p><w:r><w:t>条</w:t></w:r></w:p>${paragraph('乙')}`,
      ),
    ).toEqual(['甲', '新处', '第五条', '乙']);
  });

  test('field codes and ruby readings are no text; field results, links, controls and formulas are', () => {
    const names = `${w} xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`;
    expect(
      bodyText(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r>
         <w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>控</w:t></w:r></w:sdtContent></w:sdt>
         <w:r><w:ruby><w:rt><w:r><w:t>hàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>汉</w:t></w:r></w:rubyBase></w:ruby></w:r>
         <m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>
         <w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:t>一${'\n'}二&#x4e09;<![CDATA[<四>]]></w:t></w:r><!-- w:t --></w:p>`,
        names,
      ),
    ).toEqual(['3链控汉x', '一 二三<四>']);
  });

  test('another prefix, the strict namespace, another place, UTF-16', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const xml = `<document xmlns="${strict}"><body><p><r><t>正文</t></r></p></body></document>`;
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...xml].map((c) => c.charCodeAt(0))).buffer),
    ]);
    const rels =
      '<Relationships><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/Doc/Main.xml"/></Relationships>';
    expect(textOf(archiveOf({ '_rels/.rels': rels, 'doc/main.xml': bytes }))).toEqual(['正文']);
  });
});

describe('files that are damaged or mean harm', () => {
  const sound = archiveOf({ 'word/document.xml': documentOf(paragraph('正文')) });

  test.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('PK 通知')],
    ['half of a file', sound.slice(0, sound.length / 2)],
  ])('%s', (_, bytes) => {
    expect(failureOf(bytes)).toBe('这不是 .docx 文件，或者没有传完整');
  });

  test('a file of Word 97, or under a password', () => {
    expect(failureOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toContain('旧格式（.doc）');
  });

  test('a ZIP file of something else, or a workbook', () => {
    expect(failureOf(archiveOf({ '甲.txt': '正文' }))).toContain('不是 Word 文档');
    const rels = '<R><Relationship Type="a/officeDocument" Target="xl/workbook.xml"/></R>';
    const book = archiveOf({ '_rels/.rels': rels, 'xl/workbook.xml': '<workbook/>' });
    expect(failureOf(book)).toContain('不是 Word 文档');
  });

  test('a bomb is refused by its sizes alone', () => {
    const bomb = archiveOf({ 'word/document.xml': documentOf(paragraph(' '.repeat(20_000_000))) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(failureOf(bomb)).toContain('大得不正常');
    expect(failureOf(withDirectoryField(sound, sizeField, 0xffffffff))).toContain('大得不正常');
  });

  test('a bomb that lies about its size gains nothing', () => {
    const bomb = archiveOf({ 'word/document.xml': documentOf(paragraph(' '.repeat(20_000_000))) });
    expect(failureOf(withDirectoryField(bomb, sizeField, 1000))).toBe('文件已损坏，读不出正文');
  });

  test('entries that point outside the file', () => {
    expect(failureOf(withDirectoryField(sound, localHeaderField, 0x7fffffff))).toBe('文件已损坏，读不出正文');
    expect(failureOf(withDirectoryField(sound, 20, 0x7fffffff))).toBe('文件已损坏，读不出正文');
    expect(failureOf(withDirectoryField(sound, 28, 0xffff))).toBe('这不是 .docx 文件，或者没有传完整');
  });

  test('an encrypted entry', () => {
    const changed = sound.slice();
    const view = new DataView(changed.buffer);
    for (let at = 0; at + 46 <= changed.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(failureOf(changed)).toBe('文件设了密码，读不了');
  });

  test('document types, so entities, are refused', () => {
    const laughs = `<!DOCTYPE w [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;&a;">]>${documentOf(paragraph('&b;')).replace(/^<\?.*\?>\n/, '')}`;
    expect(failureOf(archiveOf({ 'word/document.xml': laughs }))).toContain('不该有的定义');
    const outside = `<!DOCTYPE w SYSTEM "file:///etc/passwd">${documentOf('').replace(/^<\?.*\?>\n/, '')}`;
    expect(failureOf(archiveOf({ 'word/document.xml': outside }))).toContain('不该有的定义');
  });

  test.each([
    ['an unknown entity', documentOf(paragraph('&b;'))],
    ['tags that cross', documentOf('<w:p><w:r></w:p></w:r>')],
    ['a tag without end', documentOf('<w:p><w:r w:a="')],
    ['an end without beginning', `${documentOf('')}</w:p>`],
    [
      'two roots',
      documentOf('')
        .repeat(2)
        .replace(/\n<\?xml.*\?>/, ''),
    ],
    ['no XML', '正文'],
    ['nothing', ''],
    ['a mine of levels', documentOf('<w:x>'.repeat(20_000))],
    ['a comment without end', documentOf('<!-- ')],
  ])('%s is damage', (_, xml) => {
    expect(failureOf(archiveOf({ 'word/document.xml': xml }))).toBe('文件的内容已损坏，读不出正文');
  });

  test('text that is no UTF-8', () => {
    expect(failureOf(archiveOf({ 'word/document.xml': new Uint8Array([0x3c, 0xff, 0xc0]) }))).toBe(
      '文件已损坏，读不出正文',
    );
  });

  test('characters that no text may hold are replaced', () => {
    expect(bodyText(paragraph('甲&#0;&#xd800;&#x110000;乙'))).toEqual(['甲\ufffd\ufffd\ufffd乙']);
  });

  test('any bytes, and any byte changed, do no harm', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void readDocxText('甲.docx', bytes)));
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), (at, byte) => {
        const { value, diagnostics } = readDocxText('甲.docx', sound.with(at, byte));
        expect(value === undefined).toBe(diagnostics.length > 0);
      }),
    );
    const xml = documentOf(paragraph('正文'));
    fc.assert(
      fc.property(fc.nat(xml.length), fc.string({ maxLength: 4 }), (at, text) => {
        const changed = xml.slice(0, at) + text + xml.slice(at);
        const { value, diagnostics } = readDocxText('甲.docx', archiveOf({ 'word/document.xml': changed }));
        expect(value === undefined).toBe(diagnostics.length > 0);
        for (const line of value ?? []) expect(line).not.toMatch(/[\n\r]/);
      }),
    );
  });
});
