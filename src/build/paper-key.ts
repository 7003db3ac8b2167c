/** Hash of everything that the bytes of one paper depend on. */
import { createHash } from 'node:crypto';
import type { Format } from '../compose/document-kind.js';
import type { ComposedText } from '../markdown/tree.js';
import type { Fonts, Layout } from '../writers/layout.js';
import type { PaperMeta } from '../writers/writer.js';

export interface PaperKeyParts {
  readonly composed: ComposedText;
  readonly layout: Layout;
  readonly fonts: Fonts;
  readonly meta: PaperMeta;
  readonly format: Format;
  /** Changes with every change of the program's code: writers belong to it. */
  readonly buildId: string;
}

/** @returns hex SHA-256. Two papers with the same key have the same bytes. */
export function paperKey({ composed, layout, fonts, meta, format, buildId }: PaperKeyParts): string {
  const values = composed.values.map((item) => [item.value, item.markdown ?? false, item.depth ?? 0]);
  return createHash('sha256')
    .update(JSON.stringify([buildId, format, meta, layout, fonts, composed.text, values]))
    .digest('hex');
}
