import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/source/decode-text.js';
import { findForbiddenCharacters } from '../../src/source/forbidden-characters.js';
import { shortFindings } from './plain-data.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const decode = (text: string) => decodeText('a.yaml', bytes(text));

describe('decodeText', () => {
  it('reads UTF-8 and drops a byte order mark', () => {
    expect(decode('名称: 甲\n')).toEqual({ value: '名称: 甲\n', diagnostics: [] });
    expect(decode('\ufeff名称: 甲\n')).toEqual({ value: '名称: 甲\n', diagnostics: [] });
  });

  it('says to save as UTF-8 for GBK, with the first bad byte', () => {
    // 名称: 甲 in GBK, below one good line.
    const gbk = [0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20, 0xbc, 0xd7, 0x0a];
    const result = decodeText('a.yaml', Uint8Array.from([...bytes('id: a\n'), ...gbk]));
    expect(result.value).toBeUndefined();
    expect(shortFindings(result.diagnostics)).toEqual([
      '2:1 encoding 文件不是 UTF-8 编码（像是 GBK，即“ANSI”），从这里起读不出文字（字节 C3）',
    ]);
    expect(result.diagnostics[0]!.hint!.zh).toBe(
      '用记事本或 WPS 打开这个文件，选“另存为”，编码选 UTF-8，再保存。',
    );
  });

  it.each([
    ['with mark', Uint8Array.from([0xff, 0xfe, 0x0d, 0x54, 0xf0, 0x79, 0x3a, 0x00])],
    ['without mark', Uint8Array.from(Buffer.from('id: a\nname: b\n', 'utf16le'))],
  ])('names UTF-16 %s', (_, utf16) => {
    const { value, diagnostics } = decodeText('a.yaml', utf16);
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]!.message.zh).toContain('像是 UTF-16，即“Unicode”');
  });

  it('keeps what stands before a cut in the middle of a character', () => {
    const whole = bytes('名称: 甲');
    const result = decodeText('a.yaml', whole.subarray(0, whole.length - 1));
    expect(result.value).toBe('名称: ');
    expect(shortFindings(result.diagnostics)).toEqual([
      '1:5 encoding 文件在一个字的中间断开了，可能没有保存或没有传完整',
    ]);
  });

  it('never reads surrogates, overlong forms or more than U+10FFFF as UTF-8', () => {
    for (const bad of [
      [0xed, 0xa0, 0x80],
      [0xc0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xe0, 0x80, 0x80],
      [0x80],
    ])
      expect(decodeText('a', Uint8Array.from([...bad, 0x41])).value).toBeUndefined();
  });

  it.each([
    ['\ufdd0', 'forbidden-character', 'error', '非字符（Unicode 保留位）（U+FDD0）'],
    ['\u{1ffff}', 'forbidden-character', 'error', '非字符（Unicode 保留位）（U+1FFFF）'],
    ['\u0007', 'forbidden-character', 'error', '控制字符（U+0007）'],
    ['\u202e', 'forbidden-character', 'error', '改变文字方向的字符（U+202E）'],
    ['\u2066', 'forbidden-character', 'error', '改变文字方向的字符（U+2066）'],
    ['\u2028', 'forbidden-character', 'error', '特殊换行符（U+2028）'],
    ['\u200b', 'invisible-character', 'error', '看不见的字符（U+200B）'],
    ['\ufeff', 'invisible-character', 'error', '看不见的字符（U+FEFF）'],
    ['\ue123', 'private-use-character', 'warning', '自造字（私用区字符）（U+E123）'],
  ])('points at %j', (sign, rule, severity, name) => {
    const { diagnostics } = decode(`名称: 甲${sign}乙\n`);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      rule,
      severity,
      place: { line: 1, column: 6, endLine: 1, endColumn: 6 + sign.length },
    });
    expect(diagnostics[0]!.message.zh).toContain(name);
  });

  it('leaves joiners in emoji and in scripts that need them, not between Chinese characters', () => {
    expect(decode('👨‍👩‍👧').diagnostics).toEqual([]);
    expect(decode('می‌خواهم').diagnostics).toEqual([]);
    expect(shortFindings(decode('张\u200d三').diagnostics)).toHaveLength(1);
  });

  it('leaves rare characters, variation selectors and line ends alone', () => {
    expect(decode('𠮷𫘝㐂\u{e0100}\r\n〇①\n').diagnostics).toEqual([]);
  });

  it('lists twenty and counts the rest', () => {
    const { diagnostics } = decode('\u200b'.repeat(30));
    expect(diagnostics).toHaveLength(21);
    expect(diagnostics[20]!.message.zh).toBe('这个文件里还有 10 个这样的字符，没有逐个列出');
  });

  it('gives a text of the same length without forbidden characters, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = text.replace(/^\ufeff/, '');
        const { value } = decode(clean);
        if (value === undefined) return;
        expect(value).toHaveLength(clean.replace(/^\ufeff/, '').length);
        expect(findForbiddenCharacters(value).filter((one) => one.rule === 'forbidden-character')).toEqual(
          [],
        );
      }),
    );
  });

  it('survives any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
        const { value, diagnostics } = decodeText('a', any);
        expect(value !== undefined || diagnostics.length === 1).toBe(true);
      }),
    );
  });
});
