/** The list of what a build wrote and what it refused: `out/manifest.json`. */
import type { DocumentFamily, Format } from '../compose/document-kind.js';
import { isPaperPath } from './paper-path.js';

export interface ManifestDocument {
  readonly id: string;
  readonly family: DocumentFamily;
  readonly kind: string;
  readonly title: string;
  readonly format: Format;
  /** Path below the output folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Content files whose text the paper shows, sorted. */
  readonly inputs: readonly string[];
  /** Hash of all that the bytes depend on: the paper is rendered again only when it changes. */
  readonly key: string;
  /** The file on disk is an older version, because another program held it open. */
  readonly stale?: true;
}

export interface ManifestRefusal {
  readonly id: string;
  readonly title: string;
  /** Set when only this format is refused, e.g. for a character without a glyph in PDF. */
  readonly format?: Format;
  /** Rules and checks whose errors forbid the paper. */
  readonly rules: readonly string[];
}

export interface Manifest {
  readonly tool: { readonly name: 'quanze'; readonly version: string };
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly draft: boolean;
  readonly documents: readonly ManifestDocument[];
  readonly refused: readonly ManifestRefusal[];
}

export function printManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** An unreadable manifest counts as none: then everything is rendered again, and no file is taken for ours. */
export function parseManifest(bytes: Uint8Array | undefined): Manifest | undefined {
  if (bytes === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return isManifest(read)
      ? { ...read, documents: read.documents.filter(({ path }) => isPaperPath(path)) }
      : undefined;
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is Manifest {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('documents' in value) ||
    !Array.isArray(value.documents)
  )
    return false;
  const isText = (item: unknown) => typeof item === 'string';
  return value.documents.every(
    (item: Partial<ManifestDocument> | null) =>
      item !== null &&
      isText(item.id) &&
      isText(item.path) &&
      isText(item.sha256) &&
      isText(item.key) &&
      isText(item.format),
  );
}
