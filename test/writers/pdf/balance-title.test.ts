import fc from 'fast-check';
import { expect, it } from 'vitest';
import { balanceTitle } from '../../../src/writers/pdf/balance-title.js';
import { textMeasure } from '../../../src/writers/text-measure.js';

function linesOf(title: string, measure: number): string[] {
  const starts = [0, ...balanceTitle(title, measure)];
  return starts.map((start, index) => title.slice(start, starts[index + 1]));
}

it('a title that fits stays on one line', () => {
  expect(balanceTitle('行政执法责任书', 20)).toEqual([]);
});

it('a long title breaks where it makes sense', () => {
  expect(linesOf('示例区市场监督管理局关于做好2026年度行政执法责任制评议考核工作的通知', 20)).toEqual([
    '示例区市场监督管理局关于做好2026年度',
    '行政执法责任制评议考核工作的通知',
  ]);
  expect(linesOf('示例区人民政府办公室关于印发《示例区行政执法责任制实施办法》的通知', 20)).toEqual([
    '示例区人民政府办公室关于印发',
    '《示例区行政执法责任制实施办法》的通知',
  ]);
});

it('no line is too long, none begins with a stop, and the text stays whole', () => {
  const part = fc.constantFrom(...'示例区局关于做好2026年《办法》（试行）的通知、ABC');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 80 }), fc.integer({ min: 10, max: 30 }), (parts, measure) => {
      const title = parts.join('');
      const lines = linesOf(title, measure);
      expect(lines.join('')).toBe(title);
      if (lines.length < 2) return;
      for (const line of lines) {
        expect(textMeasure(line)).toBeLessThanOrEqual(measure);
        expect(line).toMatch(/^[^、）》]/u);
      }
    }),
  );
});
