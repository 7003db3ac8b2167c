/** Every example of the guide is read by the program, and every answer that it promises is asked. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/build/check-workspace.js';
import { openWorkspace } from '../../src/build/open-workspace.js';
import { entries } from '../../src/cli/commands/index.generated.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import {
  expectedOfInspectors,
  expectedPublications,
  expectedSystems,
} from '../../src/rules/expected-records.js';
import { allRules } from '../../src/rules/rule-list.js';
import { enumLabel } from '../../src/schema/enum-label.js';
import { kindOfPath } from '../../src/schema/kind-of-path.js';
import { readRecord } from '../../src/schema/read-record.js';
import { schemas } from '../../src/schema/schemas.generated.js';
import { readFrontMatter } from '../../src/source/read-front-matter.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { memoryHost } from '../rules/memory-host.js';
import { shippedLibrary } from '../shipped-library.js';
import { ROOT } from '../tidy/imports.js';
import { answer } from './guide-answers.js';
import { GUIDE, guidePages } from './guide-pages.js';

const records = guidePages('records');
const together: Record<string, string> = Object.assign({}, ...records.map(({ files }) => files));

function open(files: Readonly<Record<string, string>>, asOf?: string) {
  const { host, folder } = memoryHost({ 'quanze.yaml': '名称: 示例\n', ...files });
  return openWorkspace(host, folder, asOf ? { asOf } : {});
}
const inWords = ({ place, rule, message }: Diagnostic) => `${place.file}:${place.line} ${rule} ${message.zh}`;

describe('the pages of the record kinds', () => {
  it('are there for every kind', () => {
    expect(records.map(({ path }) => path.slice('records/'.length, -'.md'.length))).toEqual(
      Object.keys(schemas).sort(),
    );
  });

  it('make one workspace together, in which the rules find no error either', () => {
    const { host, folder } = memoryHost(together);
    const opened = openWorkspace(host, folder, { library: shippedLibrary });
    const errors = checkWorkspace(opened).filter(({ severity }) => severity === 'error');
    expect([...opened.diagnostics, ...errors].map(inWords)).toEqual([]);
  });
});

const MISTAKES = 'tasks/messages.md';
const tasks = guidePages('tasks').filter(
  ({ path, files }) => path !== MISTAKES && Object.keys(files).length > 0,
);

describe.each(tasks.map((page) => [page.path, page] as const))('%s', (_, { files, questions }) => {
  const days = [...new Set(['2026-11-01', ...questions.map(({ asOf }) => asOf)])];
  it.each(days)('reads without a finding as of %s', (asOf) => {
    expect(open(files, asOf).diagnostics.map(inWords)).toEqual([]);
  });

  it('gives the answers that it promises', () => {
    const given = questions.map(({ asOf, ask }) => ({
      asOf,
      ask,
      answer: answer(open(files, asOf).model, ask),
    }));
    expect(given).toEqual(questions);
  });
});

describe('the page about messages', () => {
  const page = guidePages('tasks').find(({ path }) => path === MISTAKES)!;
  const rows = [...page.text.matchAll(/^\| ([^ |]+\.yaml:\d+) \| ([^|]+) \|/gm)].map(
    ([, place, message]) => `${place} ${message!.trim()}`,
  );
  const inRow = ({ place, message }: Diagnostic) =>
    `${place.file.split('/').at(-1)}:${place.line} ${message.zh}`;
  const opened = open(page.files, '2026-11-01');

  it('quotes the program word for word, and all that reading its example finds', () => {
    expect(checkWorkspace(opened).map(inRow)).toEqual(expect.arrayContaining(rows));
    expect(rows).toEqual(expect.arrayContaining(opened.diagnostics.map(inRow)));
  });
});

describe('the guide', () => {
  it('has its tables of keys filled in', () => {
    expect(() =>
      execFileSync(process.execPath, [join(ROOT, 'scripts/generate-guide-keys.mjs'), '--check'], {
        stdio: 'pipe',
      }),
    ).not.toThrow();
  });

  it('links to pages that are there', () => {
    const broken = guidePages().flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, link]) => join(GUIDE, dirname(path), link!))
        .filter((target) => !existsSync(target))
        .map((target) => `${path} -> ${target.slice(GUIDE.length + 1)}`),
    );
    expect(broken).toEqual([]);
  });

  it('shows only fragments that the schemas allow', () => {
    const wrong = guidePages().flatMap(({ fragments }) =>
      Object.entries(fragments).flatMap(([file, text]) => {
        const kind = kindOfPath(file);
        if (!kind) return [`${file}: no kind`];
        const source = file.endsWith('.md') ? readFrontMatter(file, text) : readYaml(file, text);
        return [...source.diagnostics, ...readRecord(kind, source.value).diagnostics].map(inWords);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('shows own rules that hold on their own examples', () => {
    const page = records.find(({ path }) => path === 'records/own-rule.md')!;
    const mistakes = checkWorkspace(open({ ...together, ...page.fragments }, '2026-11-01')).filter(
      ({ place }) => place.file.startsWith('规则/'),
    );
    expect(Object.keys(page.fragments)).toHaveLength(4);
    expect(mistakes.map(inWords)).toEqual([]);
  });

  it('lists the records that the rules expect, by rules that are there', () => {
    const { text } = guidePages('tasks').find(({ path }) => path === 'tasks/expected-records.md')!;
    const rows = [...text.matchAll(/^\| (.+) \| .+ \| ([a-z-]+) \|$/gm)].map(([, what, rule]) => [
      what,
      rule,
    ]);
    const listed = (name: string, codes: readonly string[]) =>
      codes.map((code) => enumLabel(name, code)).join('、');
    expect(rows).toContainEqual([
      listed('publication-subject', expectedPublications),
      'require-published-lists',
    ]);
    expect(rows).toContainEqual([
      listed('publication-subject', expectedOfInspectors),
      'require-published-lists',
    ]);
    expect(rows).toContainEqual([listed('system-kind', expectedSystems), 'require-systems']);
    const national = allRules.filter(({ meta }) => meta.pack === 'national').map(({ meta }) => meta.id);
    expect(rows.map(([, rule]) => rule).filter((rule) => !national.includes(rule!))).toEqual([]);
    // Whatever national rule finds approvals, publications or systems absent has its row.
    const kinds = ['approvals', 'publications', 'systems'];
    const absent = allRules.filter(
      ({ meta }) => meta.pack === 'national' && meta.absent?.some((kind) => kinds.includes(kind)),
    );
    expect(absent.map(({ meta }) => meta.id).filter((id) => !text.includes(id))).toEqual([]);
  });

  it('names commands that are there', () => {
    const known = new Set(
      Object.values(entries).flatMap(({ name, group }) => [group ? `${group} ${name}` : name]),
    );
    const named = guidePages().flatMap(({ path, text }) =>
      [...text.matchAll(/`quanze ((?:law |upstream )?[a-z]+)/g)].map(([, name]) => [path, name!] as const),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(([, name]) => !known.has(name))).toEqual([]);
  });
});
