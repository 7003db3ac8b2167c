/** A zip whose unchanging entries are packed once: only a paper's own parts are deflated for each paper. */
import { crc32 } from 'node:zlib';
import { deflateSync, strToU8 } from 'fflate';

/** One packed file: its local header with its data, and its line in the directory. */
export interface ZipEntry {
  readonly local: Uint8Array;
  readonly central: Uint8Array;
}

const VERSION = 20;
/** Bit 11: names are UTF-8. */
const UTF8 = 0x0800;
const DEFLATED = 8;
/** 1980-01-01 00:00, the first moment that the format knows: the same bytes at every time of day. */
const DATE = 0x0021;
const HEADER = 30;
const DIRECTORY_LINE = 46;
const END = 22;

/** APPNOTE.TXT 4.3.7 and 4.3.12. fflate deflates: zlib gives other bytes on other machines. */
export function zipEntry(path: string, text: string): ZipEntry {
  const name = strToU8(path);
  const plain = strToU8(text);
  const packed = deflateSync(plain, { level: 6 });
  const local = new Uint8Array(HEADER + name.length + packed.length);
  const central = new Uint8Array(DIRECTORY_LINE + name.length);
  const shared = (view: DataView, at: number) => {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, UTF8, true);
    view.setUint16(at + 4, DEFLATED, true);
    view.setUint16(at + 8, DATE, true);
    view.setUint32(at + 10, crc32(plain), true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, plain.length, true);
    view.setUint16(at + 22, name.length, true);
  };
  const localView = new DataView(local.buffer);
  localView.setUint32(0, 0x04034b50, true);
  shared(localView, 4);
  local.set(name, HEADER);
  local.set(packed, HEADER + name.length);
  const centralView = new DataView(central.buffer);
  centralView.setUint32(0, 0x02014b50, true);
  centralView.setUint16(4, VERSION, true);
  shared(centralView, 6);
  central.set(name, DIRECTORY_LINE);
  return { local, central };
}

/** The entries as one file, in the order given. */
export function joinEntries(entries: readonly ZipEntry[]): Uint8Array {
  const locals = entries.reduce((sum, { local }) => sum + local.length, 0);
  const directory = entries.reduce((sum, { central }) => sum + central.length, 0);
  const bytes = new Uint8Array(locals + directory + END);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let line = locals;
  for (const { local, central } of entries) {
    bytes.set(local, at);
    bytes.set(central, line);
    view.setUint32(line + 42, at, true);
    at += local.length;
    line += central.length;
  }
  view.setUint32(line, 0x06054b50, true);
  view.setUint16(line + 8, entries.length, true);
  view.setUint16(line + 10, entries.length, true);
  view.setUint32(line + 12, directory, true);
  view.setUint32(line + 16, locals, true);
  return bytes;
}
