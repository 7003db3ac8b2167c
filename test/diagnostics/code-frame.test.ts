import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame, splitLines } from '../../src/diagnostics/code-frame.js';
import { displayWidth } from '../../src/diagnostics/display-width.js';

const plain = { dim: (text: string) => text, mark: (text: string) => text };

function frame(text: string, line: number, column: number, endColumn: number, endLine = line): string[] {
  return codeFrame(splitLines(text), { file: 'a.yaml', line, column, endLine, endColumn }, plain);
}

describe('codeFrame', () => {
  it('marks Hanzi by their width', () => {
    expect(frame('依据:\n  - 引文: 《产品质量法》第十八条\n', 2, 9, 16)).toEqual([
      '  1 │ 依据:',
      '> 2 │   - 引文: 《产品质量法》第十八条',
      '    │           ^^^^^^^^^^^^^^',
    ]);
  });

  it('marks at least one column, also at the end of a line', () => {
    expect(frame('名称:', 1, 4, 4)).toEqual(['> 1 │ 名称:', '    │      ^']);
  });

  it('marks the first line of a place of many lines', () => {
    expect(frame('甲: 1\n乙: 2\n', 1, 1, 3, 2)).toEqual(['> 1 │ 甲: 1', '    │ ^^^^^']);
  });

  it('leaves an empty line before out, and says nothing of a line that is not there', () => {
    expect(frame('\n甲', 2, 1, 2)).toEqual(['> 2 │ 甲', '    │ ^^']);
    expect(frame('甲', 9, 1, 2)).toEqual([]);
  });

  it('counts lines ended by CRLF, LF and CR', () => {
    expect(frame('一\r\n二\r三\n四', 4, 1, 2)[1]).toBe('> 4 │ 四');
  });

  it('shows control characters of content as a sign, never as they are', () => {
    const [line] = frame('名称: \u001b[31m红\u202e反', 1, 1, 3);
    expect(line).toBe('> 1 │ 名称: \ufffd[31m红\ufffd反');
  });

  it('cuts a long line around the place and keeps the marker under it', () => {
    const text = `${'前'.repeat(200)}错误${'后'.repeat(200)}`;
    const [line, marker] = frame(text, 1, 201, 203) as [string, string];
    expect(displayWidth(line)).toBeLessThan(110);
    expect(line).toContain('…');
    expect(marker.trimEnd().endsWith('^^^^')).toBe(true);
    expect(displayWidth(line.slice(0, line.indexOf('错')))).toBe(
      displayWidth(marker.slice(0, marker.indexOf('^'))),
    );
  });

  it('looks at a part of an endless line only', () => {
    const text = `${'前'.repeat(200)}错误${'后'.repeat(200)}`;
    const endless = `${'前'.repeat(200)}错误${'后'.repeat(1_000_000)}`;
    expect(frame(endless, 1, 201, 1_000_000)[0]).toBe(frame(text, 1, 201, 203)[0]);
    expect(frame(`${endless}\n甲`, 2, 1, 2)[0]).toMatch(/^ {2}1 │ 前{48}…$/);
    expect(frame(`${'前'.repeat(1_000_000)}错误`, 1, 1_000_001, 1_000_003)[1]).toMatch(/ \^{4}$/);
  });

  it('puts the marker under the marked words, wherever they stand', () => {
    const words = fc.stringMatching(/^[a-z 一-龥]{0,150}$/);
    fc.assert(
      fc.property(words, words, (before, after) => {
        const [line, marker] = frame(`${before}#坏#${after}`, 1, before.length + 1, before.length + 4) as [
          string,
          string,
        ];
        expect(displayWidth(line.slice(0, line.indexOf('#')))).toBe(
          displayWidth(marker.slice(0, marker.indexOf('^'))),
        );
        expect(marker.match(/\^+/)?.[0]).toBe('^^^^');
      }),
    );
  });
});
