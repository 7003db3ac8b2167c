/** Reads what stands in brackets behind a title: version, document number, alias. */
import type { CitationDefect, CitedVersion, DocumentNumber } from '../citation.js';
import { matchAt } from './match-at.js';
import { readDocumentNumber } from './read-document-number.js';
import { readOrder } from './read-order.js';
import { readTitle } from './read-title.js';
import { skipWrap } from './skip-space.js';

export interface TitleNote {
  readonly version?: CitedVersion;
  readonly documentNumber?: DocumentNumber;
  readonly alias?: string;
  readonly end: number;
  readonly defects: readonly CitationDefect[];
}

const version =
  /((?:19|20)\d{2})(?:-(\d{2})-(\d{2})|年(?:(\d{1,2})月(?:(\d{1,2})日)?)?)?(第[一二三四五六七八九十]{1,2}次修正|修正本|修订本|修正|修订|修改|通过|公布|发布|版)?(?=[）)，,])/y;
const aliasWord = /以下(?:统一)?(?:简称|统称|称)(?:为)?[:：]?/y;
const bareAlias = /[\u3400-\u4dbf\u4e00-\u9fff0-9A-Za-z]{1,40}(?=[）)，,])/y;
const quotedAlias = /["“‘「]([^"”’」\r\n（）()]{1,40})["”’」](?=[）)，,])/y;
const separator = /[，,；;、]/y;
const agencyOrSpace = /[\u3400-\u4dbf\u4e00-\u9fff \t\u00a0\u3000]{1,30}/y;

/** The bracket at `at` when all of it is understood; undefined for any other remark. */
export function readTitleNote(text: string, at: number): TitleNote | undefined {
  const open = text[at];
  if (open !== '（' && open !== '(') return undefined;
  const defects: CitationDefect[] = [];
  if (open === '(') defects.push({ code: 'half-width-bracket', start: at, end: at + 1, correction: '（' });
  let note: Omit<TitleNote, 'end' | 'defects'> = {};
  let position = skipWrap(text, at + 1, defects);
  for (let parts = 0; parts < 4; parts += 1) {
    const part = readPart(text, position);
    if (!part) return undefined;
    note = { ...note, ...part.note };
    defects.push(...part.defects);
    position = skipWrap(text, part.end, defects);
    const close = text[position];
    if (close === '）' || close === ')') {
      const end = position + 1;
      if (close === ')') defects.push({ code: 'half-width-bracket', start: position, end, correction: '）' });
      return { ...note, end, defects };
    }
    const sign = matchAt(separator, text, position)?.[0];
    if (sign === undefined) return undefined;
    if (sign === ',') {
      defects.push({ code: 'half-width-comma', start: position, end: position + 1, correction: '，' });
    }
    position = skipWrap(text, position + 1, defects);
  }
  return undefined;
}

interface NotePart {
  readonly note: Omit<TitleNote, 'end' | 'defects'>;
  readonly end: number;
  readonly defects: readonly CitationDefect[];
}

function readPart(text: string, at: number): NotePart | undefined {
  return readVersion(text, at) ?? readAlias(text, at) ?? readNumber(text, at);
}

function readVersion(text: string, at: number): NotePart | undefined {
  const found = matchAt(version, text, at);
  if (!found) return undefined;
  const [read, year, isoMonth, isoDay, month, day, event] = found;
  return {
    note: {
      version: {
        year: Number(year),
        ...(month || isoMonth ? { month: Number(month ?? isoMonth) } : {}),
        ...(day || isoDay ? { day: Number(day ?? isoDay) } : {}),
        ...(event ? { event } : {}),
      },
    },
    end: at + read.length,
    defects: [],
  };
}

function readAlias(text: string, at: number): NotePart | undefined {
  const word = matchAt(aliasWord, text, at);
  if (!word) return undefined;
  const defects: CitationDefect[] = [];
  const start = skipWrap(text, at + word[0].length, defects);
  const title = readTitle(text, start);
  if (title) return { note: { alias: title.title }, end: title.end, defects: [...defects, ...title.defects] };
  const quoted = matchAt(quotedAlias, text, start);
  if (quoted)
    return {
      note: { alias: quoted[1]!.replace(/^《(.+)》$/u, '$1') },
      end: start + quoted[0].length,
      defects,
    };
  const bare = matchAt(bareAlias, text, start);
  return bare ? { note: { alias: bare[0] }, end: start + bare[0].length, defects } : undefined;
}

function readNumber(text: string, at: number): NotePart | undefined {
  const lead = matchAt(agencyOrSpace, text, at)?.[0];
  if (lead === undefined) return undefined;
  const order = lead.lastIndexOf('令');
  const turned = lead.indexOf('第');
  const found =
    readDocumentNumber(text, at + lead.length, at) ??
    (order > 0 ? readOrder(text, at + order, at) : undefined) ??
    (turned > 0 ? readOrder(text, at + turned, at) : undefined);
  if (!found || found.start !== at) return undefined;
  return { note: { documentNumber: found.documentNumber }, end: found.end, defects: found.defects };
}
