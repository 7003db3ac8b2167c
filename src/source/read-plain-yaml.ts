/**
 * The plain part of YAML in one pass: block lists and maps, one-line flow lists and maps, one-line scalars, comments.
 * Some ten times as fast as the full parser, and never of another opinion (`test/source/read-plain-yaml.test.ts`).
 */
import { coreValue } from './core-value.js';
import type { SourceNode, SourcePair } from './source-node.js';

/** What is nested deeper is left to the full parser, which knows the limit. */
const deepest = 24;

const SPACE = 32;
const HASH = 35;
const DASH = 45;
const COLON = 58;

/**
 * The same tree as the full parser's; undefined when the text holds anything else, or anything that is to be
 * reported: then the full parser reads it.
 */
export function readPlainYaml(text: string): SourceNode | undefined {
  if (unusual.test(text)) return undefined;
  const reader = new PlainReader(text);
  if (reader.done || reader.column > 1_000) return undefined;
  const root = reader.block(0);
  return reader.done ? root : undefined;
}

/** Tabs, single carriage returns, a byte order mark. */
const unusual = /\t|\r(?!\n)|\ufeff/;
/** A scalar that begins with one of these is not plain, or needs a closer look. */
const indicators = new Set([...`-?:,[]{}#&*!|>'"%@\``].map((sign) => sign.charCodeAt(0)));

class PlainReader {
  /** Of the line that is read: first character that is no space, and the end without line break. */
  private start = 0;
  private end = 0;
  /** Offset of the next line. */
  private next = 0;
  column = 0;
  done = false;

  constructor(private readonly text: string) {
    this.advance();
  }

  /** To the next line that holds more than a comment. */
  private advance(): void {
    const { text } = this;
    for (let from = this.next; from < text.length; from = this.next) {
      const newline = text.indexOf('\n', from);
      const stop = newline === -1 ? text.length : newline;
      this.next = newline === -1 ? text.length : newline + 1;
      let at = from;
      while (at < stop && text.charCodeAt(at) === SPACE) at += 1;
      let end = stop > from && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
      while (end > at && text.charCodeAt(end - 1) === SPACE) end -= 1;
      if (at >= end || text.charCodeAt(at) === HASH) continue;
      this.start = at;
      this.end = end;
      this.column = at - from;
      return;
    }
    this.done = true;
  }

  /** The list or map that begins on this line. */
  block(depth: number): SourceNode | undefined {
    if (depth > deepest) return undefined;
    return this.atItem() ? this.list(depth) : this.map(depth);
  }

  private atItem(): boolean {
    return this.text.charCodeAt(this.start) === DASH && this.text.charCodeAt(this.start + 1) === SPACE;
  }

  private list(depth: number): SourceNode | undefined {
    const { text, column, start } = this;
    const items: SourceNode[] = [];
    while (!this.done && this.column === column && this.atItem()) {
      let at = this.start + 2;
      while (at < this.end && text.charCodeAt(at) === SPACE) at += 1;
      const sign = text.charCodeAt(at);
      // A list in a list, or a comment behind the dash.
      if (at >= this.end || sign === HASH || (sign === DASH && text.charCodeAt(at + 1) === SPACE))
        return undefined;
      let item: SourceNode | undefined;
      if (!indicators.has(sign) && this.keyEnd(at) !== undefined) {
        this.column += at - this.start;
        this.start = at;
        item = depth + 1 > deepest ? undefined : this.map(depth + 1);
      } else {
        item = this.value(at);
        if (item) this.advance();
      }
      if (!item) return undefined;
      items.push(item);
    }
    return this.closes(column) ? block('list', items, start) : undefined;
  }

  private map(depth: number): SourceNode | undefined {
    const { column, start } = this;
    const pairs: SourcePair[] = [];
    const keys = new Set<string>();
    while (!this.done && this.column === column && !this.atItem()) {
      const pair = this.pair(depth);
      if (!pair || keys.has(pair.key)) return undefined;
      keys.add(pair.key);
      pairs.push(pair);
    }
    return this.closes(column) ? block('map', pairs, start) : undefined;
  }

