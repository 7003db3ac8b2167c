/** Reads the plain text of a DOCX file (ECMA-376 Part 1, 17.3): one line a paragraph. */
import { strFromU8, unzipSync } from 'fflate';

const main = 'word/document.xml';
/** A larger body is no letter or notice but a decompression bomb. */
const most = 200_000_000;
const piece = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr|noBreakHyphen)(?:\s[^>]*)?\/?>|<\/w:(p)>/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const marks: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** Without deleted text, field codes, headers and notes; undefined when the bytes are no DOCX file. */
export function readDocxText(bytes: Uint8Array): string | undefined {
  const xml = unzipMain(bytes);
  if (xml === undefined) return undefined;
  let text = '';
  for (const [, run, mark, end] of xml.matchAll(piece)) {
    if (run !== undefined) text += decode(run);
    else text += mark === undefined ? (end === undefined ? '' : '\n') : marks[mark]!;
  }
  return text;
}

function unzipMain(bytes: Uint8Array): string | undefined {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === main && originalSize <= most,
    });
    const body = files[main];
    return body && strFromU8(body);
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
