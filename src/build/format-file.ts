/** The text of one authored file as `quanze fmt` writes it. */
import type { Kind } from '../schema/record.js';
import { translateKeys } from '../schema/translate-keys.js';
import { trimLines } from '../schema/trim-lines.js';
import { decodeText } from '../source/decode-text.js';
import { readAuthored } from '../source/read-authored.js';

const byteOrderMark = '\ufeff';

/**
 * With a language, keys and values are translated and nothing else; without one, white space at line ends and a
 * byte order mark go. Undefined when the file has mistakes of form: what is not understood is not rewritten.
 */
export function formatFile(
  kind: Kind,
  file: string,
  bytes: Uint8Array,
  language: 'zh' | 'en' | undefined,
): { readonly before: string; readonly after: string } | undefined {
  const { value: text, diagnostics } = decodeText(file, bytes);
  if (text === undefined || diagnostics.some(({ severity }) => severity === 'error')) return undefined;
  const parsed = readAuthored(file, text);
  if (parsed.diagnostics.some(({ severity }) => severity === 'error')) return undefined;
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const before = marked ? byteOrderMark + text : text;
  if (language === undefined) return { before, after: trimLines(parsed.value) };
  const after = translateKeys(kind, parsed.value, language);
  return { before, after: marked ? byteOrderMark + after : after };
}
