/** Hash of everything that the bytes of one paper depend on. */
import { createHash } from 'node:crypto';
import type { Format } from '../compose/document-kind.js';
import type { ComposedText } from '../markdown/tree.js';
import type { Layout } from '../writers/layout.js';
import type { PaperMeta } from '../writers/writer.js';

/**
 * @param surroundings what all papers of a build share: program version, hash of the fonts.
 * @returns hex SHA-256. Two papers with the same key have the same bytes.
 */
export function paperKey(composed: ComposedText, layout: Layout, meta: PaperMeta, format: Format, surroundings: string): string {
  const values = composed.values.map((item) => [item.value, item.markdown ?? false]);
  return createHash('sha256')
    .update(JSON.stringify([surroundings, format, meta, layout, composed.text, values]))
    .digest('hex');
}
