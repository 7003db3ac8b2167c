import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/source/line-index.js';

describe('LineIndex', () => {
  it('counts lines and columns from 1, in UTF-16 units, end exclusive', () => {
    const text = '甲\n𠮷乙\r\n丙';
    expect(new LineIndex(text).place('a.yaml', 2, 5)).toEqual({
      file: 'a.yaml',
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 4,
    });
    expect(new LineIndex(text).position(text.length)).toEqual({ line: 3, column: 2 });
  });

  it('pulls offsets outside the text in', () => {
    expect(new LineIndex('ab').place('a', -3, 99)).toMatchObject({
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 3,
    });
  });

  it('goes back to the offset from the line and the column', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '中', '\n', '😀') }), fc.nat(40), (text, at) => {
        const offset = Math.min(at, text.length);
        const index = new LineIndex(text);
        const { line, column } = index.position(offset);
        expect(index.lineStart(line) + column - 1).toBe(offset);
      }),
    );
  });
});
