/** A small XML reader for the parts of office files: tags and text in order; no document types, so no entities. */

export interface XmlHandler {
  /** `name` is the local name; `attributes` are read only when asked for. */
  open(name: string, namespace: string, attributes: () => ReadonlyMap<string, string>): void;
  close(name: string, namespace: string): void;
  text(text: string): void;
}

export type XmlFailure = 'not-well-formed' | 'document-type';

/** Word nests some dozens of levels. */
const deepest = 1_000;

interface Open {
  /** As written, with its prefix. */
  readonly written: string;
  readonly name: string;
  readonly namespace: string;
  readonly scope: Scope;
}

type Scope = ReadonlyMap<string, string>;

/** Undefined when the whole text was read. Entities other than the five of XML and numbers are a failure. */
export function scanXml(text: string, handler: XmlHandler): XmlFailure | undefined {
  const stack: Open[] = [];
  let roots = 0;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    const end = tag < 0 ? text.length : tag;
    if (end > at) {
      const content = decodeReferences(text.slice(at, end));
      if (content === undefined) return 'not-well-formed';
      if (stack.length > 0) handler.text(content);
      else if (content.trim() !== '') return 'not-well-formed';
    }
    if (tag < 0) break;
    const special = readSpecial(text, tag);
    if (special !== undefined) {
      if (typeof special === 'string') return special;
      if (special.text !== undefined && stack.length > 0) handler.text(special.text);
      at = special.end;
      continue;
    }
    const close = findTagEnd(text, tag + 1);
    if (close === undefined) return 'not-well-formed';
    at = close + 1;
    if (text[tag + 1] === '/') {
      const top = stack.pop();
      if (top?.written !== text.slice(tag + 2, close).trimEnd()) return 'not-well-formed';
      handler.close(top.name, top.namespace);
      continue;
    }
    const empty = text[close - 1] === '/';
    const opened = readOpen(text.slice(tag + 1, empty ? close - 1 : close), stack.at(-1)?.scope ?? noNames);
    if (!opened || stack.length >= deepest || (stack.length === 0 && roots > 0)) return 'not-well-formed';
    roots += stack.length === 0 ? 1 : 0;
    handler.open(opened.name, opened.namespace, opened.attributes);
    if (empty) handler.close(opened.name, opened.namespace);
    else stack.push(opened);
  }
  return stack.length > 0 || roots === 0 ? 'not-well-formed' : undefined;
}

const noNames: Scope = new Map();

/** Comments, CDATA, processing instructions; undefined for a plain tag. */
function readSpecial(text: string, tag: number): { end: number; text?: string } | XmlFailure | undefined {
  const until = (mark: string, from: number) => {
    const found = text.indexOf(mark, from);
    return found < 0 ? undefined : found;
  };
  if (text.startsWith('<!--', tag)) {
    const end = until('-->', tag + 4);
    return end === undefined ? 'not-well-formed' : { end: end + 3 };
  }
  if (text.startsWith('<![CDATA[', tag)) {
    const end = until(']]>', tag + 9);
    return end === undefined ? 'not-well-formed' : { end: end + 3, text: text.slice(tag + 9, end) };
  }
  if (text.startsWith('<?', tag)) {
    const end = until('?>', tag + 2);
    return end === undefined ? 'not-well-formed' : { end: end + 2 };
  }
  if (text.startsWith('<!', tag))
    return text.startsWith('<!DOCTYPE', tag) ? 'document-type' : 'not-well-formed';
  return undefined;
}

/** A `>` inside a quoted value does not end the tag. */
function findTagEnd(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '>') return at;
    if (character === '<') return undefined;
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1);
      if (at < 0) return undefined;
    }
  }
  return undefined;
}

function readOpen(inside: string, outer: Scope) {
  const written = /^[^\s"'=<>/]+/.exec(inside)?.[0];
  if (written === undefined) return undefined;
  const rest = inside.slice(written.length);
  const attributes = () => readAttributes(rest);
  const scope = rest.includes('xmlns') ? declare(attributes(), outer) : outer;
  const colon = written.indexOf(':');
  const namespace = scope.get(colon < 0 ? '' : written.slice(0, colon)) ?? '';
  return { written, name: written.slice(colon + 1), namespace, scope, attributes };
}

function declare(attributes: ReadonlyMap<string, string>, outer: Scope): Scope {
  const scope = new Map(outer);
  for (const [name, value] of attributes) {
    if (name === 'xmlns') scope.set('', value);
    else if (name.startsWith('xmlns:')) scope.set(name.slice(6), value);
  }
  return scope;
}

function readAttributes(rest: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single] of rest.matchAll(/([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(name!, decodeReferences(double ?? single ?? '') ?? '');
  return found;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeReferences(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let unknown = false;
  const decoded = text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([a-z]{2,4}));|&/g,
    (_, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined && Object.hasOwn(named, name)) return named[name]!;
      if (decimal === undefined && hex === undefined) unknown = true;
      return characterOf(decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal));
    },
  );
  return unknown ? undefined : decoded;
}

/** What no text may hold becomes U+FFFD. */
function characterOf(code: number): string {
  const control = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
  const bad = control || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff;
  return String.fromCodePoint(bad ? 0xfffd : code);
}
