/** A word that is none of the words an entry may hold. */
import { guessValue, nameOf, valueWords, writesChinese } from './author-words.js';
import type { Explained } from './explain-pattern.js';
import type { Spot } from './spot.js';

const quoted = /^[“‘「『"'](.*)[”’」』"']$/;

export function explainEnum(spot: Spot, written: string): Explained {
  const chinese = writesChinese(spot.parent);
  const name = nameOf(spot);
  const guess = (word: string) => guessValue(spot.schema, word, chinese);
  const rule = 'wrong-value';

  const bare = quoted.exec(written)?.[1];
  const meant = bare === undefined ? undefined : guess(bare);
  if (meant !== undefined)
    return {
      rule,
      message: {
        zh: `${name.zh}不要加引号：${written}`,
        en: `${name.en} takes no such quotation marks: ${written}`,
      },
      hint: { zh: `直接写 ${meant}。`, en: `Write ${meant}.` },
    };

  const parts = written.split(/[，、；,;]\s*/);
  if (parts.length > 1 && parts.every((part) => guess(part) !== undefined))
    return {
      rule,
      message: {
        zh: `${name.zh}把几项写成了一项：“${written}”`,
        en: `${name.en} holds several values in one: "${written}"`,
      },
      hint: {
        zh: '方括号里的各项用英文逗号隔开，或者每项一行，前面写“- ”。',
        en: 'Separate the items by commas, or write one item a line with "- ".',
      },
    };

  const words = valueWords(spot.schema, chinese);
  const all = { zh: `可以写：${words.join('、')}。`, en: `It may be: ${words.join(', ')}.` };
  const near = guess(written);
  return {
    rule,
    message: { zh: `${name.zh}不能写“${written}”`, en: `${name.en} may not be "${written}"` },
    hint: near ? { zh: `是不是“${near}”？${all.zh}`, en: `Did you mean "${near}"? ${all.en}` } : all,
  };
}
