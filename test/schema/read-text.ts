/** One authored text through source and schema, for assertions. */
import { readRecord } from '../../src/schema/read-record.js';
import type { Kind, RecordFile } from '../../src/schema/record.js';
import { schemas } from '../../src/schema/schemas.generated.js';
import { readFrontMatter } from '../../src/source/read-front-matter.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { ended } from '../source/plain-data.js';

export function readText<K extends Kind>(kind: K, text: string) {
  const file = schemas[kind]['x-markdown'] ? 'a.md' : 'a.yaml';
  const source = file === 'a.md' ? readFrontMatter(file, ended(text)) : readYaml(file, ended(text));
  const read = readRecord(kind, source.value);
  const diagnostics = [...source.diagnostics, ...read.diagnostics];
  return {
    record: read.value as unknown as RecordFile<K>,
    data: read.value.data,
    diagnostics,
    /** `line:column rule message | hint` in Chinese. */
    found: diagnostics.map(
      ({ place, rule, message, hint }) => `${place.line}:${place.column} ${rule} ${message.zh} | ${hint?.zh}`,
    ),
  };
}

/** The least power that is valid. */
export const power = (...lines: string[]) =>
  [
    '- 标识: 处罚-甲',
    '  名称: 甲',
    '  类别: 行政处罚',
    '  依据:',
    '    - 引文: 《甲法》第一条',
    '      作用: 设定',
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n');
