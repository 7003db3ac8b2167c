/** A catalogue from outside: nothing of it is trusted before it is proved. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { Catalogue } from '../model/catalogue.js';
import { findMismatch } from '../schema/find-mismatch.js';
import { findForbiddenCharacters } from '../source/forbidden-characters.js';
import { CATALOGUE_FORMAT, catalogueSchema } from './catalogue-schema.js';
import { publicRecord } from './public-record.js';

/** In bytes; a province of a hundred thousand items takes about 60 million. */
export const largestCatalogue = 64_000_000;

/** What is wrong is told as words that follow “这个目录”; never throws. */
export function readCatalogue(bytes: Uint8Array): { readonly value: Catalogue } | { readonly fault: Text } {
  if (bytes.length > largestCatalogue)
    return { fault: { zh: '超过 64 MB，太大了', en: 'is larger than 64 MB' } };
  const data = parse(bytes);
  if (data === undefined) return { fault: { zh: '不是 JSON 文件', en: 'is no JSON file' } };
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  if (format !== CATALOGUE_FORMAT)
    return {
      fault: {
        zh: '不是权责清单目录，或者是本程序还不认识的新格式；目录用 quanze export catalogue 导出',
        en: 'is no catalogue written by quanze export catalogue, or of a newer format',
      },
    };
  const wrong = findMismatch(data, catalogueSchema);
  if (wrong !== undefined)
    return { fault: { zh: `的“${wrong}”一处缺少内容或者写法不对`, en: `is not well-formed at ${wrong}` } };
  // Only what the schema names is kept.
  const value = publicRecord(data, catalogueSchema) as Catalogue;
  const bad = badCharacter(value);
  if (bad) return { fault: { zh: `里有${bad.zh}`, en: `holds a ${bad.en}` } };
  const twice = repeatedId(value);
  if (twice !== undefined)
    return { fault: { zh: `里标识“${twice}”出现两次`, en: `has the id "${twice}" twice` } };
  return { value };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Adopted values are printed: they obey what holds for content. */
function badCharacter(value: unknown): Text | undefined {
  if (typeof value === 'string')
    return findForbiddenCharacters(value).find(({ severity }) => severity === 'error')?.name;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const part of Object.values(value)) {
    const bad = badCharacter(part);
    if (bad) return bad;
  }
  return undefined;
}

function repeatedId({ organs, powers }: Catalogue): string | undefined {
  const seen = new Set<string>();
  for (const key of [...organs.map(({ id }) => id), ...powers.map(({ id, organ }) => `${organ}#${id}`)]) {
    if (seen.has(key)) return key;
    seen.add(key);
  }
  return undefined;
}
