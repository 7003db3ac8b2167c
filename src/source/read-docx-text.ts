/** Bytes of a Word document (DOCX) to the text of its paragraphs; nothing of the file is trusted. */
import type { Diagnostic, Result, Text } from '../diagnostics/diagnostic.js';
import { type DocxFailure, docxFailureText } from './docx-failure-text.js';
import { readDocxParagraphs } from './docx-paragraphs.js';
import { scanXml } from './scan-xml.js';
import { unpackZipEntry } from './unpack-zip-entry.js';
import { readZipDirectory, type ZipEntry } from './zip-directory.js';

/** In bytes, packed. */
const largestFile = 200_000_000;

/**
 * The paragraphs in the order of the document, index 0 is paragraph 1; footnotes and endnotes follow behind the body.
 * None holds a line break, so that joined with `\n` line numbers are paragraph numbers. Undefined, with one error, when
 * the file is no Word document, is damaged or encrypted, or unpacks to an unreasonable size. Never throws.
 */
export function readDocxText(file: string, bytes: Uint8Array): Result<readonly string[] | undefined> {
  const read = readParagraphs(bytes);
  if (typeof read !== 'string') return { value: read, diagnostics: [] };
  const place = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { message, hint }: { message: Text; hint: Text } = docxFailureText[read];
  const diagnostic: Diagnostic = { rule: 'invalid-docx', severity: 'error', message, hint, place };
  return { value: undefined, diagnostics: [diagnostic] };
}

function readParagraphs(bytes: Uint8Array): readonly string[] | DocxFailure {
  // Compound files: Word 97-2003, and any Word file under a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    return 'old-or-encrypted';
  if (bytes.length > largestFile) return 'too-large';
  const entries = readZipDirectory(bytes);
  if (!entries) return 'no-zip';
  const main = findMainPart(bytes, entries);
  if (typeof main !== 'string') return main.failure;
  const body = readPart(bytes, entries, main);
  if (typeof body !== 'object') return body ?? 'no-document';
  const notes = relationships(bytes, entries, main)
    .filter(({ type }) => /\/(?:footnotes|endnotes)$/.test(type))
    .map(({ target }) => readPart(bytes, entries, target, 'notes'));
  for (const note of notes) if (typeof note === 'string') return note;
  const noteTexts = notes.flatMap((note) => (typeof note === 'object' ? note.paragraphs : []));
  return [...body.paragraphs, ...noteTexts.filter((text) => text.trim() !== '')];
}

/** ECMA-376 part 2: the part that the package's relationships name; by its usual name where they are lost. */
function findMainPart(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
): string | { readonly failure: DocxFailure } {
  const named = relationships(bytes, entries, '').find(({ type }) => type.endsWith('/officeDocument'));
  const main = named?.target ?? 'word/document.xml';
  return entries.has(main) ? main : { failure: 'no-document' };
}

function readPart(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  name: string,
  kind: 'body' | 'notes' = 'body',
): { readonly paragraphs: readonly string[] } | DocxFailure | undefined {
  const entry = entries.get(name);
  if (!entry) return undefined;
  const xml = unpackText(bytes, entry);
  if (typeof xml !== 'object') return xml;
  const { paragraphs, root, failure } = readDocxParagraphs(xml.text);
  if (failure) return failure;
  return kind === 'notes' || root === 'document' ? { paragraphs } : 'no-document';
}

interface Relationship {
  readonly type: string;
  /** Name of the part in the archive, in lower case. */
  readonly target: string;
}

/** Of a part, or of the package (''). Damaged relationships count as none. */
function relationships(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  part: string,
): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const entry = entries.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const xml = entry && unpackText(bytes, entry);
  if (typeof xml !== 'object') return [];
  const found: Relationship[] = [];
  scanXml(xml.text, {
    open(name, _, attributes) {
      if (name !== 'Relationship') return;
      const read = attributes();
      const target = read.get('Target') ?? '';
      if (read.get('TargetMode') !== 'External')
        found.push({ type: read.get('Type') ?? '', target: resolvePart(folder, target) });
    },
    close() {},
    text() {},
  });
  return found;
}

function resolvePart(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const segments: string[] = [];
  for (const segment of path.toLowerCase().split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function unpackText(bytes: Uint8Array, entry: ZipEntry): { readonly text: string } | DocxFailure {
  const unpacked = unpackZipEntry(bytes, entry);
  if (typeof unpacked === 'string') return unpacked;
  const [first, second] = unpacked;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(unpacked) };
  } catch {
    return 'damaged';
  }
}
