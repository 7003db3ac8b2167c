/** The list of a list file, also when it is written a little differently. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { LineIndex } from '../source/line-index.js';
import type { SourceDocument, SourceNode } from '../source/source-node.js';
import type { SchemaNode } from './schema-node.js';
import { propertyOf } from './spot.js';

/** An empty file is an empty list, a single record a list of one; a heading above the list is reported. */
export function unwrapList(
  { file, text, root }: SourceDocument,
  schema: SchemaNode,
  lines?: LineIndex,
): { readonly root: SourceNode; readonly diagnostics: readonly Diagnostic[] } {
  const empty = root === undefined || (root.kind === 'scalar' && root.source === '');
  if (empty) return { root: { kind: 'list', items: [], span: { start: 0, end: 0 } }, diagnostics: [] };
  if (root.kind !== 'map') return { root, diagnostics: [] };
  const [heading, ...others] = root.pairs;
  const wraps =
    heading?.value.kind === 'list' && others.length === 0 && !propertyOf(schema.items!, heading.key);
  if (!wraps) return { root: { kind: 'list', items: [root], span: root.span }, diagnostics: [] };
  const { key, keySpan, value } = heading;
  const finding: Diagnostic = {
    rule: 'extra-level',
    severity: 'error',
    place: (lines ?? new LineIndex(text)).place(file, keySpan.start, keySpan.end),
    message: {
      zh: `这个文件直接写列表就行，不要在外面再套一层“${key}”`,
      en: `The file is the list itself; "${key}" around it is one level too many`,
    },
    hint: {
      zh: `删掉“${key}:”这一行，下面各行往左移两格。`,
      en: `Delete the line "${key}:" and move the list to the left.`,
    },
  };
  return { root: value, diagnostics: [finding] };
}
