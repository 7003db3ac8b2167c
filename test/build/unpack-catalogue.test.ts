/** Archives from outside: the catalogue is found, and what is hostile is refused without harm. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedIn } from '../../src/build/read-upstream-source.js';
import { largestSource, unpackCatalogue } from '../../src/build/unpack-catalogue.js';
import { archiveOf, sizeField, withDirectoryField } from '../source/docx-archive.js';
import { tarOf } from './tar-archive.js';

const text = '{"format":"quanze-catalogue/1"}';
const plain = Buffer.from(text);
const read = (source: Uint8Array) => {
  const unpacked = unpackCatalogue(source);
  return 'fault' in unpacked ? unpacked.fault.zh : Buffer.from(unpacked.bytes).toString();
};

describe('a catalogue', () => {
  it.each([
    ['JSON', plain],
    ['packed JSON', gzipSync(plain)],
    ['a ZIP file', archiveOf({ '目录/catalogue.json': text, '目录/catalogue.schema.json': '{}' })],
    ['a ZIP file with one JSON file of another name', archiveOf({ '清单.json': text, 'readme.txt': 'x' })],
    ['a TAR file', tarOf([{ name: 'a/catalogue.json', body: text }])],
    [
      'a packed TAR file',
      gzipSync(
        tarOf([
          { name: 'x.json', body: '1' },
          { name: 'catalogue.json', body: text },
        ]),
      ),
    ],
    [
      'a TAR file with long names',
      tarOf([
        { name: '././@LongLink', type: 'L', body: `${'长'.repeat(60)}/catalogue.json\0` },
        { name: 'short', body: text },
      ]),
    ],
    [
      'a TAR file with PAX headers',
      tarOf([
        { name: 'pax', type: 'x', body: '23 path=a/catalogue.json\n' },
        { name: 'short', body: text },
      ]),
    ],
  ])('is found in %s', (_, source) => {
    expect(read(source)).toBe(text);
  });

  it.each([
    ['a ZIP path above it', archiveOf({ '../catalogue.json': text }), '包外'],
    ['a ZIP path from the root', archiveOf({ '/etc/catalogue.json': text }), '包外'],
    ['a Windows path', archiveOf({ 'C:\\catalogue.json': text }), '包外'],
    ['a TAR path above it', tarOf([{ name: 'a/../../catalogue.json', body: text }]), '包外'],
    [
      'a stray path beside a good one',
      tarOf([{ name: '../evil.txt' }, { name: 'catalogue.json', body: text }]),
      '包外',
    ],
    [
      'a stray link beside a good one',
      gzipSync(
        tarOf([
          { name: '/evil', type: '2' },
          { name: 'catalogue.json', body: text },
        ]),
      ),
      '包外',
    ],
    ['a link only', tarOf([{ name: 'catalogue.json', type: '2' }]), '没有 catalogue.json'],
    ['two JSON files', archiveOf({ 'a.json': text, 'b.json': text }), '没有 catalogue.json'],
    [
      'two catalogues',
      archiveOf({ 'a/catalogue.json': text, 'b/catalogue.json': text }),
      '没有 catalogue.json',
    ],
    ['nothing', archiveOf({}), '没有 catalogue.json'],
    ['a TAR size beyond its end', tarOf([{ name: 'catalogue.json', body: text, size: 99_999_999 }]), '损坏'],
    ['a TAR size that is none', tarOf([{ name: 'catalogue.json', body: text, size: -1 }]), '损坏'],
    ['a GZIP file cut off', gzipSync(plain).subarray(0, 20), '损坏'],
    [
      'a ZIP file that lies about its size',
      withDirectoryField(archiveOf({ 'catalogue.json': 'x'.repeat(50_000) }), sizeField, 10),
      '损坏',
    ],
    [
      'a ZIP bomb',
      withDirectoryField(archiveOf({ 'catalogue.json': 'x'.repeat(50_000) }), sizeField, 4_000_000_000),
      '损坏',
    ],
  ])('is refused: %s', (_, source, why) => {
    expect(read(source)).toContain(why);
  });

  it('is refused when a GZIP file unpacks without end, before it has', () => {
    const bomb = gzipSync(Buffer.alloc(largestSource + 1));
    expect(bomb.length).toBeLessThan(200_000);
    expect(read(bomb)).toContain('太大');
  });

  it('is refused when it has a hundred megabytes', () => {
    expect(read(new Uint8Array(100_000_000))).toContain('太大');
  });

  it.each([
    ['no JSON', '<html>', '不是 JSON'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00]), '不是 JSON'],
    ['another JSON file', '{"as-of":"2026-01-01"}', '不是权责清单目录'],
    ['null', 'null', '不是权责清单目录'],
    ['a list', '[]', '不是权责清单目录'],
    ['deep nesting', '['.repeat(200_000), '不是 JSON'],
    ['a newer format', '{"format":"quanze-catalogue/9"}', '不是权责清单目录'],
    ['missing parts', text, '“/name”'],
  ])('is refused as %s', (_, source, why) => {
    const published = publishedIn(Buffer.from(source as string));
    expect('fault' in published && published.fault.zh).toContain(why);
  });

  it('is read or refused, never thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 2000 }),
          fc.uint8Array({ maxLength: 600 }).map((bytes) => new Uint8Array(gzipSync(bytes))),
          fc
            .record({ name: fc.string(), body: fc.string(), size: fc.integer() })
            .map((member) => tarOf([member])),
        ),
        (bytes) => {
          publishedIn(bytes);
        },
      ),
      { numRuns: 300 },
    );
  });
});
