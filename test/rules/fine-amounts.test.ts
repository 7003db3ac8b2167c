/** Fines in the words of a discretion tier. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fineSpans } from '../../src/rules/fine-amounts.js';

describe('reads', () => {
  it.each([
    ['处5万元以上6.5万元以下罚款', '元', 50_000, 65_000],
    ['处超过6.5万元、不满8.5万元罚款', '元', 65_000, 85_000],
    ['处货值金额10倍以上13倍以下罚款', '倍', 10, 13],
    ['处30万元以下罚款', '元', 0, 300_000],
    ['处建设工程造价百分之五以上百分之六点五以下罚款', '%', 5, 6.5],
    ['处一千元以上五千元以下罚款', '元', 1000, 5000],
    ['处1000元罚款', '元', 1000, 1000],
    ['责令关闭，并处超过10万元、50万元以下罚款', '元', 100_000, 500_000],
    ['处罚款五百元以上', '元', 500, Number.POSITIVE_INFINITY],
  ])('%s', (text, unit, least, most) => {
    expect(fineSpans(text)).toEqual([{ unit, least, most, condition: '' }]);
  });

  it('one fine for each condition', () => {
    const text =
      '货值金额不足1万元的，处5万元以上6.5万元以下罚款；货值金额1万元以上的，处货值金额10倍以上13倍以下罚款';
    expect(fineSpans(text)?.map(({ condition }) => condition)).toEqual([
      '货值金额不足1万元的',
      '货值金额1万元以上的',
    ]);
  });

  it('nothing where nothing is fined', () => {
    expect(fineSpans('责令改正，给予警告，不处罚款')).toEqual([]);
    expect(fineSpans('没收违法所得1万元以上的，吊销许可证件')).toEqual([]);
  });
});

it('gives up on wording that it does not understand', () => {
  expect(fineSpans('处5万元以上，10万元以下罚款')).toBeUndefined();
  expect(fineSpans('处1万元、2万元或者3万元罚款')).toBeUndefined();
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const span of fineSpans(`处${text}罚款`) ?? []) expect(span.least).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('reads back what it is given', () => {
  const amount = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(amount, amount, fc.constantFrom('元', '倍'), (a, b, unit) => {
      const [least, most] = a < b ? [a, b] : [b, a];
      expect(fineSpans(`处${least}${unit}以上${most}${unit}以下罚款`)).toEqual([
        { unit, least, most, condition: '' },
      ]);
    }),
  );
});
