/** Tries an own rule on its examples: it must be silent on the valid ones and speak on the others. */
import type { Diagnostic, Text } from '../diagnostics/diagnostic.js';
import { buildModel } from '../model/build-model.js';
import type { Rule } from '../rules/define-rule.js';
import { runRules } from '../rules/run-rules.js';
import { kindOfPath } from '../schema/kind-of-path.js';
import type { AnyRecordFile, RecordFile } from '../schema/record.js';
import { readRecordFile } from './read-record-file.js';

/** Examples show what matters for the rule: what else a record needs may be left out. */
const unfinished: ReadonlySet<string> = new Set(['missing-key', 'missing-line-end', 'one-of']);

/** @returns what is wrong with the rule, at the example. Nothing is tried on a day on which no clause binds. */
export function tryOwnRule(record: RecordFile<'own-rule'>, rule: Rule, asOf: string): Diagnostic[] {
  const { valid = [], invalid = [] } = record.data.examples ?? {};
  return [
    ...valid.flatMap((files, index) => tryOne(record, rule, asOf, `/examples/valid/${index}`, files, false)),
    ...invalid.flatMap((files, index) =>
      tryOne(record, rule, asOf, `/examples/invalid/${index}`, files, true),
    ),
  ];
}

function tryOne(
  record: RecordFile<'own-rule'>,
  rule: Rule,
  asOf: string,
  pointer: string,
  files: Readonly<Record<string, string>>,
  wrong: boolean,
): Diagnostic[] {
  const problem = (message: Text, hint: Text): Diagnostic[] => [
    { rule: 'own-rule-example', severity: 'error', message, place: record.locate(pointer), pointer, hint },
  ];
  const read = readExample(files);
  if (typeof read === 'string')
    return problem(
      { zh: `示例里的“${read}”不是内容文件的名称`, en: `"${read}" in the example is no kind of content` },
      { zh: '写内容文件的名称，如 执法岗位、人员。', en: 'Write the name of a content file, such as posts.' },
    );
  const broken = read.diagnostics.find(({ rule }) => !unfinished.has(rule));
  if (broken)
    return problem(
      {
        zh: `示例写得不对，没有试：${broken.message.zh}`,
        en: `The example cannot be read: ${broken.message.en}`,
      },
      broken.hint ?? { zh: '改正示例。', en: 'Correct the example.' },
    );
  const { value: model } = buildModel({ workspace: { name: '' }, records: read.records, asOf });
  const { basis } = rule.meta;
  const found = runRules(model, { rules: [{ ...rule, meta: { ...rule.meta, basis: [] } }], severities: {} });
  const binding =
    basis.length === 0 || basis.some(({ since, until }) => (since ?? '') <= asOf && asOf <= (until ?? '9'));
  if (!binding || found.length > 0 === wrong) return [];
  const message = wrong
    ? {
        zh: '这个示例应当不合格，规则却没有发现问题',
        en: 'The example should be invalid, and nothing is found in it',
      }
    : {
        zh: `这个示例应当合格，规则却报告：${found[0]!.message.zh}`,
        en: `The example should be valid, but the rule says: ${found[0]!.message.en}`,
      };
  const [lack] = read.diagnostics;
  return problem(message, {
    zh: `核对“选取”和要求，或者改正示例。${lack ? `示例里还有没写全的，会当作没有写：${lack.message.zh}。` : ''}`,
    en: `Check what the rule selects and demands, or correct the example.${lack ? ` What is incomplete in it counts as not written: ${lack.message.en}.` : ''}`,
  });
}

/**
 * @param files name of a content file, with or without its ending, or its path -> text
 * @returns the name that is none of a content file, when there is one
 */
function readExample(
  files: Readonly<Record<string, string>>,
): string | { readonly records: readonly AnyRecordFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const records: AnyRecordFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [name, text] of Object.entries(files)) {
    const below = name.replace(/^content\//u, '');
    const file = ['', '.yaml', '.md'].map((end) => `content/${below}${end}`).find((path) => kindOfPath(path));
    const kind = file === undefined ? undefined : kindOfPath(file);
    if (file === undefined || kind === undefined) return name;
    const read = readRecordFile(kind, file, new TextEncoder().encode(text));
    diagnostics.push(...read.diagnostics);
    if (read.value.record) records.push(read.value.record);
  }
  if (records.some(({ kind }) => kind === 'organ')) return { records, diagnostics };
  const organ = readRecordFile('organ', 'content/organ.yaml', new TextEncoder().encode(someOrgan));
  return { records: [...(organ.value.record ? [organ.value.record] : []), ...records], diagnostics };
}

/** The records of an example belong to some organ. */
const someOrgan = 'id: 示例机关\nname: 示例机关\n';
