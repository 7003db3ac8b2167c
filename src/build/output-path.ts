/** Names of papers that every file system takes: Windows, Linux and the archives between them. */

/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
/** Longest segment in UTF-8 bytes; file systems allow 255, an extension and a suffix must fit too. */
const LONGEST = 180;

/** One path segment: NFC, no forbidden characters, no trailing dot or space, not reserved, not too long. */
export function safeSegment(text: string): string {
  let name = text
    .normalize('NFC')
    .replaceAll(/[\\/:*?"<>|]/g, (found) => FULL_WIDTH[found]!)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  while (Buffer.byteLength(name) > LONGEST)
    name = [...name]
      .slice(0, -1)
      .join('')
      .replace(/[. ]+$/, '');
  if (name === '') return '_';
  return RESERVED.test(name) ? `_${name}` : name;
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  '\\': '＼',
  '/': '／',
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '|': '｜',
};

/**
 * Paths for a list of papers, in its order: unique without regard to case, so that two papers never share a file.
 * A second paper of the same name gets `(2)`.
 */
export function outputPaths(
  papers: readonly { readonly segments: readonly string[]; readonly extension: string }[],
): string[] {
  const taken = new Set<string>();
  return papers.map(({ segments, extension }) => {
    const base = segments.map(safeSegment).join('/');
    for (let copy = 1; ; copy += 1) {
      const path = `${copy === 1 ? base : `${base}(${copy})`}.${extension}`;
      const key = path.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return path;
    }
  });
}
