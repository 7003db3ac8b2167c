import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/diagnostics/display-width.js';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['职权', 4],
    ['《食品安全法》', 14],
    ['第（四）项', 10],
    ['“引号”', 6],
    ['〔2005〕37号', 12],
    ['ＡＢ', 4],
    ['ｱｲ', 2],
    ['한글', 4],
    ['𠮷野家', 6],
    ['e\u0301', 1],
    ['👍🏽', 2],
    ['👨‍👩‍👧', 2],
    ['㎡', 2],
    ['\u200b', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('adds up over lines of Hanzi and letters', () => {
    const word = fc.stringMatching(/^[a-z\u4e00-\u9fff]{0,12}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(displayWidth(a + b)).toBe(displayWidth(a) + displayWidth(b));
      }),
    );
  });
});
