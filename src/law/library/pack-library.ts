/** Packs a built library into one file: a directory that is read at once, and one block per instrument. */
import { deflateSync, strToU8 } from 'fflate';
import { articleBlock } from './article-block.js';
import type { BuiltLibrary } from './instrument.js';
import { type Directory, magic } from './library-file.js';

/** The same library always gives the same bytes. */
export function packLibrary(library: BuiltLibrary): Uint8Array {
  const blocks: Uint8Array[] = [];
  let offset = 0;
  const instruments = library.instruments.map(({ articles, ...entry }) => {
    if (articles.length === 0) return { ...entry, at: 0, size: 0 };
    const block = deflateSync(articleBlock.write(articles), { level: 9 });
    blocks.push(block);
    const place = { at: offset, size: block.length };
    offset += block.length;
    return { ...entry, ...place };
  });
  const directory: Directory = { knownThrough: library.knownThrough, instruments };
  const head = deflateSync(strToU8(JSON.stringify(directory)), { level: 9 });
  const file = new Uint8Array(magic.length + 4 + head.length + offset);
  file.set(magic, 0);
  new DataView(file.buffer).setUint32(magic.length, head.length, true);
  file.set(head, magic.length + 4);
  let at = magic.length + 4 + head.length;
  for (const block of blocks) {
    file.set(block, at);
    at += block.length;
  }
  return file;
}
