/** What is wrong with a date, a duration, an id or a telephone number, and how it should be written. */
import type { Text } from '../diagnostics/diagnostic.js';
import { isRealDate } from './calendar-date.js';

export interface Explained {
  readonly rule: string;
  readonly message: Text;
  readonly hint: Text;
}

/** `definition` is the name of the common definition, e.g. `date`. */
export function explainPattern(definition: string | undefined, name: Text, written: string): Explained {
  if (definition === 'date') return explainDate(name, written);
  if (definition === 'duration') return explainDuration(name, written);
  if (definition === 'id')
    return {
      rule: 'wrong-format',
      message: {
        zh: `${name.zh}里不能有空格和斜线`,
        en: `${name.en} may not hold white space or slashes`,
      },
      hint: {
        zh: '可以用汉字、字母、数字和减号，如“市监-处罚-001”。',
        en: 'Letters, digits and hyphens of any script.',
      },
    };
  if (definition === 'phone')
    return {
      rule: 'wrong-format',
      message: {
        zh: `${name.zh}不像一个电话号码：${written}`,
        en: `${name.en} is no telephone number: ${written}`,
      },
      hint: {
        zh: '写作 0717-1234567 或 12315，只用数字、减号和括号。',
        en: 'Write 0717-1234567: digits, hyphens, brackets.',
      },
    };
  if (definition === 'inherited-item')
    return {
      rule: 'wrong-format',
      message: { zh: `${name.zh}的写法不对：${written}`, en: `${name.en} is not well-formed: ${written}` },
      hint: {
        zh: '写作 目录标识#事项标识，如“示例省#许可-食品经营”；井号前后不留空格，整个值要加引号。',
        en: 'Write <catalogue>#<item>, e.g. "province#food-licence", without spaces and in quotes.',
      },
    };
  if (definition === 'upstream-id')
    return {
      rule: 'wrong-format',
      message: {
        zh: `${name.zh}不能用作文件名：${written}`,
        en: `${name.en} cannot name a file: ${written}`,
      },
      hint: {
        zh: '用汉字、字母、数字和减号，不用空格、井号、斜线和标点。',
        en: 'Letters, digits and hyphens of any script.',
      },
    };
  return {
    rule: 'wrong-format',
    message: { zh: `${name.zh}的写法不对：${written}`, en: `${name.en} is not well-formed: ${written}` },
    hint: { zh: '对照说明改正。', en: 'See its description.' },
  };
}

function explainDate(name: Text, written: string): Explained {
  const better = betterDate(written);
  return {
    rule: 'wrong-format',
    message: {
      zh: `${name.zh}的日期写法不对：${written}`,
      en: `${name.en} is not written as a date: ${written}`,
    },
    hint: better
      ? { zh: `写作 ${better}。`, en: `Write ${better}.` }
      : { zh: '写作 2026-01-31（四位年、两位月、两位日，用减号连接）。', en: 'Write 2026-01-31.' },
  };
}

/** 2026年1月31日, 2026/1/31, 2026.1.31, ２０２６－１－３１. */
function betterDate(written: string): string | undefined {
  const match = /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?$/.exec(written.normalize('NFKC').trim());
  if (!match) return undefined;
  const better = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
  return isRealDate(better) ? better : undefined;
}

function explainDuration(name: Text, written: string): Explained {
  const better = betterDuration(written);
  return {
    rule: 'wrong-format',
    message: {
      zh: `${name.zh}的时限写法不对：${written}`,
      en: `${name.en} is not written as a duration: ${written}`,
    },
    hint: better
      ? { zh: `写作 ${better}。`, en: `Write ${better}.` }
      : {
          zh: '写作 15个工作日、90日、3个月、24小时或当场。',
          en: 'Write 15个工作日 (working days), 90日 (days), 3个月 (months), 24小时 (hours) or 当场 (at once).',
        },
  };
}

/** 15 个工作日, 15工作日, 15天, 十五个工作日, 三个月. */
function betterDuration(written: string): string | undefined {
  const match = /^(\d+|[一二三四五六七八九十]+)个?(工作日|日|天|月|年|小时|分钟)(?:内|以内)?$/.exec(
    written.normalize('NFKC').replaceAll(/\s/g, ''),
  );
  if (!match) return undefined;
  const count = /^\d/.test(match[1]!) ? Number(match[1]) : numeral(match[1]!);
  const unit = match[2]!;
  if (!count) return undefined;
  return `${count}${unit === '天' ? '日' : unit === '工作日' || unit === '月' ? `个${unit}` : unit}`;
}

/** 一 to 九十九; 0 when it is none. */
function numeral(written: string): number {
  const digit = (sign: string | undefined) => (sign ? '一二三四五六七八九'.indexOf(sign) + 1 : 0);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(written);
  if (!match) return 0;
  const [, tens, ten, units] = match;
  if (!ten) return tens && !units ? digit(tens) : 0;
  return (tens ? digit(tens) : 1) * 10 + digit(units);
}
