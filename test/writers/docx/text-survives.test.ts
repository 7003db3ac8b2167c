import fc from 'fast-check';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { anyText } from '../any-text.js';
import { textTree } from '../fixture-tree.js';
import { bodyOf, write } from './paper.js';
import { all, wordsOf } from './read-xml.js';

/** A line end of two characters is one line end. */
const printed = (text: string) => text.replaceAll('\r\n', '\n');

describe('a text of the content', () => {
  it('is in the DOCX unchanged, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 5 }), async (texts) => {
        const body = await bodyOf(textTree(...texts), 'letter');
        expect(all(body, 'w:p').map(wordsOf)).toEqual(texts.map(printed));
      }),
      { numRuns: 400 },
    );
  });

  it('is unchanged in cells, headings, items, links, captions and directives', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const words = wordsOf(await bodyOf(treeWith(text), 'gongwen'));
        const times = words.split(printed(text)).length - 1;
        expect(times).toBeGreaterThanOrEqual(12);
      }),
      { numRuns: 150 },
    );
  });

  it('that no file can hold is an error at its place, and no paper is made', async () => {
    for (const [text, point] of [
      ['甲\u000b乙', 'U+000B'],
      ['甲\ud800乙', 'U+D800'],
      ['甲\uffff乙', 'U+FFFF'],
      ['甲\u0000乙', 'U+0000'],
    ] as const) {
      const origins = [{ file: 'content/局/powers.yaml', pointer: '/3/name' }];
      const tree = textTree(text);
      (tree.children[0] as { children: PhrasingContent[] }).children[0]!.data = { origins };
      const { value, diagnostics } = await write(tree, 'letter');
      expect(value).toBeUndefined();
      expect(diagnostics).toHaveLength(1);
      expect(diagnostics[0]).toMatchObject({
        rule: 'illegal-character',
        severity: 'error',
        pointer: '/3/name',
        place: { file: 'content/局/powers.yaml', line: 1, column: 1 },
      });
      expect(diagnostics[0]!.message.zh).toContain('“甲□乙”');
      expect(diagnostics[0]!.message.zh).toContain(point);
      const place = { file: 'content/局/powers.yaml', line: 7, column: 5, endLine: 7, endColumn: 9 };
      const located = await write(tree, 'letter', {}, () => place);
      expect(located.diagnostics[0]!.place).toEqual(place);
    }
  });

  it('in a directive or in the properties is checked as well', async () => {
    const origins = [{ file: 'content/a.yaml', pointer: '/name' }];
    const tree: Root = {
      type: 'root',
      children: [
        {
          type: 'leafDirective',
          name: 'addressee',
          attributes: { text: '各\u0001局' },
          children: [],
          data: { origins },
        },
      ],
    };
    expect((await write(tree, 'letter')).diagnostics).toMatchObject([{ place: { file: 'content/a.yaml' } }]);
    expect((await write('文', 'letter', { title: '题\u0008' })).diagnostics).toMatchObject([
      { place: { file: 'letter/office/zhang/2026/1' } },
    ]);
  });
});

/** The text at twelve places. */
function treeWith(value: string): Root {
  const text: PhrasingContent = { type: 'text', value };
  const cell = { type: 'tableCell' as const, children: [text] };
  const table: RootContent = {
    type: 'table',
    children: [
      { type: 'tableRow', children: [cell, cell] },
      { type: 'tableRow', children: [cell] },
    ],
  };
  const leaf = (name: string, attributes: Record<string, string>): RootContent => ({
    type: 'leafDirective',
    name,
    attributes,
    children: [],
  });
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 2, children: [text] },
      { type: 'list', children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [text] }] }] },
      { type: 'paragraph', children: [{ type: 'link', url: 'https://example.org', children: [text] }] },
      {
        type: 'containerDirective',
        name: 'table',
        attributes: { caption: value },
        children: [table],
      } as RootContent,
      { type: 'code', value },
      leaf('addressee', { text: value }),
      leaf('party', { role: 'x', signer: 'x', body: value }),
      leaf('field', { name: 'x', label: 'x', value: value === '' ? 'x' : value }),
      leaf('attachment', { name: value }),
      leaf('signature', { issuer: value, date: 'x' }),
    ],
  };
}
