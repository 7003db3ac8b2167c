/** Makes papers with the DOCX writer and opens them again. */
import { strFromU8, unzipSync } from 'fflate';
import type { Root } from 'mdast';
import { createDocxWriter } from '../../../src/writers/docx/create-docx-writer.js';
import type { Layout } from '../../../src/writers/layout.js';
import type { PaperMeta, WriterInput } from '../../../src/writers/writer.js';
import { fixtureTree } from '../fixture-tree.js';
import { fontFolder, shippedFonts, shippedLayout } from '../layout-files.js';
import { readXml, type XmlElement } from './read-xml.js';

export const meta: PaperMeta = {
  id: 'letter/office/zhang/2026/1',
  title: '2026年度行政执法责任书',
  author: '示例区市场监督管理局',
  date: '2026-11-01',
  draft: false,
};

const writer = createDocxWriter({ fonts: shippedFonts(), fontFolder });

export async function write(
  content: string | Root,
  layout: string | Layout,
  changes: Partial<PaperMeta> = {},
  locate?: WriterInput['locate'],
) {
  return (await writer).write({
    tree: typeof content === 'string' ? fixtureTree(content) : content,
    layout: typeof layout === 'string' ? shippedLayout(layout) : layout,
    meta: { ...meta, ...changes },
    ...(locate ? { locate } : {}),
  });
}

export async function paper(
  content: string | Root,
  layout: string | Layout,
  changes: Partial<PaperMeta> = {},
): Promise<Uint8Array> {
  const { value, diagnostics } = await write(content, layout, changes);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** Path in the package -> parsed part. */
export function partsOf(docx: Uint8Array): Record<string, XmlElement> {
  return Object.fromEntries(
    Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, readXml(strFromU8(bytes))]),
  );
}

export async function bodyOf(content: string | Root, layout: string | Layout): Promise<XmlElement> {
  return partsOf(await paper(content, layout))['word/document.xml']!;
}
