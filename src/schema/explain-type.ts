/** One value where a list, a group of entries, a number or a text is wanted. */
import type { Text } from '../diagnostics/diagnostic.js';
import { keyWords, nameOf, writesChinese } from './author-words.js';
import type { Explained } from './explain-pattern.js';
import type { Spot } from './spot.js';

export function explainType(spot: Spot, wanted: string): Explained {
  const { node } = spot;
  if (node.kind === 'scalar' && node.value === null && node.source === '') return nothing(spot, wanted);
  const name = nameOf(spot);
  const written = node.kind === 'scalar' ? node.source.slice(0, 40) : '';
  const explain = explained[wanted] ?? explained['string']!;
  return { rule: 'wrong-type', ...explain(name, written, spot) };
}

type Words = { readonly message: Text; readonly hint: Text };

function nothing(spot: Spot, wanted: string): Explained {
  const name = nameOf(spot);
  const below = wanted === 'array' || wanted === 'object';
  return {
    rule: 'missing-value',
    message: { zh: `${name.zh}后面没有内容`, en: `${name.en} is empty` },
    hint: below
      ? {
          zh: '如果下面几行是它的内容，请多缩进两格；不需要时删掉这一项。',
          en: 'Indent the lines below if they belong to it, or delete the key.',
        }
      : { zh: '写上内容；不需要时删掉这一项。', en: 'Write a value, or delete the key.' },
  };
}

const explained: Readonly<Record<string, (name: Text, written: string, spot: Spot) => Words>> = {
  object: (name, written, spot) => {
    const keys = keyWords(spot.schema, writesChinese(spot.parent));
    const slip = /^[^:：]{1,12}[:：]/.test(written);
    return {
      message: {
        zh: `${name.zh}要分项写，每项一行`,
        en: `${name.en} must be written as entries, one a line`,
      },
      hint: slip
        ? {
            zh: '冒号要用英文冒号，后面空一格，如“名称: ……”。',
            en: 'Write a colon and a space after each key.',
          }
        : {
            zh: `各项写成“名称: 内容”，可以写：${keys.join('、')}。`,
            en: `Write "key: value"; it may hold: ${keys.join(', ')}.`,
          },
    };
  },
  array: (name, written) => ({
    message: {
      zh: `${name.zh}要写成列表，每项一行，前面加“- ”`,
      en: `${name.en} must be a list: one item a line with "- "`,
    },
    hint: listHint(written),
  }),
  string: (name) => ({
    message: { zh: `${name.zh}只能写一段文字，不能再分项`, en: `${name.en} must be a text` },
    hint: {
      zh: '改成一行文字；文字里有“冒号加空格”时用英文双引号括起来。',
      en: 'Write one text; quote it when it holds a colon and a space.',
    },
  }),
  boolean: (name) => ({
    message: { zh: `${name.zh}只能写“是”或“否”`, en: `${name.en} must be true or false` },
    hint: { zh: '写“是”或“否”。', en: 'Write true or false.' },
  }),
  number: (name, written) => ({
    message: {
      zh: `${name.zh}要写数字，现在是“${written}”`,
      en: `${name.en} must be a number; it is "${written}"`,
    },
    hint: numberHint(written),
  }),
  integer: (name, written) => ({
    message: {
      zh: `${name.zh}要写整数，现在是“${written}”`,
      en: `${name.en} must be a whole number; it is "${written}"`,
    },
    hint: numberHint(written),
  }),
};

function listHint(written: string): Text {
  if (/^[-－–—•·●]/.test(written))
    return {
      zh: '每项以英文减号开头，减号后面空一格。',
      en: 'Each item begins with a hyphen and a space.',
    };
  if (/^[【［〔「[]/.test(written))
    return {
      zh: '方括号和逗号都要用英文的，如 [甲, 乙]；也可以每项一行，前面写“- ”。',
      en: 'Use plain brackets and commas, as in [a, b], or one item a line with "- ".',
    };
  if (/[，、；]/.test(written))
    return {
      zh: '把用顿号、逗号隔开的内容拆成几行，每行以“- ”开头。',
      en: 'Put each item on its own line with "- ".',
    };
  return {
    zh: '只有一项时也要另起一行，写“- ”再写内容。',
    en: 'A single item, too, stands on its own line with "- ".',
  };
}

function numberHint(written: string): Text {
  const digits = written
    .normalize('NFKC')
    .replaceAll(/[,，\s]/g, '')
    .match(/^\D*(\d+(?:\.\d+)?)\D*$/)?.[1];
  // 5万元 is 50000; the digits alone would be another amount.
  const scale = Object.entries(scales).find(([word]) => written.includes(word))?.[1] ?? 1;
  return digits
    ? {
        zh: `写作 ${Number(digits) * scale}，不加引号、单位和逗号。`,
        en: `Write ${Number(digits) * scale}, without quotes, units and commas.`,
      }
    : { zh: '用阿拉伯数字，不加引号、单位和逗号。', en: 'Use digits without quotes, units and commas.' };
}

const scales: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 };
