/** Bytes of an authored file to text: UTF-8 only, with every character that content may not hold at its place. */
import type { Diagnostic, Result, Text } from '../diagnostics/diagnostic.js';
import { findForbiddenCharacters, replaceForbiddenCharacters } from './forbidden-characters.js';
import { LineIndex } from './line-index.js';

/** So many characters of one file are named one by one; the rest is counted. */
const namedOneByOne = 20;

/**
 * The text without byte order mark; `undefined` when the bytes are not UTF-8. Forbidden characters stand replaced
 * by U+FFFD, so that nothing behind this point ever meets one.
 */
export function decodeText(file: string, bytes: Uint8Array): Result<string | undefined> {
  const bad = looksLikeUtf16(bytes) ? firstBadByte(bytes, true) : firstBadByte(bytes, false);
  if (bad !== undefined) {
    const before = decode(bytes.subarray(0, bad));
    const place = new LineIndex(before).place(file, before.length);
    const cut = bad > 0 && isCutCharacter(bytes, bad);
    return {
      value: cut ? replaceForbiddenCharacters(before) : undefined,
      diagnostics: [
        cut
          ? { rule: 'encoding', severity: 'error', place, ...cutFile }
          : {
              rule: 'encoding',
              severity: 'error',
              place,
              ...wrongEncoding(guessEncoding(bytes), bytes[bad]!),
            },
      ],
    };
  }
  const text = decode(bytes);
  const diagnostics = describeCharacters(file, text);
  return { value: diagnostics.length > 0 ? replaceForbiddenCharacters(text) : text, diagnostics };
}

const cutFile = {
  message: {
    zh: '文件在一个字的中间断开了，可能没有保存或没有传完整',
    en: 'The file ends in the middle of a character; it may not have been saved or copied completely',
  },
  hint: {
    zh: '找到完整的文件重新保存；断开处之前的内容已照常检查。',
    en: 'Save the complete file again; what stands before the cut was checked as usual.',
  },
};

function wrongEncoding(guess: Text, byte: number): { message: Text; hint: Text } {
  const hex = byte.toString(16).toUpperCase().padStart(2, '0');
  return {
    message: {
      zh: `文件不是 UTF-8 编码（${guess.zh}），从这里起读不出文字（字节 ${hex}）`,
      en: `The file is not UTF-8 (${guess.en}); the text cannot be read from here on (byte ${hex})`,
    },
    hint: {
      zh: '用记事本或 WPS 打开这个文件，选“另存为”，编码选 UTF-8，再保存。',
      en: 'Open the file in an editor and save as UTF-8.',
    },
  };
}

function guessEncoding(bytes: Uint8Array): Text {
  if (looksLikeUtf16(bytes)) return { zh: '像是 UTF-16，即“Unicode”', en: 'it looks like UTF-16' };
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return { zh: '像是 GBK，即“ANSI”', en: 'it looks like GBK' };
  } catch {
    return { zh: '编码不明', en: 'encoding unknown' };
  }
}

/** By its byte order mark, or by the many NUL bytes that digits and line ends have in it. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 512);
  return head.filter((byte) => byte === 0).length * 20 > head.length;
}

function describeCharacters(file: string, text: string): Diagnostic[] {
  const found = findForbiddenCharacters(text);
  const lines = found.length > 0 ? new LineIndex(text) : undefined;
  const named = found.slice(0, namedOneByOne).map(({ rule, severity, name, offset, length }): Diagnostic => {
    const place = lines!.place(file, offset, offset + length);
    if (rule === 'private-use-character') return { rule, severity, place, ...privateUse(name) };
    return {
      rule,
      severity,
      place,
      message: { zh: `这里有一个${name.zh}，不能出现在文件里`, en: `A ${name.en} may not stand in a file` },
      hint: {
        zh: '多半是从网页或别的文件粘贴带进来的；删掉它，必要时把这几个字重新打一遍。',
        en: 'It usually comes along when pasting; delete it, or type these words again.',
      },
    };
  });
  const more = found[namedOneByOne];
  if (more === undefined) return named;
  const rest = found.length - namedOneByOne;
  const severity = found.slice(namedOneByOne).some((one) => one.severity === 'error') ? 'error' : 'warning';
  const message = {
    zh: `这个文件里还有 ${rest} 个这样的字符，没有逐个列出`,
    en: `${rest} more such characters in this file are not listed one by one`,
  };
  const hint = { zh: '先删掉上面的，再检查一次。', en: 'Delete the ones above and check again.' };
  return [
    ...named,
    { rule: more.rule, severity, place: lines!.place(file, more.offset, more.offset), message, hint },
  ];
}

function privateUse(name: Text): { message: Text; hint: Text } {
  return {
    message: {
      zh: `这里有一个${name.zh}，别的电脑上可能显示不出来`,
      en: `A ${name.en} may not be shown on other computers`,
    },
    hint: {
      zh: '如果是人名、地名中的生僻字，请核对有没有正式编码的字可以代替。',
      en: 'For a rare character of a name, look for its standard code point.',
    },
  };
}

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8').decode(bytes);

/** Index of the first byte that is not UTF-8 (Unicode 15, table 3-7), or of the first NUL where none is allowed. */
function firstBadByte(bytes: Uint8Array, refuseNul: boolean): number | undefined {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0 || (refuseNul && bytes[at] === 0)) return at;
    at += length;
  }
  return undefined;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : 4;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const [low, high] = secondByteRange(lead);
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next];
    if (byte === undefined || byte < (next === 1 ? low : 0x80) || byte > (next === 1 ? high : 0xbf)) return 0;
  }
  return length;
}

function secondByteRange(lead: number): [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

/** Whether only the last character is incomplete: a cut file rather than another encoding. */
function isCutCharacter(bytes: Uint8Array, bad: number): boolean {
  const lead = bytes[bad]!;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  const tail = bytes.subarray(bad + 1);
  return (
    lead >= 0xc2 && lead <= 0xf4 && tail.length < length - 1 && tail.every((byte) => (byte & 0xc0) === 0x80)
  );
}
