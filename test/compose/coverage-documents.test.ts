/** The page on coverage names every kind of paper, with obligations that exist. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entries } from '../../src/compose/kinds/index.generated.js';

interface Listed {
  readonly artefact: { readonly zh: string; readonly en: string };
  readonly kinds?: readonly string[];
  readonly columns?: readonly string[];
  readonly missing?: { readonly zh: string; readonly en: string };
  readonly reason?: { readonly zh: string; readonly en: string };
  readonly rows: readonly string[];
}

const docs = join(import.meta.dirname, '..', '..', 'docs');
const read = (name: string) => parse(readFileSync(join(docs, name), 'utf8'));
const papers: { documents: Listed[]; none: Listed[] } = read('coverage-documents.yaml');
const known = new Set((read('obligations.yaml') as { row: string }[]).map(({ row }) => row));

describe('docs/coverage-documents.yaml', () => {
  it('lists every kind of paper once, and no other', () => {
    const listed = papers.documents.flatMap(({ kinds }) => kinds ?? []);
    expect(listed.toSorted()).toEqual(Object.keys(entries).toSorted());
  });

  it('names obligations that exist, and says everything in two languages', () => {
    for (const { artefact, rows, missing, reason } of [...papers.documents, ...papers.none]) {
      expect([artefact.zh, rows.filter((row) => !known.has(row))]).toEqual([artefact.zh, []]);
      for (const text of [artefact, missing, reason])
        if (text) expect([text.zh, Boolean(text.zh && text.en)]).toEqual([text.zh, true]);
    }
  });

  it('gives a reason for what has no paper', () => {
    expect(papers.none.filter(({ reason }) => !reason?.zh).map(({ artefact }) => artefact.zh)).toEqual([]);
  });
});
