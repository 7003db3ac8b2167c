/** The settings of a workspace: `quanze.yaml`, or `权责.yaml`. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Host } from '../host/host.js';
import type { RecordFile } from '../schema/record.js';
import type { WorkspaceRecord } from '../schema/record-types.generated.js';
import { readRecordFile } from './read-record-file.js';
import type { RecordCache } from './record-cache.js';

export interface Settings {
  readonly file: string | undefined;
  readonly record: RecordFile<'workspace'> | undefined;
  /** Defaults where the file is missing or broken. */
  readonly workspace: WorkspaceRecord;
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const names = ['quanze.yaml', '权责.yaml', 'quanze.yml', '权责.yml'] as const;

export function readSettings(host: Host, folder: string, cache: RecordCache | undefined): Settings {
  const texts = new Map<string, string>();
  const there = names.filter((name) => host.exists(`${folder}/${name}`));
  const file = there[0];
  const bytes = file === undefined ? undefined : host.readFile(`${folder}/${file}`);
  if (file === undefined || bytes === undefined) {
    const finding = file === undefined ? missing() : unreadable(file);
    return { file, record: undefined, workspace: { name: '' }, texts, diagnostics: [finding] };
  }
  const fresh = () => readRecordFile('workspace', file, bytes);
  const { value, diagnostics } = cache ? cache.readThrough(file, bytes, fresh) : fresh();
  if (value.text !== undefined) texts.set(file, value.text);
  const record = value.record?.kind === 'workspace' ? value.record : undefined;
  return {
    file,
    record,
    workspace: {
      ...record?.data,
      name: record?.data.name ?? '',
      // ./content/ is content
      content: (record?.data.content ?? 'content').replace(/^(?:\.\/)+|\/+$/gu, ''),
    },
    texts,
    diagnostics: [...diagnostics, ...there.slice(1).map((other) => second(other, file))],
  };
}

const start = (file: string) => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });

function missing(): Diagnostic {
  return {
    rule: 'workspace-settings',
    severity: 'error',
    message: {
      zh: '这个文件夹里没有 quanze.yaml（或 权责.yaml），不是权责工作区',
      en: 'The folder has no quanze.yaml (or 权责.yaml): it is no workspace',
    },
    place: start(names[0]),
    hint: {
      zh: '请在工作区文件夹里运行，或写明工作区文件夹；新建工作区用 quanze init。',
      en: 'Run the command in the folder of a workspace or name it; quanze init makes a new one.',
    },
  };
}

function unreadable(file: string): Diagnostic {
  return {
    rule: 'unreadable-file',
    severity: 'error',
    message: { zh: '工作区设置文件打不开', en: 'The settings of the workspace cannot be read' },
    place: start(file),
    hint: {
      zh: '请检查文件权限，或是否被其他程序占用。',
      en: 'Check its permissions and whether another program holds it.',
    },
  };
}

function second(other: string, file: string): Diagnostic {
  return {
    rule: 'workspace-settings',
    severity: 'warning',
    message: {
      zh: `已有 ${file}，这个设置文件没有采用`,
      en: `${file} is there already; these settings are not used`,
    },
    place: start(other),
    hint: { zh: '只保留一个设置文件。', en: 'Keep one file of settings.' },
  };
}
