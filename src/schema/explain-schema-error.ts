/** What AJV found, in words that a clerk can act on: one explanation a keyword. */
import type { Text } from '../diagnostics/diagnostic.js';
import { guessKey, keyWord, keyWords, nameOf, writesChinese } from './author-words.js';
import { explainEnum } from './explain-enum.js';
import { type Explained, explainPattern } from './explain-pattern.js';
import { explainType } from './explain-type.js';
import type { SchemaError } from './schema-node.js';
import { propertyOf, type Spot } from './spot.js';

type Explain = (spot: Spot, params: SchemaError['params']) => Explained;

/** Keyword -> explanation; a keyword of `schemas/` without an entry fails a test. */
export const explanations: Readonly<Record<string, Explain>> = {
  type: (spot, params) => explainType(spot, String(params['type'])),

  enum: (spot) => explainEnum(spot, writtenValue(spot)),

  const: (spot) => ({
    rule: 'wrong-value',
    message: { zh: `${nameOf(spot).zh}只能写“是”`, en: `${nameOf(spot).en} can only be true` },
    hint: { zh: '不需要时删掉这一项。', en: 'Delete it when it is not wanted.' },
  }),

  pattern: (spot) => explainPattern(spot.schema['x-def'], nameOf(spot), writtenValue(spot)),

  minLength: (spot) => ({
    rule: 'missing-value',
    message: { zh: `${nameOf(spot).zh}后面没有内容`, en: `${nameOf(spot).en} is empty` },
    hint: { zh: '写上内容；不需要时删掉这一项。', en: 'Write a value, or delete the key.' },
  }),

  maxLength: (spot, { limit }) => ({
    rule: 'wrong-value',
    message: {
      zh: `${nameOf(spot).zh}太长，不能超过 ${limit} 个字`,
      en: `${nameOf(spot).en} is longer than ${limit} characters`,
    },
    hint: { zh: '写短一些。', en: 'Shorten it.' },
  }),

  minimum: (spot, { limit }) =>
    outOfRange(spot, { zh: `不能小于 ${limit}`, en: `may not be less than ${limit}` }),

  maximum: (spot, { limit }) =>
    outOfRange(spot, { zh: `不能大于 ${limit}`, en: `may not be more than ${limit}` }),

  minItems: (spot, { limit }) => ({
    rule: 'missing-value',
    message: {
      zh: `${nameOf(spot).zh}至少要有 ${limit} 项，现在${itemCount(spot) === 0 ? '是空的' : `只有 ${itemCount(spot)} 项`}`,
      en: `${nameOf(spot).en} needs at least ${limit} item${limit === 1 ? '' : 's'}`,
    },
    hint: {
      zh: '每项一行，前面写“- ”；确实没有时删掉这一项。',
      en: 'Write one item a line with "- "; delete the key when there is none.',
    },
  }),

  minProperties(spot) {
    const words = keyWords(spot.schema, writesChinese(spot.parent));
    return {
      rule: 'missing-value',
      message: { zh: `${nameOf(spot).zh}下面至少要写一项`, en: `${nameOf(spot).en} needs an entry` },
      hint: { zh: `可以写：${words.join('、')}。`, en: `It may hold: ${words.join(', ')}.` },
    };
  },

  uniqueItems: (spot) => ({
    rule: 'repeated-value',
    message: { zh: `${nameOf(spot).zh}里有重复的内容`, en: `${nameOf(spot).en} holds a value twice` },
    hint: { zh: '删掉重复的一项。', en: 'Delete the second one.' },
  }),

  oneOf(spot) {
    const keys = (spot.schema.oneOf ?? []).flatMap((branch) => branch.required ?? []);
    const words = keys.map((key) => keyWord(spot.schema, key, writesChinese(spot)));
    return {
      rule: 'one-of',
      message: {
        zh: `${words.map((word) => `“${word}”`).join('和')}必须写一个，而且只能写一个`,
        en: `Exactly one of ${words.map((word) => `"${word}"`).join(' and ')} must be written`,
      },
      hint: {
        zh: '两个都写了的，删掉一个；一个都没写的，补写一个。',
        en: 'Keep the one that is meant, or add it.',
      },
    };
  },

  required(spot, { missing }) {
    const chinese = writesChinese(spot);
    const words = (missing as readonly string[]).map((key) => keyWord(spot.schema, key, chinese));
    return {
      rule: 'missing-key',
      message: {
        zh: `${nameOf(spot).zh}缺少${words.map((word) => `“${word}”`).join('')}`,
        en: `${nameOf(spot).en} lacks ${words.map((word) => `"${word}"`).join(', ')}`,
      },
      hint: {
        zh: `补写${words.map((word) => `“${word}: ……”`).join('')}，每项一行。`,
        en: `Add ${words.map((word) => `"${word}: …"`).join(', ')}, each on its own line.`,
      },
    };
  },

  additionalProperties(spot, { additionalProperty }) {
    const written = String(additionalProperty);
    const chinese = /\p{sc=Han}/u.test(written) || (writesChinese(spot) && !/^[\w-]+$/.test(written));
    const glued = /^\s*([^:：]+)[:：]/.exec(written)?.[1];
    if (glued !== undefined && propertyOf(spot.schema, glued)) return gluedKey(glued);
    if (/身份证|身份号码|id-?(?:card|number)/i.test(written)) return identityNumber(written);
    const key = guessKey(spot.schema, written);
    const words = keyWords(spot.schema, chinese);
    const guess = key === undefined ? undefined : keyWord(spot.schema, key, chinese);
    return {
      rule: 'unknown-key',
      message: {
        zh: `这里没有“${written}”这一项${guess ? `，是不是“${guess}”？` : ''}`,
        en: `There is no key "${written}" here${guess ? `; did you mean "${guess}"?` : ''}`,
      },
      hint: guess
        ? { zh: `把“${written}”改成“${guess}”。`, en: `Write "${guess}" instead of "${written}".` }
        : { zh: `这里可以写：${words.join('、')}。`, en: `Known here: ${words.join(', ')}.` },
    };
  },
};

/** The nearest key would be 身份, which is something else. */
function identityNumber(written: string): Explained {
  return {
    rule: 'unknown-key',
    message: { zh: `这里没有“${written}”这一项`, en: `There is no key "${written}" here` },
    hint: {
      zh: '删掉这一行。内容里任何地方都不写公民身份号码。',
      en: 'Delete the line. Identity numbers are written nowhere.',
    },
  };
}

function itemCount({ node }: Spot): number {
  return node.kind === 'list' ? node.items.length : 0;
}

/** `{名称：优秀}`: in brackets the colon and the value become part of the key. */
function gluedKey(key: string): Explained {
  return {
    rule: 'yaml-full-width',
    message: {
      zh: `“${key}”后面要用英文冒号加一个空格`,
      en: `Write a colon and a space after "${key}"`,
    },
    hint: {
      zh: `写成“${key}: ……”；括号里的各项用英文逗号隔开。`,
      en: `Write "${key}: …", with commas between the entries in brackets.`,
    },
  };
}

function outOfRange(spot: Spot, limit: Text): Explained {
  const written = writtenValue(spot);
  return {
    rule: 'wrong-value',
    message: {
      zh: `${nameOf(spot).zh}${limit.zh}，现在是 ${written}`,
      en: `${nameOf(spot).en} ${limit.en}; it is ${written}`,
    },
    hint: { zh: '核对这个数字。', en: 'Check the number.' },
  };
}

function writtenValue(spot: Spot): string {
  const text = spot.node.kind === 'scalar' ? spot.node.source : '';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
