import { describe, expect, it } from 'vitest';
import { mergeCitations } from '../../src/compose/merge-citations.js';

describe('mergeCitations', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['《甲法》第三十三条', '《甲法》第五条'], ['《甲法》第五条、第三十三条']],
    [
      ['《甲法》第三条', '《乙法》第五条', '《甲法》第三条第二款'],
      ['《甲法》第三条、第三条第二款', '《乙法》第五条'],
    ],
    [['《甲法》第五十五条第三款', '《甲法》第五十五条第一款'], ['《甲法》第五十五条第一款、第三款']],
    [['《甲法》第五条', '《甲法》第五条'], ['《甲法》第五条']],
    [['《甲法》第七十六条至第八十三条', '《甲法》第九条'], ['《甲法》第九条、第七十六条至第八十三条']],
    [
      ['《甲法》', '《甲法》第五条', '《甲法》'],
      ['《甲法》', '《甲法》第五条'],
    ],
    [
      ['《甲法》第9条', '三定规定'],
      ['《甲法》第九条', '三定规定'],
    ],
    [[], []],
  ])('%j', (texts, expected) => {
    expect(mergeCitations(texts)).toEqual(expected);
  });
});
