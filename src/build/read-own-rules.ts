/** The rules that a workspace writes for itself: one file each in the folder `规则` or `rules` beside the content. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Host } from '../host/host.js';
import type { Rule } from '../rules/define-rule.js';
import { compileOwnRule } from '../rules/own/compile-own-rule.js';
import { allRules } from '../rules/rule-list.js';
import { kindOfPath } from '../schema/kind-of-path.js';
import type { AnyRecordFile, RecordFile } from '../schema/record.js';
import { folderInside } from './folder-inside.js';
import { readRecordFile } from './read-record-file.js';
import type { RecordCache } from './record-cache.js';
import { skippedFile } from './skipped-file.js';
import { tryOwnRule } from './try-own-rule.js';

export interface OwnRules {
  readonly rules: readonly Rule[];
  readonly records: readonly AnyRecordFile[];
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const folders = ['规则', 'rules'] as const;

/** Files that hold no rule (notes, pictures) are passed over. */
export function readOwnRules(
  host: Host,
  folder: string,
  asOf: string,
  cache: RecordCache | undefined,
): OwnRules {
  const diagnostics: Diagnostic[] = [];
  const records: RecordFile<'own-rule'>[] = [];
  const texts = new Map<string, string>();
  for (const name of folders) {
    const path = folderInside(host, folder, name);
    if (path === undefined || !host.exists(path)) continue;
    const { files, skipped } = host.readFolder(path, (file) => kindOfPath(`${name}/${file}`) === 'own-rule');
    diagnostics.push(...skipped.map((one) => skippedFile(`${name}/${one.path}`, one.why)));
    for (const { path: below, bytes } of files) {
      const file = `${name}/${below}`;
      const fresh = () => readRecordFile('own-rule', file, bytes);
      const read = cache ? cache.readThrough(file, bytes, fresh) : fresh();
      diagnostics.push(...read.diagnostics);
      if (read.value.text !== undefined) texts.set(file, read.value.text);
      if (read.value.record?.kind === 'own-rule') records.push(read.value.record);
    }
  }
  const taken = new Map(allRules.map(({ meta }) => [meta.id, 'quanze']));
  const rules = records.flatMap((record): Rule[] => {
    const { id } = record.data;
    const compiled = compileOwnRule(record);
    diagnostics.push(...compiled.diagnostics);
    if (!compiled.value) return [];
    const other = taken.get(id);
    if (other !== undefined) {
      diagnostics.push(takenId(record, other));
      return [];
    }
    taken.set(id, record.file);
    diagnostics.push(...tryOwnRule(record, compiled.value, asOf));
    return [compiled.value];
  });
  return { rules, records, texts, diagnostics };
}

function takenId(record: RecordFile<'own-rule'>, other: string): Diagnostic {
  const { id } = record.data;
  const builtIn = other === 'quanze';
  return {
    rule: 'own-rule',
    severity: 'error',
    message: {
      zh: builtIn ? `“${id}”是程序自带的规则名` : `规则名“${id}”已用于 ${other}`,
      en: builtIn
        ? `"${id}" is the name of a rule of the program`
        : `"${id}" is the name of the rule in ${other}`,
    },
    place: record.locate('/id'),
    pointer: '/id',
    hint: {
      zh: '换一个规则名。要调整程序自带规则的程度，写在 quanze.yaml 的“规则”里。',
      en: 'Choose another name. The severity of a rule of the program is set under rules in quanze.yaml.',
    },
  };
}
