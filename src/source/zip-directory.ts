/** The table of contents of a ZIP file (APPNOTE 6.3.3), read before anything is unpacked. */

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others cannot be read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
/** The record of fixed size, and the comment that may follow it. */
const endSize = 22;
const longestComment = 0xffff;
/** Word documents have some dozens. */
const mostEntries = 10_000;

/**
 * By name in lower case, since part names ignore it (ECMA-376 part 2, 6.2.2.3); of two entries with one name the
 * first counts. Undefined when the bytes are no ZIP file, or one of several volumes or with 64-bit sizes. Never throws.
 */
export function readZipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const severalVolumes = view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count;
  if (severalVolumes || count > mostEntries) return undefined;
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return undefined;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const key = name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
    const entry: ZipEntry = {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (!entries.has(key)) entries.set(key, entry);
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endSize;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endSize + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}
