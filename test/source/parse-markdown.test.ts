import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/source/parse-markdown.js';

/** Types and texts only. */
function outline(node: { type: string; value?: string; name?: string; children?: unknown[] }): unknown {
  const label = node.value ?? node.name;
  const head = label === undefined ? node.type : `${node.type} ${label}`;
  return node.children ? [head, ...node.children.map((child) => outline(child as typeof node))] : head;
}
const parse = (text: string) => outline(parseMarkdown(text)) as unknown[];

describe('parseMarkdown', () => {
  it.each(['时间9:30，编号:ABC-1', ':sealed[甲]{name="x"}', '比例 1:2:3', '::', 'a::b{c}'])(
    'keeps %j as text',
    (text) => {
      expect(parse(text)).toEqual(['root', ['paragraph', `text ${text}`]]);
    },
  );

  it('knows leaf and container directives', () => {
    expect(parse('::seal{organ="a"}\n\n:::sign\n甲\n:::\n')).toEqual([
      'root',
      ['leafDirective seal'],
      ['containerDirective sign', ['paragraph', 'text 甲']],
    ]);
  });

  it('knows tables', () => {
    expect(parse('| 情形 | 依据 |\n|---|---|\n| 甲 | 乙 |\n')[1]).toEqual([
      'table',
      ['tableRow', ['tableCell', 'text 情形'], ['tableCell', 'text 依据']],
      ['tableRow', ['tableCell', 'text 甲'], ['tableCell', 'text 乙']],
    ]);
  });

  it('knows emphasis next to Chinese punctuation', () => {
    expect(parse('**重要。**后文')).toEqual(['root', ['paragraph', ['strong', 'text 重要。'], 'text 后文']]);
  });

  it('makes one plain paragraph of a text that would break the parser', () => {
    const text = '>'.repeat(20_000);
    expect(parse(text)).toEqual(['root', ['paragraph', `text ${text}`]]);
    const table = `|${'-|'.repeat(300)}\n`.repeat(300);
    expect(parse(table)).toEqual(['root', ['paragraph', `text ${table}`]]);
    expect(parseMarkdown(text).position).toMatchObject({ start: { line: 1, column: 1, offset: 0 } });
  });
});
