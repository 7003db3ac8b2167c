/** Rules over citations of the real statute book: true ones are never accused, planted mistakes are all told. */
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../src/build/open-workspace.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { exampleFiles, exampleWorkspace } from '../../src/rules/example-workspace.js';
import { runRules } from '../../src/rules/run-rules.js';
import { readShared } from '../law/shared-folder.js';
import { shippedLibrary } from '../shipped-library.js';
import { memoryHost } from './memory-host.js';
import { isWhole, plantedErrors, statutesInForce } from './real-statutes.js';

const AS_OF = '2026-11-01';
const PROVING = [
  'no-missing-article',
  'no-repealed-basis',
  'no-future-basis',
  'no-superseded-version',
  'basis-outside-library',
  'valid-citation-form',
  'valid-clause-number',
];

const laws = readShared('corpus/laws');

/** The findings of a workspace whose one power has a duty for each citation: line by line, in their order. */
function findingsOf(citations: readonly string[], asOf = AS_OF): readonly (readonly Diagnostic[])[] {
  const duties = citations.map((text) => `    - { 阶段: 检查, 内容: 试, 依据: "${text}" }\n`).join('');
  const head = `- 标识: 试\n  名称: 试\n  类别: 行政检查\n  依据:\n    - { 引文: 《中华人民共和国食品安全法》第一百一十条, 作用: 授权 }\n  责任事项:\n`;
  const { host, folder } = memoryHost({ ...exampleWorkspace, [exampleFiles.powers]: head + duties });
  const opened = openWorkspace(host, folder, { asOf, library: shippedLibrary });
  const found = runRules(opened.model, { only: PROVING });
  const lines = citations.map((_, index) => index + head.split('\n').length);
  const placed = found.flatMap((item) => [
    { line: item.place.line, item },
    ...(item.related ?? []).map(({ place }) => ({ line: place.line, item })),
  ]);
  return lines.map((line) => placed.filter((one) => one.line === line).map(({ item }) => item));
}

/** A part of a long list, evenly spread. */
function spread<T>(items: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!);
}

describe.skipIf(!laws)('on the real statute book', () => {
  const statutes = statutesInForce(laws ?? [], AS_OF);

  test('500 true citations yield no finding at all', () => {
    const citations = spread([...new Set(statutes.flatMap((statute) => statute.citations))], 500);
    expect(new Set(citations).size).toBe(500);
    const found = findingsOf(citations).flatMap((items, index) =>
      items.map(({ rule, severity, message }) => `${severity} ${rule} ${citations[index]} ${message.zh}`),
    );
    expect(found).toEqual([]);
  });

  test('mistakes planted in 100 statutes are all told', () => {
    const chosen = spread(
      statutes.filter(({ articles }) => articles.length > 10 && isWhole(articles)),
      100,
    );
    const planted = chosen.flatMap((statute, index) => plantedErrors(statute, index * 13 + 5));
    expect(planted).toHaveLength(600);
    const found = findingsOf(planted.map(({ text }) => text));
    const missed = planted.filter(({ rule }, index) => !found[index]!.some((item) => item.rule === rule));
    expect(missed).toEqual([]);
  });
});

/** Since the day on which the clause that the rule enforces binds. */
const repealed = shippedLibrary()!.instruments.filter(
  ({ repeal }) => repeal?.date !== undefined && repeal.date > '2005-07-09' && repeal.date <= AS_OF,
);

test('every citation of an instrument whose repeal is proved is told', () => {
  const chosen = spread(repealed, 200);
  const found = findingsOf(chosen.map(({ title }) => `《${title}》第一条`));
  const silent = chosen.filter((_, index) => !found[index]!.some(({ rule }) => rule === 'no-repealed-basis'));
  expect(silent.map(({ title }) => title)).toEqual([]);
});

test.each(spread(repealed, 12).map(({ title, repeal }) => [title, repeal!.date!]))(
  '《%s》 is told from %s on, and not the day before',
  (title, day) => {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const rules = (asOf: string) => findingsOf([`《${title}》第一条`], asOf)[0]!.map(({ rule }) => rule);
    expect(rules(before)).not.toContain('no-repealed-basis');
    expect(rules(day)).toContain('no-repealed-basis');
  },
);

test('大气污染防治法 holds until 2026-08-14 and is told from 2026-08-15, with the code and its article', () => {
  const cited = ['《大气污染防治法》第九十九条', '《中华人民共和国大气污染防治法》第一百零八条第（一）项'];
  expect(findingsOf(cited, '2026-08-14')).toEqual([[], []]);
  const [first, second] = findingsOf(cited, '2026-08-15');
  expect(first!.map(({ rule, severity, message }) => [rule, severity, message.zh])).toEqual([
    [
      'no-repealed-basis',
      'error',
      '“中华人民共和国大气污染防治法”自 2026-08-15 起被《中华人民共和国生态环境法典》第一千二百四十二条废止，按 2026-08-15 仍有 2 处引用',
    ],
  ]);
  expect(first![0]!.hint!.zh).toContain('改为《中华人民共和国生态环境法典》的相应条款');
  // One fault, told once: the second place stands beside the first.
  expect(second).toEqual(first);
});

test('what the library cannot decide is never an error', () => {
  const undecided = [
    '《某省某市某某管理办法》第九百条',
    '国办发〔2031〕1号第三条',
    '《中华人民共和国食品安全法》（2009年）第三百条',
    '《公司登记管理条例施行细则》第九十条第九款',
    '《管理条例》第九百条',
  ];
  const errors = findingsOf(undecided).flatMap((items) =>
    items.filter(({ severity }) => severity === 'error'),
  );
  expect(errors.map(({ message }) => message.zh)).toEqual([]);
});

test('without the library the rules that need it are silent', () => {
  const { host, folder } = memoryHost({
    ...exampleWorkspace,
    [exampleFiles.powers]: exampleWorkspace[exampleFiles.powers]!.replace('第一百一十条第四项', '第九百条'),
  });
  const opened = openWorkspace(host, folder);
  expect(opened.model.statutes).toBeUndefined();
  expect(runRules(opened.model, { only: PROVING })).toEqual([]);
});
