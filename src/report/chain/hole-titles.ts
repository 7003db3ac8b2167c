/** The holes in words. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { HoleKind } from './covered.js';

export const holeTitles: Readonly<Record<HoleKind, Text>> = {
  'basis-without-power': { zh: '依据没有职权引用', en: 'basis without power' },
  'basis-not-in-force': { zh: '依据不是现行有效', en: 'basis not in force' },
  'power-without-post': { zh: '职权没有岗位', en: 'power without post' },
  'stage-without-post': { zh: '环节没有岗位', en: 'stage without post' },
  'power-without-indicator': { zh: '职权没有考核指标', en: 'power without indicator' },
  'post-without-holder': { zh: '岗位没有人', en: 'post without holder' },
  'post-without-statement': { zh: '岗位没有责任说明', en: 'post without statement' },
  'organ-without-letters': { zh: '没有责任书', en: 'organ without letters' },
  'holder-without-letter': { zh: '任职人员没有责任书', en: 'holder without letter' },
  'statement-without-letter': { zh: '责任没有落到责任书', en: 'statement without letter' },
  'indicator-for-nobody': { zh: '考核指标没有对象', en: 'indicator for nobody' },
};
