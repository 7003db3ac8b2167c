/** The document properties: who, what, when, and in which language. */
import type { PaperMeta } from '../writer.js';

/** @param encode puts a value into XML */
export function coreProperties(meta: PaperMeta, encode: (value: string) => string): string {
  const author = encode(meta.author);
  const date = `${encode(meta.date)}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ',
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${encode(meta.title)}</dc:title><dc:creator>${author}</dc:creator>`,
    `<dc:identifier>${encode(meta.id)}</dc:identifier><dc:language>zh-CN</dc:language>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified></cp:coreProperties>`,
  ].join('');
}
