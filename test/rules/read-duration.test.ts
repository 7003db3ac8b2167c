import { describe, expect, it } from 'vitest';
import { isSurelyLonger, readDuration } from '../../src/rules/read-duration.js';

describe('readDuration', () => {
  it.each([
    ['20个工作日', { amount: 20, unit: '个工作日' }],
    ['90日', { amount: 90, unit: '日' }],
    ['3个月', { amount: 3, unit: '个月' }],
    ['24小时', { amount: 24, unit: '小时' }],
    ['当场', { amount: 0, unit: '' }],
    ['0日', undefined],
    ['约20日', undefined],
    ['20', undefined],
  ])('reads %s', (text, expected) => {
    expect(readDuration(text)).toEqual(expected);
  });

  it.each([
    ['21个工作日', '20个工作日', true],
    ['20个工作日', '20个工作日', false],
    ['30日', '20个工作日', false],
    ['1日', '当场', true],
    ['当场', '1日', false],
  ])('%s is surely longer than %s: %s', (a, b, expected) => {
    expect(isSurelyLonger(readDuration(a)!, readDuration(b)!)).toBe(expected);
  });
});
