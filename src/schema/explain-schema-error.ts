/** What AJV found, in words that a clerk can act on: one explanation a keyword. */
import type { Text } from '../diagnostics/diagnostic.js';
import { keyWord, nameOf, valueWords, writesChinese } from './author-words.js';
import { type Explained, explainPattern } from './explain-pattern.js';
import { explainType } from './explain-type.js';
import { nearest } from './nearest.js';
import type { SchemaError } from './schema-node.js';
import type { Spot } from './spot.js';

/** Keyword -> explanation. A keyword used in `schemas/` without an entry here fails a test. */
export const explanations: Readonly<Record<string, (spot: Spot, error: SchemaError) => Explained>> = {
  type: (spot, error) => explainType(spot, String(error.params['type'])),

  enum(spot) {
    const written = writtenValue(spot);
    const chinese = writesChinese(spot.parent);
    const words = valueWords(spot.schema, chinese);
    const near = nearest(written, [...words, ...valueWords(spot.schema, !chinese)]);
    const meant = near === undefined ? undefined : sameWord(spot, near, chinese);
    const all = { zh: `可以写：${words.join('、')}`, en: `It may be: ${words.join(', ')}` };
    return {
      rule: 'wrong-value',
      message: {
        zh: `${nameOf(spot).zh}不能写“${written}”`,
        en: `${nameOf(spot).en} may not be “${written}”`,
      },
      hint: meant ? { zh: `是不是“${meant}”？${all.zh}`, en: `Did you mean “${meant}”? ${all.en}` } : all,
    };
  },

  const: (spot) => ({
    rule: 'wrong-value',
    message: {
      zh: `${nameOf(spot).zh}只能写“是”`,
      en: `${nameOf(spot).en} can only be true`,
    },
    hint: { zh: '不需要时删掉这一项', en: 'Delete it when it is not wanted' },
  }),

  pattern: (spot) => explainPattern(spot.schema['x-def'], nameOf(spot), writtenValue(spot)),

  minLength: (spot) => empty(nameOf(spot)),

  maxLength: (spot, { params }) => ({
    rule: 'wrong-value',
    message: {
      zh: `${nameOf(spot).zh}太长，不能超过 ${params['limit']} 个字`,
      en: `${nameOf(spot).en} is longer than ${params['limit']} characters`,
    },
    hint: { zh: '写短一些', en: 'Shorten it' },
  }),

  minimum: (spot, { params }) => ({
    rule: 'wrong-value',
    message: {
      zh: `${nameOf(spot).zh}不能小于 ${params['limit']}，现在是 ${writtenValue(spot)}`,
      en: `${nameOf(spot).en} may not be less than ${params['limit']}; it is ${writtenValue(spot)}`,
    },
    hint: { zh: '核对这个数字', en: 'Check the number' },
  }),

  maximum: (spot, { params }) => ({
    rule: 'wrong-value',
    message: {
      zh: `${nameOf(spot).zh}不能大于 ${params['limit']}，现在是 ${writtenValue(spot)}`,
      en: `${nameOf(spot).en} may not be more than ${params['limit']}; it is ${writtenValue(spot)}`,
    },
    hint: { zh: '核对这个数字', en: 'Check the number' },
  }),

  minItems: (spot, { params }) => ({
    rule: 'missing-value',
    message: {
      zh: `${nameOf(spot).zh}至少要有 ${params['limit']} 项，现在是空的`,
      en: `${nameOf(spot).en} needs at least ${params['limit']} item`,
    },
    hint: {
      zh: '每项一行，前面写“- ”；确实没有时删掉这一项',
      en: 'One item a line with “- ”; delete the key when there is none',
    },
  }),

  minProperties: (spot) => {
    const keys = Object.keys(spot.schema.properties ?? {}).map((key) =>
      keyWord(spot.schema, key, writesChinese(spot.parent)),
    );
    return {
      rule: 'missing-value',
      message: {
        zh: `${nameOf(spot).zh}下面至少要写一项`,
        en: `${nameOf(spot).en} needs at least one entry`,
      },
      hint: { zh: `可以写：${keys.join('、')}`, en: `It may hold: ${keys.join(', ')}` },
    };
  },

  uniqueItems: (spot) => ({
    rule: 'repeated-value',
    message: {
      zh: `${nameOf(spot).zh}里有重复的内容`,
      en: `${nameOf(spot).en} holds the same value twice`,
    },
    hint: { zh: '删掉重复的一项', en: 'Delete the second one' },
  }),

  oneOf(spot) {
    const chinese = writesChinese(spot);
    const keys = (spot.schema.oneOf ?? []).flatMap((branch) => branch.required ?? []);
    const words = keys.map((key) => keyWord(spot.schema, key, chinese));
    return {
      rule: 'one-of',
      message: {
        zh: `${words.map((word) => `“${word}”`).join('和')}要写一项，而且只能写一项`,
        en: `Exactly one of ${words.map((word) => `“${word}”`).join(' and ')} must be written`,
      },
      hint: { zh: '留下需要的一项，删掉另一项；都没写的补写一项', en: 'Keep the one that is meant' },
    };
  },

  required(spot, { params }) {
    const word = keyWord(spot.schema, String(params['missingProperty']), writesChinese(spot));
    return {
      rule: 'missing-key',
      message: { zh: `${nameOf(spot).zh}缺少“${word}”`, en: `${nameOf(spot).en} lacks “${word}”` },
      hint: { zh: `补写一行“${word}: ……”`, en: `Add a line “${word}: …”` },
    };
  },

  additionalProperties(spot, { params }) {
    const written = String(params['additionalProperty']);
    const chinese = /\p{sc=Han}/u.test(written) || (writesChinese(spot) && !/^[\w-]+$/.test(written));
    const keys = Object.keys(spot.schema.properties ?? {});
    const near = nearest(
      written,
      keys.flatMap((key) => [keyWord(spot.schema, key, true), key]),
    );
    const meant = keys.find((key) => key === near || keyWord(spot.schema, key, true) === near);
    const words = keys.map((key) => keyWord(spot.schema, key, chinese));
    const all = { zh: `这里可以写：${words.join('、')}`, en: `Known here: ${words.join(', ')}` };
    const guess = meant === undefined ? undefined : keyWord(spot.schema, meant, chinese);
    return {
      rule: 'unknown-key',
      message: { zh: `没有“${written}”这一项`, en: `There is no key “${written}” here` },
      hint: guess ? { zh: `是不是“${guess}”？${all.zh}`, en: `Did you mean “${guess}”? ${all.en}` } : all,
    };
  },
};

/** The canonical key that an unknown key is probably meant for. */
export function meantKey(spot: Spot, written: string): string | undefined {
  const keys = Object.keys(spot.schema.properties ?? {});
  const near = nearest(
    written,
    keys.flatMap((key) => [keyWord(spot.schema, key, true), key]),
  );
  return keys.find((key) => key === near || keyWord(spot.schema, key, true) === near);
}

export function empty(name: Text): Explained {
  return {
    rule: 'missing-value',
    message: { zh: `${name.zh}后面没有内容`, en: `${name.en} is empty` },
    hint: { zh: '写上内容；不需要时删掉这一项', en: 'Write a value, or delete the key' },
  };
}

function writtenValue(spot: Spot): string {
  const text = spot.node.kind === 'scalar' ? spot.node.source : '';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** A value that was found in the other language, in the author's. */
function sameWord(spot: Spot, near: string, chinese: boolean): string {
  const words = spot.schema['x-zh-values'] ?? {};
  const code = Object.keys(words).find((key) => key === near || words[key] === near);
  return code === undefined ? near : chinese ? words[code]! : code;
}