  /**
   * What follows a block at `column` stands no deeper, or it would continue the last scalar. At the same column, whoever
   * holds the block sees whether it belongs there: the next key may, behind a list that stands as far left as its key.
   */
  private closes(column: number): boolean {
    return this.done || this.column <= column;
  }

  private pair(depth: number): SourcePair | undefined {
    const { text, start, column } = this;
    if (indicators.has(text.charCodeAt(start))) return undefined;
    const colon = this.keyEnd(start);
    if (colon === undefined) return undefined;
    let keyEnd = colon;
    while (text.charCodeAt(keyEnd - 1) === SPACE) keyEnd -= 1;
    const key = text.slice(start, keyEnd);
    if (key === '__proto__' || key === '<<' || key.includes(' #')) return undefined;
    let at = colon + 1;
    while (at < this.end && text.charCodeAt(at) === SPACE) at += 1;
    const keySpan = { start, end: keyEnd };
    if (at < this.end && text.charCodeAt(at) !== HASH) {
      const value = this.value(at);
      if (value) this.advance();
      return value && { key, keySpan, value };
    }
    this.advance();
    const nested = !this.done && (this.column > column || (this.column === column && this.atItem()));
    if (!nested) return undefined;
    const value = this.block(depth + 1);
    return value && { key, keySpan, value };
  }

  /** Offset of the colon that ends the key at `from`. */
  private keyEnd(from: number): number | undefined {
    const { text, end } = this;
    for (let at = from; at < end; at += 1) {
      if (text.charCodeAt(at) !== COLON) continue;
      if (at + 1 === end || text.charCodeAt(at + 1) === SPACE) return at > from ? at : undefined;
    }
    return undefined;
  }

  /** The value that ends with this line. */
  private value(at: number): SourceNode | undefined {
    const { text } = this;
    const sign = text[at];
    if (sign === '{' || sign === '[') {
      const flow = new FlowReader(text, this.end);
      const node = text[at + 1] === '{' ? undefined : flow.collection(at, 0);
      return node && this.endsAt(node.span.end) ? node : undefined;
    }
    if (sign === '"' || sign === "'") {
      const node = quoted(text, at, this.end);
      return node && this.endsAt(node.span.end) ? node : undefined;
    }
    return this.plain(at);
  }

  /** Only a comment, set off by a space, may follow. */
  private endsAt(offset: number): boolean {
    let at = offset;
    while (at < this.end && this.text.charCodeAt(at) === SPACE) at += 1;
    return at === this.end || (at > offset && this.text.charCodeAt(at) === HASH);
  }

  private plain(start: number): SourceNode | undefined {
    const { text } = this;
    if (indicators.has(text.charCodeAt(start))) return undefined;
    let end = this.end;
    for (let at = start; at < end; at += 1) {
      const sign = text.charCodeAt(at);
      if (sign === COLON && (at + 1 === end || text.charCodeAt(at + 1) === SPACE)) return undefined;
      if (sign !== HASH || text.charCodeAt(at - 1) !== SPACE) continue;
      // Without a space behind the sign it may be text that was swallowed, which is reported.
      if (at + 1 < end && text.charCodeAt(at + 1) !== SPACE) return undefined;
      end = at - 1;
    }
    while (text.charCodeAt(end - 1) === SPACE) end -= 1;
    if (text.charCodeAt(end - 1) === COLON) return undefined;
    return scalar(text.slice(start, end), start);
  }
}

/** A list or map in brackets, on one line. */
class FlowReader {
  constructor(
    private readonly text: string,
    private readonly end: number,
  ) {}

