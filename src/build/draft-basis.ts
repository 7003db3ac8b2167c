/** The record of a local instrument as its text gives it; what the text does not prove is left for people to fill in. */
import { findEffectiveDate } from '../law/library/find-effective-date.js';
import { readLawFile } from '../law/library/read-law-file.js';
import { titleKey } from '../law/library/title-key.js';
import { printDocumentNumber } from '../law/print-document-number.js';
import { enumLabel } from '../schema/enum-label.js';

type Language = 'zh' | 'en';

export interface BasisDraft {
  readonly title: string;
  /** YYYY-MM-DD, undefined when the text does not tell. */
  readonly adopted: string | undefined;
  readonly articles: number;
  /** Names of required entries that the text does not give, in the language of the keys. */
  readonly missing: readonly string[];
  /** One list item of YAML, without a last line end; commented out as a whole while something is missing. */
  readonly yaml: string;
}

const words = {
  id: { zh: '标识', en: 'id' },
  title: { zh: '名称', en: 'title' },
  type: { zh: '效力级别', en: 'type' },
  issuer: { zh: '制定机关', en: 'issuer' },
  number: { zh: '文号', en: 'number' },
  adopted: { zh: '公布日期', en: 'adopted' },
  effective: { zh: '施行日期', en: 'effective' },
  region: { zh: '适用区域', en: 'region' },
} as const;
const required: readonly (keyof typeof words)[] = ['type', 'issuer', 'effective'];

/**
 * @param file name of the file it came from, for the comment and where the text has no title
 * @param text in the form of `localLawText`
 * @param taken ids of the workspace
 */
export function draftBasis(
  file: string,
  text: string,
  keys: Language,
  taken: ReadonlySet<string>,
): BasisDraft {
  const read = readLawFile(file, text);
  const title = read.law.title || file.replace(/\.[^.]+$/, '');
  const { effective } = findEffectiveDate(read);
  const [number] = read.numbers;
  const facts = {
    id: freeId(title, keys, taken),
    title,
    type: read.type && (keys === 'zh' ? enumLabel('instrument-type', read.type) : read.type),
    issuer: read.issuer,
    number: number && printDocumentNumber(number),
    adopted: read.adopted,
    effective,
    region: read.region,
  };
  const missing = required.filter((key) => facts[key] === undefined).map((key) => words[key][keys]);
  const names = Object.keys(words) as (keyof typeof words)[];
  const lines = names.flatMap((key) => {
    const value = facts[key];
    if (value !== undefined) return [`${words[key][keys]}: ${key === 'type' ? value : scalar(value)}`];
    return required.includes(key) ? [`${words[key][keys]}: ${blank[keys]}`] : [];
  });
  const item = lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
  const comment = `# ${origin(file, missing, keys)}`;
  const yaml = [comment, ...(missing.length > 0 ? item.map((line) => `# ${line}`) : item)].join('\n');
  return { title, adopted: read.adopted, articles: read.law.articles.length, missing, yaml };
}

const blank = { zh: '（原文未载明，请填写）', en: '(not in the text; fill in)' };

function origin(file: string, missing: readonly string[], keys: Language): string {
  const name = file.replaceAll(/\s+/gu, ' ');
  if (keys === 'en') {
    const rest = missing.length > 0 ? `Fill in ${missing.join(', ')}, then take the # off.` : 'Check it.';
    return `From ${name}, read by the program. ${rest}`;
  }
  const rest =
    missing.length > 0
      ? `填好${missing.map((word) => `“${word}”`).join('、')}，再删去各行开头的 # 和一个空格。`
      : '请核对。';
  return `据“${name}”登记，各项由程序从原文读出。${rest}`;
}

function freeId(title: string, keys: Language, taken: ReadonlySet<string>): string {
  const name = titleKey(title).replaceAll(/[\s/\\]+/gu, '-');
  const stem = `${keys === 'zh' ? '依据' : 'basis'}-${[...name].slice(0, 60).join('')}`;
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  return id;
}

/** Plain where YAML reads it as this text and nothing else. */
function scalar(text: string): string {
  return /^[\p{L}\p{N}（《〔][\p{L}\p{N}（）《》〈〉〔〕、，。·—-]*$/u.test(text) &&
    /\P{ASCII}|^\d{4}-/u.test(text)
    ? text
    : JSON.stringify(text);
}
