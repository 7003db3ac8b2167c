/** What a new workspace is to be called: from the options, and from the person at the terminal when some are missing. */
import { type CommandContext, UsageError } from '../command.js';
import { splitName } from './split-name.js';

export const templates = ['bureau', 'county', 'city'] as const;
export type Template = (typeof templates)[number];

export interface Wishes {
  readonly template: Template;
  /** Undefined: the names of the sample, its people and telephones included. */
  readonly names: Names | undefined;
}

export interface Names {
  /** County, city or district: 桃源县. */
  readonly place: string;
  /** The bureau, by its full name. */
  readonly bureau: string;
  readonly level: Level;
  readonly region: string | undefined;
  /** Who heads the bureau or, in a county, the government. */
  readonly head: string | undefined;
}

export const levels = ['县级', '市级', '省级', '国家级'] as const;
export type Level = (typeof levels)[number];
const englishLevels: Readonly<Record<string, Level>> = {
  county: '县级',
  city: '市级',
  province: '省级',
  national: '国家级',
};

export type InitOptions = Readonly<Record<string, string | boolean | undefined>>;

/** @throws UsageError for names and levels that cannot be used */
export async function readWishes(options: InitOptions, context: CommandContext): Promise<Wishes> {
  const given = (key: string): string | undefined => {
    const value = options[key];
    return typeof value === 'string' ? value : undefined;
  };
  const details = ['name', 'level', 'region', 'head', 'place'] as const;
  const ask = given('from') === undefined && details.every((key) => given(key) === undefined) && context.ask;
  const template = (given('from') as Template) ?? (ask ? await askTemplate(ask, context) : 'bureau');
  if (template === 'city') {
    if (details.some((key) => given(key) !== undefined)) throw new UsageError(cityHasItsNames);
    return { template, names: undefined };
  }
  const question = (zh: string, en: string) => (context.language === 'zh' ? zh : en);
  const name =
    given('name') ??
    (ask
      ? await ask(
          template === 'county'
            ? question('县（区、市）的名称，如 桃源县（回车：先用样本县）：', 'Name of the county: ')
            : question(
                '本局的全称，如 桃源县市场监督管理局（回车：先用示例）：',
                'Full name of the bureau: ',
              ),
        )
      : undefined);
  if (!name?.trim()) {
    if (details.some((key) => given(key) !== undefined)) throw new UsageError(nameIsMissing);
    return { template, names: template === 'county' ? namesOf('样本县', template, {}) : undefined };
  }
  const region =
    given('region') ??
    (ask ? await ask(question('行政区划，如 某省某市桃源县（可以不填）：', 'Region: ')) : undefined);
  const head =
    given('head') ??
    (ask ? await ask(question('主要负责人姓名（可以不填）：', 'Name of the head: ')) : undefined);
  return {
    template,
    names: namesOf(name, template, { place: given('place'), level: given('level'), region, head }),
  };
}

type Ask = NonNullable<CommandContext['ask']>;

async function askTemplate(ask: Ask, { language }: CommandContext): Promise<Template> {
  const answer = await ask(
    language === 'zh'
      ? '样板：1 一个局，2 一个县（政府、三个部门、一个镇），3 完整的示例市 [1]：'
      : 'Template: 1 one bureau, 2 a county, 3 the whole sample city [1]: ',
  );
  return templates[Number(answer) - 1] ?? templates.find((one) => one === answer?.trim()) ?? 'bureau';
}

type Details = Readonly<Partial<Record<'place' | 'level' | 'region' | 'head', string | undefined>>>;

function namesOf(written: string, template: Template, details: Details): Names {
  const name = checked(written, '--name');
  const text = (key: 'place' | 'region' | 'head') => {
    const value = details[key];
    return value?.trim() ? checked(value, `--${key}`) : undefined;
  };
  const county = template === 'county';
  const place = text('place') ?? (county ? name.replace(/人民政府$/u, '') : splitName(name).place);
  return {
    place,
    bureau: county ? `${place}市场监督管理局` : name,
    level: readLevel(details.level, county, place),
    region: text('region'),
    head: text('head'),
  };
}

function readLevel(written: string | undefined, county: boolean, place: string): Level {
  const level =
    written === undefined ? undefined : (englishLevels[written] ?? levels.find((one) => one === written));
  if (written !== undefined && level === undefined) {
    throw new UsageError({
      zh: `没有“${written}”这个层级。--level 可以写：${levels.join('、')}。`,
      en: `There is no level "${written}". Use ${Object.keys(englishLevels).join(', ')}.`,
    });
  }
  if (county && level !== undefined && level !== '县级') throw new UsageError(countyIsCounty);
  return level ?? (!county && /[^县区旗]市$/u.test(place) ? '市级' : '县级');
}

/** One line of at most 40 characters that a file can hold; white space at its ends is dropped. */
function checked(written: string, option: string): string {
  const text = written.normalize('NFC').trim();
  const odd = /[\p{Cc}\p{Cf}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
  if (text !== '' && !odd && [...text].length <= 40) return text;
  throw new UsageError({
    zh: `${option} 的内容不能用：${odd ? '里面有看不见的控制字符' : text === '' ? '是空的' : '超过 40 个字'}。请写一行文字。`,
    en: `${option} cannot be used: it must be one line of 1 to 40 characters without control characters.`,
  });
}

const nameIsMissing = {
  zh: '请用 --name 写明名称，如 --name 桃源县市场监督管理局；不写名称时，新建的是虚构的示例，其他选项用不上。',
  en: 'Give the name with --name; without it the sample is copied as it is and the other options have no use.',
};
const cityHasItsNames = {
  zh: 'city 样板是完整的示例市，照原样复制，不能改名称、层级、行政区划和负责人。编写自己的，请用 --from bureau 或者 --from county。',
  en: 'The city template is copied as it is. For names of your own use --from bureau or --from county.',
};
const countyIsCounty = {
  zh: 'county 样板是县级的（县、市辖区、县级市），不能用别的层级。',
  en: 'The county template is of county level.',
};
