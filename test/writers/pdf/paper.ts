/** Makes papers with the PDF writer and reads them back with poppler. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { Layout } from '../../../src/writers/layout.js';
import { createPdfWriter } from '../../../src/writers/pdf/create-pdf-writer.js';
import type { PaperMeta } from '../../../src/writers/writer.js';
import { fixtureTree } from '../fixture-tree.js';
import { fontFolder, shippedFonts, shippedLayout } from '../layout-files.js';

export const meta: PaperMeta = {
  id: 'letter/office/zhang/2026/1',
  title: '2026年度行政执法责任书',
  author: '示例区市场监督管理局',
  date: '2026-11-01',
  draft: false,
};

const writer = createPdfWriter({ fonts: shippedFonts(), fontFolder });

export async function paper(
  content: string | Root,
  layout: string | Layout,
  changes: Partial<PaperMeta> = {},
): Promise<Uint8Array> {
  const tree = typeof content === 'string' ? fixtureTree(content) : content;
  const { value, diagnostics } = await (await writer).write({
    tree,
    layout: typeof layout === 'string' ? shippedLayout(layout) : layout,
    meta: { ...meta, ...changes },
  });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** Runs a program on the bytes as a file, given as `FILE` among the arguments. */
export function run(
  tool: string,
  args: readonly string[],
  pdf: Uint8Array,
  encoding: 'utf8' | 'latin1' = 'utf8',
): string {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-pdf-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    return execFileSync(
      tool,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { encoding, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function textOf(pdf: Uint8Array): string {
  return run('pdftotext', ['-raw', 'FILE', '-'], pdf);
}

export interface Word {
  readonly text: string;
  /** Millimetres from the page's left and top edge. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words of every page; a line of Chinese is one word. */
export function wordsOf(pdf: Uint8Array): Word[][] {
  const html = run('pdftotext', ['-bbox', 'FILE', '-'], pdf);
  const mm = (points: string) => (Number(points) * 25.4) / 72;
  const word = /<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g;
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
        text: text!
          .replaceAll('&amp;', '&')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"'),
        left: mm(left!),
        right: mm(right!),
        top: mm(top!),
        bottom: mm(bottom!),
      })),
    );
}
