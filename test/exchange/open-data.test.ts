/** Open data: public properties only, valid by its own schema, safe in a spreadsheet, the same bytes each time. */
import validate from '@ooxml-tools/validate';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import csv from '../../src/exchange/exporters/csv.js';
import { entries } from '../../src/exchange/exporters/index.generated.js';
import json from '../../src/exchange/exporters/json.js';
import xlsx from '../../src/exchange/exporters/xlsx.js';
import { type OpenData, openData } from '../../src/exchange/open-data.js';
import { isWithheld } from '../../src/model/officer-publication.js';
import { exampleFiles, exampleWorkspace } from '../../src/rules/example-workspace.js';
import { edited, openTexts } from '../compose/shipped-templates.js';
import { sample } from '../content/authored-workspaces.js';

const data = openData(sample.model);
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const sheetsOf = (open: OpenData) =>
  Object.entries(unzipSync(xlsx.write(open)[0]!.bytes))
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .map(([, bytes]) => strFromU8(bytes));
/** One table with one cell. */
const only = (value: string): OpenData => ({
  asOf: '2026-11-01',
  tables: [
    {
      name: 'organs',
      title: '执法主体',
      schema: { type: 'object', properties: { name: { type: 'string', 'x-zh': '名称', 'x-public': true } } },
      records: [{ name: value }],
    },
  ],
});

describe('open data', () => {
  it('holds every record in force', () => {
    const { model } = sample;
    const count = (nodes: readonly { readonly current: boolean }[]) =>
      nodes.filter(({ current }) => current).length;
    expect(data.tables.map(({ name, records }) => [name, records.length])).toEqual([
      ['organs', count(model.organs)],
      ['bases', count(model.bases)],
      ['powers', count(model.powers)],
      ['posts', count(model.posts)],
      [
        'officers',
        model.persons.filter((person) => person.data.certificate !== undefined && !isWithheld(person)).length,
      ],
    ]);
  });

  it('names nobody who is not to be published, and nothing private', () => {
    const { model, diagnostics } = openTexts(
      edited(exampleWorkspace, {
        [exampleFiles.persons]: [
          ['执法证: { 证号: 示002,', '公示: { 不公示理由: 涉密岗位 }\n  执法证: { 证号: 示002,'],
        ],
        [exampleFiles.posts]: [['  编制数: 2', '  编制数: 87654\n  风险等级: 高']],
      }),
    );
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const open = openData(model);
    expect(open.tables.find(({ name }) => name === 'officers')!.records.map(({ id }) => id)).toEqual([
      '大队长戊',
    ]);
    const all = Object.values(entries).flatMap((exporter) =>
      exporter.write(open).map(({ name, bytes }) => (name.endsWith('.xlsx') ? '' : text(bytes))),
    );
    const written = [...all, ...sheetsOf(open)].join('\n');
    expect(written).toContain('大队长戊');
    for (const word of ['队员己', '己某', '示002', '涉密岗位', '87654', '公务员', '风险等级'])
      expect([word, written.includes(word)]).toEqual([word, false]);
  });

  it('is the same bytes each time', () => {
    for (const exporter of Object.values(entries))
      expect(exporter.write(openData(sample.model))).toEqual(exporter.write(data));
  });
});

describe('JSON', () => {
  const [content, schema] = json.write(data).map(({ bytes }) => JSON.parse(text(bytes)));

  it('is valid by the schema beside it', () => {
    const check = new Ajv2020({ strict: false }).compile(schema);
    expect(check(content), JSON.stringify(check.errors)).toBe(true);
    expect(check({ ...content, powers: [{ ...content.powers[0], secret: 1 }] })).toBe(false);
  });

  it('has a schema without the private properties and the keys of the program', () => {
    const written = JSON.stringify(schema);
    for (const word of ['"x-', 'employment', 'training', '"quota"', '"risk"'])
      expect([word, written.includes(word)]).toEqual([word, false]);
  });
});

describe('CSV', () => {
  it('begins with the byte order mark and Chinese headings, and ends its lines with CRLF', () => {
    const [organs] = csv.write(data);
    expect([...organs!.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text(organs!.bytes)).toMatch(/^\uFEFF"标识","名称",/u);
    expect(text(organs!.bytes).endsWith('"\r\n')).toBe(true);
  });

  it('lets no cell begin like a formula, whatever an author writes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '＝', '＋'),
        fc.string(),
        (start, rest) => {
          const lines = text(csv.write(only(start + rest))[0]!.bytes);
          const cell = lines.slice(lines.indexOf('\r\n') + 3, -3).replaceAll('""', '"');
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          expect(cell.endsWith(start + rest)).toBe(true);
        },
      ),
    );
  });
});

describe('XLSX', () => {
  it('is valid Open XML', async () => {
    const { bytes } = xlsx.write(data)[0]!;
    expect(await validate(bytes, 'xlsx', 'Microsoft365')).toEqual([]);
  });

  it('holds strings only, whatever an author writes', async () => {
    const hostile = '=1+1 <f>&amp;"\u0000\u000B\uFFFE 𠮷\n第二行';
    const [sheet] = sheetsOf(only(hostile));
    expect(sheet).toContain('=1+1 &lt;f&gt;&amp;amp;&quot; 𠮷\n第二行');
    expect(sheet).not.toContain('<f>');
    expect([...sheet!.matchAll(/<c [^>]*>/g)].every(([cell]) => cell.includes('t="inlineStr"'))).toBe(true);
    expect(await validate(xlsx.write(only(hostile))[0]!.bytes, 'xlsx', 'Microsoft365')).toEqual([]);
  });

  it('has the rows of every table below its headings', () => {
    const rows = sheetsOf(data).map((sheet) => [...sheet.matchAll(/<row /g)].length - 1);
    expect(rows).toEqual(data.tables.map(({ records }) => records.length));
  });
});