  collection(start: number, depth: number): SourceNode | undefined {
    if (depth > deepest) return undefined;
    const isMap = this.text[start] === '{';
    const close = isMap ? '}' : ']';
    const items: SourceNode[] = [];
    const pairs: SourcePair[] = [];
    let at = this.skip(start + 1);
    while (this.text[at] !== close || at >= this.end) {
      if (at >= this.end) return undefined;
      let node: SourceNode | undefined;
      if (isMap) {
        const pair = this.pair(at, depth);
        if (!pair || pairs.some(({ key }) => key === pair.key)) return undefined;
        pairs.push(pair);
        node = pair.value;
      } else {
        node = this.value(at, depth);
        if (!node) return undefined;
        items.push(node);
      }
      at = this.skip(node.span.end);
      if (at >= this.end) return undefined;
      if (this.text[at] === close) break;
      if (this.text[at] !== ',') return undefined;
      at = this.skip(at + 1);
      if (this.text[at] === close) return undefined;
    }
    const span = { start, end: at + 1 };
    return isMap ? { kind: 'map', pairs, span } : { kind: 'list', items, span };
  }

  private pair(start: number, depth: number): SourcePair | undefined {
    const key = this.word(start);
    if (!key || key.end >= this.end || this.text[key.end] !== ':') return undefined;
    let keyEnd = key.end;
    while (this.text.charCodeAt(keyEnd - 1) === SPACE) keyEnd -= 1;
    const name = this.text.slice(start, keyEnd);
    if (name === '__proto__' || name === '<<') return undefined;
    const value = this.value(this.skip(key.end + 1), depth);
    return value && { key: name, keySpan: { start, end: keyEnd }, value };
  }

  private value(start: number, depth: number): SourceNode | undefined {
    const sign = this.text[start];
    if (start >= this.end) return undefined;
    if (sign === '{' || sign === '[') return this.collection(start, depth + 1);
    if (sign === '"' || sign === "'") return quoted(this.text, start, this.end);
    const word = this.word(start);
    if (!word || this.text[word.end] === ':') return undefined;
    let end = word.end;
    while (this.text.charCodeAt(end - 1) === SPACE) end -= 1;
    return scalar(this.text.slice(start, end), start);
  }

  /** A plain scalar up to the sign behind it, which is a comma, a closing bracket, or a colon before a space. */
  private word(start: number): { readonly end: number } | undefined {
    const { text, end } = this;
    if (start >= end || indicators.has(text.charCodeAt(start))) return undefined;
    for (let at = start; at < end; at += 1) {
      const sign = text[at]!;
      if (sign === ',' || sign === ']' || sign === '}') return { end: at };
      if (sign === '[' || sign === '{') return undefined;
      if (sign === '#' && text.charCodeAt(at - 1) === SPACE) return undefined;
      if (sign === ':') {
        const after = text[at + 1];
        if (after === ' ') return { end: at };
        if (
          at + 1 >= end ||
          after === ',' ||
          after === ']' ||
          after === '}' ||
          after === '[' ||
          after === '{'
        )
          return undefined;
      }
    }
    return undefined;
  }

  private skip(from: number): number {
    let at = from;
    while (at < this.end && this.text.charCodeAt(at) === SPACE) at += 1;
    return at;
  }
}

/** Without escapes: those are left to the full parser. */
function quoted(text: string, start: number, lineEnd: number): SourceNode | undefined {
  const quote = text[start]!;
  let close = start + 1;
  while (close < lineEnd && text[close] !== quote) close += 1;
  if (close >= lineEnd || text[close + 1] === quote) return undefined;
  const source = text.slice(start + 1, close);
  if (quote === '"' && source.includes('\\')) return undefined;
  return { kind: 'scalar', value: source, source, span: { start, end: close + 1 } };
}

function scalar(source: string, start: number): SourceNode {
  return {
    kind: 'scalar',
    value: coreValue(source),
    source,
    span: { start, end: start + source.length },
  };
}

function block(kind: 'list', items: SourceNode[], start: number): SourceNode;
function block(kind: 'map', pairs: SourcePair[], start: number): SourceNode;
function block(kind: 'list' | 'map', children: SourceNode[] | SourcePair[], start: number): SourceNode {
  const last = children.at(-1)!;
  const end = ('value' in last && 'key' in last ? last.value : (last as SourceNode)).span.end;
  const span = { start, end };
  return kind === 'list'
    ? { kind, items: children as SourceNode[], span }
    : { kind, pairs: children as SourcePair[], span };
}
