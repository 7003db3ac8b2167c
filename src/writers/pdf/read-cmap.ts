/** Reads from a TrueType or OpenType file which characters have a glyph: the `cmap` table only, not the 15 MB around it. */
import { closeSync, openSync, readSync } from 'node:fs';

/** First and last code point of a stretch of characters with glyphs. */
export type CharacterRange = readonly [first: number, last: number];

/** Stretches of a font's Unicode subtables (formats 4 and 12); throws when the file is no font. */
export function readCmap(file: string): CharacterRange[] {
  const descriptor = openSync(file, 'r');
  try {
    const read = (offset: number, length: number) => {
      const bytes = Buffer.alloc(length);
      if (readSync(descriptor, bytes, 0, length, offset) < length) throw new Error(`${file} is cut off`);
      return bytes;
    };
    const table = findTable(read);
    if (!table) throw new Error(`${file} has no character map`);
    return rangesOf(read(table.offset, table.length));
  } finally {
    closeSync(descriptor);
  }
}

function findTable(read: (offset: number, length: number) => Buffer) {
  const header = read(0, 16);
  const start = header.toString('latin1', 0, 4) === 'ttcf' ? header.readUInt32BE(12) : 0;
  const count = read(start, 12).readUInt16BE(4);
  const directory = read(start + 12, count * 16);
  for (let at = 0; at < directory.length; at += 16)
    if (directory.toString('latin1', at, at + 4) === 'cmap')
      return { offset: directory.readUInt32BE(at + 8), length: directory.readUInt32BE(at + 12) };
  return undefined;
}

function rangesOf(cmap: Buffer): CharacterRange[] {
  const ranges: CharacterRange[] = [];
  const seen = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const platform = cmap.readUInt16BE(4 + index * 8);
    const encoding = cmap.readUInt16BE(6 + index * 8);
    const offset = cmap.readUInt32BE(8 + index * 8);
    const unicode = (platform === 0 && encoding !== 5) || (platform === 3 && [1, 10].includes(encoding));
    if (!unicode || seen.has(offset)) continue;
    seen.add(offset);
    const format = cmap.readUInt16BE(offset);
    if (format === 4) ranges.push(...segments(cmap.subarray(offset)));
    if (format === 12) ranges.push(...groups(cmap.subarray(offset)));
  }
  return ranges;
}

/** Format 4 of the OpenType specification. */
function segments(table: Buffer): CharacterRange[] {
  const count = table.readUInt16BE(6) / 2;
  const ranges: CharacterRange[] = [];
  for (let index = 0; index < count; index += 1) {
    const last = table.readUInt16BE(14 + index * 2);
    const first = table.readUInt16BE(16 + count * 2 + index * 2);
    const delta = table.readUInt16BE(16 + count * 4 + index * 2);
    const rangeAt = 16 + count * 6 + index * 2;
    const rangeOffset = table.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const raw = rangeOffset === 0 ? code : table.readUInt16BE(rangeAt + rangeOffset + (code - first) * 2);
      const glyph = rangeOffset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) ranges.push([code, code]);
    }
  }
  return ranges;
}

/** Format 12: a group whose first glyph is 0 begins with the missing glyph. */
function groups(table: Buffer): CharacterRange[] {
  const count = table.readUInt32BE(12);
  return Array.from({ length: count }, (_, index) => {
    const at = 16 + index * 12;
    const first = table.readUInt32BE(at) + (table.readUInt32BE(at + 8) === 0 ? 1 : 0);
    return [first, table.readUInt32BE(at + 4)] as const;
  });
}
