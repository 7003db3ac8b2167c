/** The one catalogue in a file or archive from outside: nothing is written to disk, nothing unpacks beyond its limit. */
import { Gunzip } from 'fflate';
import type { Text } from '../diagnostics/diagnostic.js';
import { largestCatalogue } from '../exchange/read-catalogue.js';
import { CATALOGUE_FILE } from '../exchange/write-catalogue.js';
import { unpackZipEntry } from '../source/unpack-zip-entry.js';
import { readZipDirectory } from '../source/zip-directory.js';

type Unpacked = { readonly bytes: Uint8Array } | { readonly fault: Text };

/** Packed or not, in bytes. */
export const largestSource = 80_000_000;

/** JSON as it is; of a ZIP, TAR or GZIP file (told by its first bytes) the `catalogue.json`, or its only JSON file. */
export function unpackCatalogue(source: Uint8Array): Unpacked {
  if (source.length > largestSource) return { fault: tooLarge };
  if (source[0] === 0x50 && source[1] === 0x4b) return fromZip(source);
  if (source[0] === 0x1f && source[1] === 0x8b) {
    const plain = gunzip(source);
    if ('fault' in plain) return plain;
    return isTar(plain.bytes) ? fromTar(plain.bytes) : plain;
  }
  return isTar(source) ? fromTar(source) : { bytes: source };
}

const tooLarge: Text = { zh: '超过 80 MB，太大了', en: 'is larger than 80 MB' };
const damaged: Text = {
  zh: '是损坏的压缩包，或者展开后大得不合常理',
  en: 'is a damaged archive, or unpacks to an unreasonable size',
};
const strayed: Text = {
  zh: '的压缩包里有指向包外的路径，不可信，没有采用',
  en: 'is an archive with paths that lead out of it; it is not trusted',
};
const none: Text = {
  zh: `的压缩包里没有 ${CATALOGUE_FILE}，也没有唯一的 JSON 文件`,
  en: `is an archive without ${CATALOGUE_FILE} or a single JSON file`,
};

function fromZip(source: Uint8Array): Unpacked {
  const entries = readZipDirectory(source);
  if (!entries) return { fault: damaged };
  const chosen = chooseEntry([...entries.values()]);
  if ('fault' in chosen) return chosen;
  const bytes = unpackZipEntry(source, chosen.entry);
  return typeof bytes === 'string' ? { fault: damaged } : { bytes };
}

interface TarEntry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/** POSIX.1-2001 ustar, with the long names of GNU and PAX; anything but regular files is passed over. */
function fromTar(source: Uint8Array): Unpacked {
  const entries: TarEntry[] = [];
  let longName: string | undefined;
  for (let at = 0; at + 512 <= source.length && source[at] !== 0; ) {
    const header = source.subarray(at, at + 512);
    const octal = fieldOf(header, 124, 12).trim();
    const size = /^[0-7]+$/.test(octal) ? Number.parseInt(octal, 8) : Number.NaN;
    const start = at + 512;
    if (Number.isNaN(size) || start + size > source.length) return { fault: damaged };
    const type = String.fromCharCode(header[156]!);
    const body = () => decode(source.subarray(start, start + size));
    if (type === 'L') longName = body().replace(/\0.*$/s, '');
    else if (type === 'x') longName = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(body())?.[1] ?? longName;
    else {
      const prefix = fieldOf(header, 345, 155);
      const own = fieldOf(header, 0, 100);
      const name = longName ?? (prefix ? `${prefix}/${own}` : own);
      longName = undefined;
      if (leadsOut(name)) return { fault: strayed };
      if (type === '0' || type === '\0') entries.push({ name, start, size });
    }
    at = start + Math.ceil(size / 512) * 512;
  }
  const chosen = chooseEntry(entries);
  if ('fault' in chosen) return chosen;
  const { start, size } = chosen.entry;
  return { bytes: source.subarray(start, start + size) };
}

/** The schema that is published beside a catalogue is no second candidate. */
function chooseEntry<T extends { readonly name: string }>(
  entries: readonly T[],
): { readonly entry: T } | { readonly fault: Text } {
  if (entries.some(({ name }) => leadsOut(name))) return { fault: strayed };
  const stem = (name: string) => name.split('/').at(-1) ?? '';
  const json = entries.filter(({ name }) => /\.json$/i.test(name) && !/\.schema\.json$/i.test(name));
  const named = json.filter(({ name }) => stem(name) === CATALOGUE_FILE);
  const [entry, second] = named.length > 0 ? named : json;
  return entry && !second ? { entry } : { fault: none };
}

function leadsOut(name: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes('..');
}

/** Stops as soon as there is more than a catalogue can be. */
function gunzip(source: Uint8Array): Unpacked {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Gunzip((part, final) => {
    size += part.length;
    if (size > largestSource) throw new RangeError('too large');
    parts.push(part);
    ended ||= final;
  });
  try {
    for (let at = 0; at < source.length; at += 65_536)
      stream.push(source.subarray(at, at + 65_536), at + 65_536 >= source.length);
  } catch {
    return { fault: size > largestCatalogue ? tooLarge : damaged };
  }
  return ended ? { bytes: Buffer.concat(parts) } : { fault: damaged };
}

function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= 512 && decode(bytes.subarray(257, 262)) === 'ustar';
}

function fieldOf(header: Uint8Array, start: number, length: number): string {
  return decode(header.subarray(start, start + length)).replace(/\0.*$/s, '');
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
