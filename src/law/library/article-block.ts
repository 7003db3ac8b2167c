/** The articles of one instrument as bytes: columns, so that like stands by like and packs well. */
import { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import type { ArticleFacts } from './instrument.js';

/** Forty-eight bits tell two articles of one instrument apart for certain. */
const hashBytes = 6;

export const articleBlock = { write, read };

function write(versions: readonly (readonly ArticleFacts[])[]): Uint8Array {
  const out = new ByteWriter();
  out.count(versions.length);
  for (const articles of versions) {
    out.count(articles.length);
    let last = 0;
    for (const { number } of articles) {
      const step = number.number - last;
      out.count(step >= 0 ? step * 2 : -step * 2 - 1);
      out.count(number.insert ?? 0);
      last = number.number;
    }
    for (const { paragraphs } of articles) {
      out.count(paragraphs.length);
      for (const items of paragraphs) {
        const deep = items.some((subitems) => subitems > 0);
        out.count(items.length * 2 + (deep ? 1 : 0));
        if (deep) for (const subitems of items) out.count(subitems);
      }
    }
    for (const { words } of articles) for (const word of words) out.word(word);
    for (const { hash } of articles) out.hex(hash.slice(0, hashBytes * 2));
  }
  return out.bytes();
}

/** Undefined when the bytes are not whole. */
function read(bytes: Uint8Array): ArticleFacts[][] | undefined {
  const input = new ByteReader(bytes);
  const versions: ArticleFacts[][] = [];
  for (let left = input.count(); left > 0 && !input.spent; left -= 1) {
    const size = input.count();
    if (size > bytes.length) return undefined;
    const numbers: { number: number; insert?: number }[] = [];
    let last = 0;
    for (let at = 0; at < size; at += 1) {
      const step = input.count();
      last += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
      const insert = input.count();
      numbers.push(insert > 0 ? { number: last, insert } : { number: last });
    }
    const shapes = numbers.map(() => readShape(input, bytes.length));
    const words = numbers.map(() => [input.word(), input.word()] as const);
    const hashes = numbers.map(() => input.hex(hashBytes));
    versions.push(
      numbers.map((number, at) => ({
        number,
        paragraphs: shapes[at]!,
        words: words[at]!,
        hash: hashes[at]!,
      })),
    );
  }
  return input.spent ? undefined : versions;
}

function readShape(input: ByteReader, most: number): number[][] {
  const paragraphs: number[][] = [];
  for (let left = input.count(); left > 0 && !input.spent && paragraphs.length <= most; left -= 1) {
    const coded = input.count();
    const size = Math.min(Math.floor(coded / 2), most);
    const deep = coded % 2 === 1;
    paragraphs.push(Array.from({ length: size }, () => (deep ? input.count() : 0)));
  }
  return paragraphs;
}
