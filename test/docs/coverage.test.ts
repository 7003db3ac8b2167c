/** Every obligation that can be checked has a rule, or a reason why not; nothing serves an obligation that is not there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entries as kinds } from '../../src/compose/kinds/index.generated.js';
import { allRules } from '../../src/rules/rule-list.js';
import { ROOT } from '../tidy/imports.js';

interface Obligation {
  readonly row: string;
  readonly use: string;
  readonly record?: string;
}
interface Paper {
  readonly kinds?: readonly string[];
  readonly rows?: readonly string[];
}
const read = <T>(name: string) => parse(readFileSync(join(ROOT, 'docs', name), 'utf8')) as T;
const obligations = read<Obligation[]>('obligations.yaml');
const papers = read<{ documents: Paper[]; none?: Paper[] }>('coverage-documents.yaml');
const exclusions = read<{ row: string; zh: string; en: string }[]>('coverage-exclusions.yaml');
const ruled = new Set(allRules.flatMap(({ meta }) => meta.obligations));
const excluded = new Set(exclusions.map(({ row }) => row));
const printed = new Set([...papers.documents, ...(papers.none ?? [])].flatMap(({ rows = [] }) => rows));

describe('the coverage of obligations', () => {
  it('has a rule or a reason for each that is checked', () => {
    const open = obligations.filter(
      ({ row, use }) => use.includes('C') && !ruled.has(row) && !excluded.has(row),
    );
    expect(open.map(({ row }) => row)).toEqual([]);
  });

  it('has a paper, a record or a reason for each that is printed or recorded', () => {
    const open = obligations.filter(
      ({ row, use, record }) =>
        !use.includes('C') &&
        record === undefined &&
        !printed.has(row) &&
        !ruled.has(row) &&
        !excluded.has(row),
    );
    expect(open.map(({ row }) => row)).toEqual([]);
  });

  it('names only obligations and document kinds that exist, each row once', () => {
    const rows = obligations.map(({ row }) => row);
    expect(new Set(rows).size).toBe(rows.length);
    const known = new Set(rows);
    expect([...ruled, ...excluded, ...printed].filter((row) => !known.has(row))).toEqual([]);
    expect(papers.documents.flatMap((paper) => paper.kinds ?? []).filter((kind) => !(kind in kinds))).toEqual(
      [],
    );
    expect(
      Object.keys(kinds).filter((kind) => !papers.documents.some((paper) => paper.kinds?.includes(kind))),
    ).toEqual([]);
  });

  it('excludes nothing that a rule serves', () => {
    expect([...excluded].filter((row) => ruled.has(row))).toEqual([]);
  });

  it('rests on more than ninety rules, each with a clause or of the structure alone', () => {
    expect(allRules.length).toBeGreaterThanOrEqual(90);
    expect(allRules.filter(({ meta }) => meta.basis.length === 0 && meta.pack !== 'core')).toEqual([]);
  });
});
