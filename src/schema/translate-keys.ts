/** An authored text with its keys and enumeration values in the other language; nothing else of it changes. */
import type { SourceDocument, Span } from '../source/source-node.js';
import { type Edit, Stretch } from '../source/stretch.js';
import { keyWord } from './author-words.js';
import type { Kind } from './record.js';
import { schemas } from './schemas.generated.js';
import { childrenOf, propertyOf, rootSpot, type Spot } from './spot.js';
import { codeOf } from './to-canonical.js';
import { unwrapList } from './unwrap-list.js';

/**
 * Comments, order, quotes and white space stay. A key whose translation is already written in the same map stays
 * as it is, since the text would not be valid any more.
 */
export function translateKeys(kind: Kind, document: SourceDocument, language: 'zh' | 'en'): string {
  const schema = schemas[kind];
  const root = schema.type === 'array' ? unwrapList(document, schema).root : document.root;
  if (root === undefined) return document.text;
  const chinese = language === 'zh';
  const edits: Edit[] = [];

  function visit(spot: Spot): void {
    const { node, schema, pair, parent } = spot;
    if (pair && parent) {
      const property = propertyOf(parent.schema, pair.key, pair.value);
      const word = property && keyWord(parent.schema, property.key, chinese);
      const taken = parent.node.kind === 'map' && parent.node.pairs.some(({ key }) => key === word);
      if (word !== undefined && !taken) replace(pair.keySpan, pair.key, word);
    }
    if (node.kind === 'scalar') {
      const code =
        codeOf(schema, node.source) ?? (schema.enum?.includes(node.source) ? node.source : undefined);
      const word = code === undefined || !chinese ? code : schema['x-zh-values']?.[code];
      if (word !== undefined) replace(node.span, node.source, word);
    }
    for (const child of childrenOf(spot)) visit(child);
  }

  /** Within the quotes, when there are any; a text written with escapes or over several lines is left alone. */
  function replace({ start, end }: Span, from: string, to: string): void {
    if (from === to) return;
    const raw = document.text.slice(start, end);
    const quote = /^["']/.test(raw) ? 1 : 0;
    if (raw.slice(quote, raw.length - quote) !== from) return;
    edits.push({ start: start + quote, end: end - quote, text: to });
  }

  visit(rootSpot(root, schema));
  edits.sort((a, b) => a.start - b.start);
  return edits.length > 0 ? Stretch.of(document.text).edit(edits).text : document.text;
}
