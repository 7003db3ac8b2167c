// Law texts and citations: parsing and resolution, each as a ratio to decoding the same bytes and splitting them into lines.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../../dist/law/library/open-library.js';
import { parseCitations } from '../../dist/law/parse-citations.js';
import { resolveCitation } from '../../dist/law/resolution/resolve-citation.js';
import { readLawText } from '../../dist/law/text/read-law-text.js';
import { interleave } from './interleave.mjs';

const root = join(import.meta.dirname, '..', '..');

/** @returns rows of { name, median, min, max (ms), ratio } and what was measured; undefined when the law texts are absent. */
export async function benchLaw({ quick }) {
  const folder = join(root, '..', 'shared', 'corpus', 'laws');
  if (!existsSync(folder)) return undefined;
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (item) => item.isFile() && item.name.endsWith('.md'),
  );
  const step = quick ? 8 : 2;
  const files = paths
    .filter((_, index) => index % step === 0)
    .map((item) => readFileSync(join(item.parentPath, item.name)));
  const texts = files.map((bytes) => bytes.toString('utf8'));
  const citations = texts.flatMap((text) =>
    parseCitations(text).filter((item) => item.anchor.kind === 'title'),
  );
  const library = openLibrary(readFileSync(join(root, 'data', 'instruments.bin')));
  const decoder = new TextDecoder();

  const rows = await interleave(quick ? 3 : 7, {
    'decode + split lines': () => files.map((bytes) => decoder.decode(bytes).split('\n').length),
    'law text parser': () => files.map((bytes) => readLawText(decoder.decode(bytes)).articles.length),
    'citation parser': () => texts.map((text) => parseCitations(text).length),
    'citation resolution': () => citations.map((item) => resolveCitation(item, library, '2026-11-01').status),
  });
  const base = rows[0].median;
  return {
    measured: {
      files: files.length,
      bytes: files.reduce((sum, bytes) => sum + bytes.length, 0),
      citations: citations.length,
    },
    rows: rows.map((row) => ({ ...row, ratio: row.median / base })),
    ratios: {
      'law-parse/decode-split': rows[1].median / base,
      'cite-parse/decode-split': rows[2].median / base,
      'cite-resolve/decode-split': rows[3].median / base,
    },
  };
}
