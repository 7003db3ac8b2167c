/** The words that explain a resolution. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { ArticleNumber } from '../citation.js';
import type { Repeal, VersionEntry } from '../library/instrument.js';
import { printCitation } from '../print-citation.js';

const place = (article: ArticleNumber) =>
  printCitation({ anchor: { kind: 'none' }, units: [{ from: { article } }] });
const since = ({ effective, adopted }: VersionEntry): Text =>
  effective !== undefined
    ? { zh: `自 ${effective} 起施行`, en: `in force from ${effective}` }
    : {
        zh: `${adopted ?? '日期不明'} 通过，施行日期未载明`,
        en: `adopted ${adopted ?? 'at an unknown date'}, commencement not stated`,
      };

export const notes = {
  malformed: { zh: '写法有误，无法确定所引的是什么', en: 'its form leaves open what is cited' },
  relative: { zh: '指的是上下文，单独无法核对', en: 'it points to its context and cannot be checked alone' },
  noText: { zh: '法规库没有它的条文结构，无法核对条款', en: 'the library does not hold its articles' },
  textsDiffer: {
    zh: '修改前后的文本在这一处不同，而修改的施行日期未载明',
    en: 'the texts before and after an amendment differ here, and its commencement is not stated',
  },
  unchanged: { zh: '现行版本中这一条没有变化', en: 'the article is unchanged in the version in force' },
  changed: { zh: '现行版本中这一条已经修改', en: 'the article has changed in the version in force' },
  gone: { zh: '现行版本中已经没有这一条', en: 'the article is gone from the version in force' },
  moved: (to: ArticleNumber): Text => ({
    zh: `现行版本中是${place(to)}`,
    en: `it is article ${to.number} in the version in force`,
  }),
  outside: (nearest: readonly string[]): Text =>
    nearest.length === 0
      ? { zh: '法规库没有收录，请人工核对', en: 'the library does not hold it; check by hand' }
      : {
          zh: `法规库没有收录；是不是${nearest.map((title) => `《${title}》`).join('或者')}？`,
          en: `the library does not hold it; is it ${nearest.map((title) => `《${title}》`).join(' or ')}?`,
        },
  beyondHorizon: (knownThrough: string): Text => ({
    zh: `法规库只收录到 ${knownThrough}，之后的无法核对`,
    en: `the library reaches to ${knownThrough}`,
  }),
  several: (titles: readonly string[]): Text => ({
    zh: `可以指${titles
      .slice(0, 3)
      .map((title) => `《${title}》`)
      .join('、')}${titles.length > 3 ? '等' : ''}，请写全称`,
    en: `it may be ${titles
      .slice(0, 3)
      .map((title) => `《${title}》`)
      .join(', ')}; write the full title`,
  }),
  assumed: (title: string): Text => ({
    zh: `前面说的是《${title}》，但不能确定指的就是它`,
    en: `《${title}》 was named before, but it is not certain that this is meant`,
  }),
  notYet: (version: VersionEntry): Text => ({
    zh: `尚未施行，${since(version).zh}`,
    en: `not yet in force: ${since(version).en}`,
  }),
  perhaps: (version: VersionEntry): Text => ({
    zh: `不能确定是否已经施行：${since(version).zh}`,
    en: `perhaps not yet in force: ${since(version).en}`,
  }),
  olderText: (version: VersionEntry): Text => ({
    zh: `当时的文本法规库没有收录，现有的文本${since(version).zh}`,
    en: `the library does not hold the text of that time; the one it holds is ${since(version).en}`,
  }),
  superseded: (current: VersionEntry): Text => ({
    zh: `所引的是旧版本，现行版本${since(current).zh}`,
    en: `an older version is named; the one in force: ${since(current).en}`,
  }),
  versionNotHeld: (year: number): Text => ({
    zh: `法规库没有 ${year} 年的版本`,
    en: `the library has no version of ${year}`,
  }),
  repealed: ({ date, by, article, replaces }: Repeal): Text => {
    const where = article ? place(article) : '';
    const when = date === undefined ? '' : `自 ${date} 起`;
    return {
      zh: `${when}被《${by}》${where}废止${replaces ? '，请改引现行规定' : ''}`,
      en: `repealed${date === undefined ? '' : ` from ${date}`} by 《${by}》${where}`,
    };
  },
} as const;
