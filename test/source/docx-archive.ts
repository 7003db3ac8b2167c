/** DOCX files made by hand: a body, further parts, and archives with a chosen directory. */
import { strToU8, zipSync } from 'fflate';

export const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const documentOf = (body: string, names = w) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${names}><w:body>${body}</w:body></w:document>`;

export const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const archiveOf = (parts: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

/** The same archive with a field of every directory entry overwritten: 4 bytes, little-endian, below the entry. */
export function withDirectoryField(archive: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = archive.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 <= changed.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true);
  return changed;
}

export const sizeField = 24;
export const localHeaderField = 42;
