import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputPaths, safeSegment } from '../../src/build/output-path.js';

describe('output names', () => {
  it.each([
    ['CON', '_CON'],
    ['con.pdf', '_con.pdf'],
    ['LPT1', '_LPT1'],
    ['对“无证经营”的处罚', '对“无证经营”的处罚'],
    ['a/b\\c:d', 'a／b＼c：d'],
    ['..', '_'],
    ['../x', '／x'],
    ['末尾. ', '末尾'],
    ['', '_'],
    ['\u202Egnp.exe', 'gnp.exe'],
  ])('%j becomes %j', (text, name) => expect(safeSegment(text)).toBe(name));

  it('is a valid name on every system for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = safeSegment(text);
        expect(name).not.toMatch(/[\\/:*?"<>|\0-\x1f]|^\.|[. ]$/);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(181);
        expect(name.length).toBeGreaterThan(0);
        expect(safeSegment(name)).toBe(name);
      }),
    );
  });

  it('keeps papers apart whose names differ only in case', () => {
    const paper = (name: string) => ({ segments: ['甲', name], extension: 'pdf' });
    expect(outputPaths([paper('A'), paper('a'), paper('B')])).toEqual([
      '甲/A.pdf',
      '甲/a(2).pdf',
      '甲/B.pdf',
    ]);
  });
});
