/** `quanze.lock`: which copy of each superior's catalogue the workspace has pinned. */
import { createHash } from 'node:crypto';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { LineIndex } from '../source/line-index.js';
import { readYaml } from '../source/read-yaml.js';
import type { SourceNode } from '../source/source-node.js';

export const LOCK_FILE = 'quanze.lock';
export const COPY_FOLDER = 'upstream';

export interface LockEntry {
  /** Of the copy, with line feeds only: 64 hexadecimal digits. */
  readonly sha256: string;
  /** Of the copy that is being put in its place; there only while an update runs, or after one was cut off. */
  readonly incoming?: string | undefined;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly powers: number;
}

export interface Lock {
  readonly entries: ReadonlyMap<string, LockEntry>;
  readonly text: string | undefined;
  placeOf(id: string): Place;
  readonly diagnostics: readonly Diagnostic[];
}

const banner =
  '# 上级目录的固定版本，由 quanze upstream update --write 写入，请勿手改；与 upstream 文件夹一起提交。\n' +
  '# Pinned catalogues of superiors, written by quanze upstream update --write; commit it with upstream/.\n';

/** Sorted by id. */
export function printLock(entries: ReadonlyMap<string, LockEntry>): string {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([id, { sha256, incoming, asOf, powers }]) =>
    [
      `  ${/^\p{L}[\p{L}\p{N}_-]*$/u.test(id) ? id : JSON.stringify(id)}:`,
      `    sha256: "${sha256}"`,
      ...(incoming === undefined ? [] : [`    incoming: "${incoming}"`]),
      `    as-of: ${asOf}`,
      `    powers: ${powers}`,
    ].join('\n'),
  );
  return `${banner}upstream:${lines.length > 0 ? `\n${lines.join('\n')}` : ' {}'}\n`;
}

/** What cannot be understood is left out and reported. */
export function readLock(bytes: Uint8Array | undefined): Lock {
  const text = bytes && new TextDecoder().decode(bytes);
  const { value, diagnostics } =
    text === undefined ? { value: undefined, diagnostics: [] } : readYaml(LOCK_FILE, text);
  const lines = new LineIndex(text ?? '');
  const top: Place = { file: LOCK_FILE, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const list = childOf(value?.root, 'upstream');
  const entries = new Map<string, LockEntry>();
  const places = new Map<string, Place>();
  for (const { key, keySpan, value: node } of list?.kind === 'map' ? list.pairs : []) {
    places.set(key, lines.place(LOCK_FILE, keySpan.start, keySpan.end));
    // The id names a file: one that could lead elsewhere is none.
    if (!/^[^\s#/\\:*?"<>|.][^\s#/\\:*?"<>|]*$/u.test(key)) continue;
    const sha256 = textOf(childOf(node, 'sha256'));
    const incoming = textOf(childOf(node, 'incoming'));
    if (!isHash(sha256) || (incoming !== undefined && !isHash(incoming))) continue;
    const powers = Number(textOf(childOf(node, 'powers')) ?? 0);
    entries.set(key, { sha256, incoming, asOf: textOf(childOf(node, 'as-of')) ?? '', powers });
  }
  return { entries, text, placeOf: (id) => places.get(id) ?? top, diagnostics };
}

/** Line ends that a version control program turns into those of Windows do not count. */
export function hashOf(copy: Uint8Array): string {
  const bytes = copy.includes(13)
    ? Buffer.from(Buffer.from(copy).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    : copy;
  return createHash('sha256').update(bytes).digest('hex');
}

function childOf(node: SourceNode | undefined, key: string): SourceNode | undefined {
  return node?.kind === 'map' ? node.pairs.find((pair) => pair.key === key)?.value : undefined;
}

function textOf(node: SourceNode | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.source : undefined;
}

function isHash(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{64}$/.test(text);
}
