/** One file out of a ZIP archive, never larger than its directory entry says. */
import { inflateSync } from 'fflate';
import type { ZipEntry } from './zip-directory.js';

export type UnpackFailure = 'encrypted' | 'too-large' | 'damaged';

/** In bytes; the text of a thousand printed pages takes about 20 million. */
const largest = 64_000_000;
/** Text packs ten to fifty times smaller; DEFLATE reaches 1032 with nothing but repetition. */
const largestRatio = 200;
/** Below this size repetition does no harm. */
const ratioMattersFrom = 16_000_000;

/** Sizes are judged before a byte is unpacked; a checksum that does not fit is damage. Never throws. */
export function unpackZipEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array | UnpackFailure {
  const { size, packedSize, offset } = entry;
  if (entry.encrypted) return 'encrypted';
  if (size > largest || (size > ratioMattersFrom && size > packedSize * largestRatio)) return 'too-large';
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (offset + 30 > archive.length || view.getUint32(offset, true) !== 0x04034b50) return 'damaged';
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > archive.length) return 'damaged';
  const bytes = unpack(archive.subarray(start, start + packedSize), entry);
  return bytes?.length === size && crc32(bytes) === entry.crc ? bytes : 'damaged';
}

function unpack(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array | undefined {
  if (method === 0) return packed;
  if (method !== 8) return undefined;
  try {
    // With a buffer given, what goes beyond it is dropped instead of stored; the checksum then tells.
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return undefined;
  }
}

/** ISO 3309, as ZIP has it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ crcTable[(crc ^ byte) & 0xff]!;
  return ~crc >>> 0;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
