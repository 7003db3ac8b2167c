/** A strict reader of the XML that the writer makes: anything not well-formed is an error. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const token = /<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML 1.0 section 2.2. */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

export function readXml(text: string): XmlElement {
  if (!allowed.test(text)) throw new Error('a character that XML does not allow');
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  token.lastIndex = 0;
  // Section 2.11: line ends are normalised before anything else.
  const source = text.replaceAll(/\r\n?/g, '\n');
  let at = 0;
  while (at < source.length) {
    token.lastIndex = at;
    const match = token.exec(source);
    if (!match) throw new Error(`not well-formed at ${at}: ${source.slice(at, at + 80)}`);
    at = token.lastIndex;
    const [, closes, name, attributes = '', empty, words] = match;
    if (words !== undefined) open.at(-1)!.children.push(decode(words));
    if (name === undefined) continue;
    if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const element: XmlElement = { name, attributes: readAttributes(attributes), children: [] };
    open.at(-1)!.children.push(element);
    if (!empty) open.push(element);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  return root.children.find((child): child is XmlElement => typeof child !== 'string')!;
}

function readAttributes(text: string): Record<string, string> {
  // Section 3.3.3: white space in an attribute is read as a blank.
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      decode(value!.replaceAll(/[\t\n]/g, ' ')),
    ]),
  );
}

function decode(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`a bare ampersand: ${text}`);
  return text.replaceAll(/&(?:(\w+)|#(\d+));/g, (_, name: string | undefined, code: string | undefined) =>
    name ? names[name]! : String.fromCodePoint(Number(code)),
  );
}

/** All elements of a name, in document order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

export function first(element: XmlElement, name: string): XmlElement | undefined {
  return all(element, name)[0];
}

/** The words of a run, paragraph or table, as a reader of Word would copy them. */
export function wordsOf(element: XmlElement): string {
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:cr') return '\r';
  if (element.name === 'w:tab') return '\t';
  if (element.name === 'w:pPr' || element.name === 'w:rPr' || element.name === 'w:sdtPr') return '';
  return element.children
    .map((child) => (typeof child === 'string' ? (element.name === 'w:t' ? child : '') : wordsOf(child)))
    .join('');
}
