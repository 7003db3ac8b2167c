/** Reads words that point back into the same or the last-named text: 本法, 该条例, 本条, 前款, 前两款. */
import { matchAt } from './match-at.js';

export interface ReadSelf {
  readonly word: string;
  readonly end: number;
  /** 本法 alone says nothing; 前款 alone is a place. */
  readonly needsChain: boolean;
}

const instrument =
  /[本该同](?:实施细则|实施条例|实施办法|法典|法|条例|规定|办法|细则|规则|解释|决定|章程|准则|规程|公约|协定|标准|规范|通则|总则|意见|通知|方案)/y;
const place =
  /本(?:条(?![例件线款目理纹形])|款(?![项式])|项(?![目链圈]))|同(?:条|款|项)(?=第)|前(?:[一二三四五六七八九十两几](?=[条款项]))?(?:条(?![例件线目理纹形])|款(?![项式])|项(?![目链圈]))/y;
/** 基本法, 日本法, 根本法, 版本条 …: 本 ends another word. 之前款项, 目前条件 likewise for 前. */
const endsWord = /(?:[基根日资原样文版副书课脚剧标范]|(?<!造)成)$/;
const endsBefore = /[以之目先提当日年月天此]/;

export function readSelf(text: string, at: number): ReadSelf | undefined {
  const before = text[at - 1] ?? '';
  if (text[at] === '本' && endsWord.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  if (text[at] === '前' && endsBefore.test(before)) return undefined;
  if (text[at] === '同' && /[合共不相]/.test(before)) return undefined;
  const law = matchAt(instrument, text, at)?.[0];
  if (law !== undefined) return { word: law, end: at + law.length, needsChain: true };
  const word = matchAt(place, text, at)?.[0];
  return word === undefined ? undefined : { word, end: at + word.length, needsChain: false };
}
