/** A positioned tree as a record file: canonical keys and codes, checked, with invalid parts left out. */
import type { Diagnostic, Place, Result } from '../diagnostics/diagnostic.js';
import { LineIndex } from '../source/line-index.js';
import type { SourceDocument, SourceNode } from '../source/source-node.js';
import { createLocator } from './locate-pointer.js';
import type { AnyRecordFile, Kind } from './record.js';
import { repairData } from './repair-data.js';
import { schemas } from './schemas.generated.js';
import { toCanonical } from './to-canonical.js';
import { validateData } from './validate-data.js';

/** Never throws. The record file is there even for an empty or unreadable file. */
export function readRecord(kind: Kind, document: SourceDocument): Result<AnyRecordFile> {
  const { file, text } = document;
  const schema = schemas[kind];
  const root = rootOf(document, schema.type === 'array');
  const lines = new LineIndex(text);
  const { data, repeated } = toCanonical(root, schema);
  const unreadable = document.root === undefined && text.trim() !== '';
  const checked = unreadable
    ? { bad: new Set<string>(), diagnostics: [] }
    : validateData(kind, root, data, file, text, lines);
  const repaired = repairData(file, data, schema, checked.bad);
  const locator = createLocator({ file, text, root, schema, lines, ...repaired });
  const diagnostics: Diagnostic[] = [...checked.diagnostics];
  for (const { first, second } of repeated) {
    const firstPlace: Place = lines.place(file, first.keySpan.start, first.keySpan.end);
    diagnostics.push({
      rule: 'duplicate-key',
      severity: 'error',
      place: lines.place(file, second.keySpan.start, second.keySpan.end),
      message: {
        zh: `“${second.key}”和“${first.key}”是同一项的中英文写法，只能写一个；后面这一个没有采用`,
        en: `“${second.key}” and “${first.key}” are the same key in two languages; the second one is not used`,
      },
      hint: { zh: '留下正确的一项，删掉另一项', en: 'Keep the right one and delete the other' },
      related: [{ message: { zh: '第一次写在这里', en: 'first written here' }, place: firstPlace }],
    });
  }
  const body = document.body ? { body: document.body } : {};
  const value = { kind, file, text, data: repaired.data, ...body, ...locator } as AnyRecordFile;
  return { value, diagnostics };
}

/** A list file may hold a single record; an empty list file is an empty list. */
function rootOf(document: SourceDocument, list: boolean): SourceNode {
  const span = { start: 0, end: 0 };
  const { root } = document;
  if (!list) return root ?? { kind: 'map', pairs: [], span };
  if (root === undefined || (root.kind === 'scalar' && root.source === ''))
    return { kind: 'list', items: [], span };
  return root.kind === 'map' ? { kind: 'list', items: [root], span: root.span } : root;
}
