/** The text of a plain file of unknown origin: UTF-8, GB 18030 or UTF-16, with what could not be read. */

export interface AnyText {
  readonly text: string;
  /** Bytes, or pairs of them, that are no character; each stands as U+FFFD in the text. */
  readonly bad: number;
  /** Offset of the first of them in the text; undefined without one. */
  readonly firstBad: number | undefined;
}

/**
 * UTF-8 when most of what is not ASCII is well-formed, so that one bad byte does not turn a whole text into other
 * characters; else GB 18030, the encoding of older office programs.
 */
export function decodeAnyText(bytes: Uint8Array): AnyText {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return decode(marked, bytes);
  const utf8 = decode('utf-8', bytes);
  if (utf8.bad === 0) return utf8;
  const chinese = decode('gb18030', bytes);
  return utf8.bad <= chinese.bad || wellFormed(utf8.text) > utf8.bad ? utf8 : chinese;
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decode(encoding: string, bytes: Uint8Array): AnyText {
  const text = new TextDecoder(encoding).decode(bytes);
  // A file may hold U+FFFD itself: as much a sign that something was lost.
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  return { text, bad, firstBad: bad === 0 ? undefined : text.indexOf('\ufffd') };
}

/**
 * Characters of several bytes. GB 18030 read as UTF-8 is well-formed in one of about six pairs, and each other pair
 * gives two signs of loss.
 */
function wellFormed(text: string): number {
  return text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
}
