/** Runs the examples of a rule: valid ones are silent, invalid ones find exactly what they say, at its place. */
import { openWorkspace } from '../../src/build/open-workspace.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Model } from '../../src/model/model.js';
import type { Example, Rule } from '../../src/rules/define-rule.js';
import { exampleWorkspace } from '../../src/rules/example-workspace.js';
import { runRules } from '../../src/rules/run-rules.js';
import { shippedLibrary } from '../shipped-library.js';
import { memoryHost } from './memory-host.js';

/** Problems of a rule's examples in words; empty when the rule does what its examples say. */
export function testRule(rule: Rule): string[] {
  const { valid, invalid } = rule.meta.examples;
  const problems = findDuplicates([...valid, ...invalid]);
  if (valid.length === 0) problems.push('no valid example');
  if (invalid.length === 0) problems.push('no invalid example');
  for (const example of [...valid, ...invalid]) {
    const expected = 'expect' in example ? (example as (typeof invalid)[number]).expect : [];
    if ('expect' in example && expected.length === 0) problems.push(`${example.title.en}: expects nothing`);
    problems.push(
      ...testExample(rule, example, expected).map((problem) => `${example.title.en}: ${problem}`),
    );
  }
  const { messages, hints } = rule.meta;
  if (Object.keys(messages).sort().join() !== Object.keys(hints).sort().join())
    problems.push('messages and hints have different keys');
  const told = new Set(invalid.flatMap((example) => example.expect.map(({ message }) => message)));
  for (const key of Object.keys(messages))
    if (!told.has(key)) problems.push(`no invalid example shows the message ${key}`);
  return problems;
}

function testExample(
  rule: Rule,
  example: Example,
  expected: readonly { at: string; message: string }[],
): string[] {
  const edited = editWorkspace(example);
  if (typeof edited === 'string') return [edited];
  const { host, folder } = memoryHost(edited);
  const opened = openWorkspace(host, folder, {
    library: shippedLibrary,
    ...(example.asOf !== undefined && { asOf: example.asOf }),
  });
  const broken = opened.diagnostics.filter(({ severity }) => severity === 'error');
  if (broken.length > 0)
    return broken.map((item) => `cannot be read: ${spell(item, item.rule)} ${item.message.en}`);
  const before = fingerprint(opened.model);
  const keys: string[] = [];
  const watched: Rule = {
    ...rule,
    check: (model, report) =>
      rule.check(model, (finding) => {
        keys.push(`${JSON.stringify(finding.place)} ${finding.message}`);
        report(finding);
      }),
  };
  const found = runRules(opened.model, { only: [rule.meta.id], rules: [watched], severities: {} });
  const problems = fingerprint(opened.model) === before ? [] : ['the rule changes the model'];
  const actual = found.map((item) => {
    const key = keys
      .find((text) => text.startsWith(`${JSON.stringify(item.place)} `))
      ?.split(' ')
      .at(-1);
    return spell(item, key ?? `(threw) ${item.message.en}`);
  });
  const wanted = expected.map(({ at, message }) => `${at} ${message}`);
  if (JSON.stringify([...actual].sort()) !== JSON.stringify([...wanted].sort()))
    problems.push(`found [${actual.join(', ')}], expected [${wanted.join(', ')}]`);
  for (const item of found) problems.push(...complaintsAbout(item));
  return problems;
}

/** The files after the edits, or why they cannot be made. */
export function editWorkspace(example: Example): Record<string, string> | string {
  const files: Record<string, string> = { ...exampleWorkspace };
  for (const { file, find, replace } of example.edits) {
    // Nothing to find: a new file.
    const text = files[file] ?? (find === '' ? '' : undefined);
    if (text === undefined) return `edits a file that is not there: ${file}`;
    const count = find === '' && text === '' ? 1 : text.split(find).length - 1;
    if (count !== 1) return `"${find}" occurs ${count} times in ${file}, not once`;
    files[file] = text.replace(find, () => replace);
  }
  return files;
}

function findDuplicates(examples: readonly Example[]): string[] {
  const keys = examples.map(({ asOf, edits }) => JSON.stringify([asOf, edits]));
  return examples
    .filter((_, index) => keys.indexOf(keys[index]!) !== index)
    .map(({ title }) => `${title.en}: the same example occurs twice`);
}

function complaintsAbout({ message, hint, basis, subject }: Diagnostic): string[] {
  const problems: string[] = [];
  for (const text of [message, hint])
    for (const words of text ? [text.zh, text.en] : [])
      if (/\{[\w-]*\}/.test(words)) problems.push(`unfilled place in "${words}"`);
  if (!basis) problems.push('a finding names no clause');
  if (!hint) problems.push('a finding says not what to do');
  if (subject === undefined) problems.push('a finding has no subject');
  return problems;
}

function spell({ place }: Diagnostic, key: string): string {
  return `${place.file}:${place.line}:${place.column} ${key}`;
}

/** All data of a model in one text, so that a rule that changes it is caught. */
function fingerprint(model: Model): string {
  return JSON.stringify(model, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}
