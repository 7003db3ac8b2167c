/** Opens a packed library: the directory at once, the articles of an instrument when they are asked for. */
import { inflateRawSync } from 'node:zlib';
import { articleBlock } from './article-block.js';
import { createLibrary } from './create-library.js';
import type { ArticleFacts, InstrumentEntry } from './instrument.js';
import type { Library } from './library.js';
import { type Directory, magic } from './library-file.js';

/** Undefined when the bytes are no library file. */
export function openLibrary(file: Uint8Array): Library | undefined {
  if (file.length < magic.length + 4 || magic.some((byte, at) => file[at] !== byte)) return undefined;
  const size = new DataView(file.buffer, file.byteOffset).getUint32(magic.length, true);
  const start = magic.length + 4;
  const directory = readDirectory(file.subarray(start, start + size));
  if (!directory) return undefined;
  const blocks = file.subarray(start + size);
  const places = new Map<InstrumentEntry, { at: number; size: number }>();
  const instruments = directory.instruments.map(({ at, size: length, ...rest }) => {
    const entry: InstrumentEntry = rest;
    places.set(entry, { at, size: length });
    return entry;
  });
  const read = new Map<InstrumentEntry, readonly (readonly ArticleFacts[])[]>();
  return createLibrary(directory.knownThrough, instruments, (entry) => {
    const known = read.get(entry);
    if (known) return known;
    const place = places.get(entry);
    const found =
      place && place.size > 0 ? inflateBlock(blocks.subarray(place.at, place.at + place.size)) : [];
    read.set(entry, found);
    return found;
  });
}

function readDirectory(bytes: Uint8Array): Directory | undefined {
  try {
    return JSON.parse(inflateRawSync(bytes).toString('utf8')) as Directory;
  } catch {
    return undefined;
  }
}

function inflateBlock(bytes: Uint8Array): readonly (readonly ArticleFacts[])[] {
  try {
    return articleBlock.read(inflateRawSync(bytes)) ?? [];
  } catch {
    return [];
  }
}
