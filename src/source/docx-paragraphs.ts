/** The text of one part of a Word document (ISO/IEC 29500-1, 17), paragraph by paragraph, as it reads when all changes are accepted. */
import { scanXml, type XmlFailure } from './scan-xml.js';

const word = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const math = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
]);
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Deleted and moved-away text, and the reading above a word (ruby). */
const leftOut = new Set(['del', 'moveFrom', 'rt']);

export interface DocxParagraphs {
  /** None holds a line break; an empty paragraph is an empty text. */
  readonly paragraphs: readonly string[];
  /** Local name of the root element, when it is one of WordprocessingML. */
  readonly root: string | undefined;
  readonly failure: XmlFailure | undefined;
}

/**
 * Tables give their cells row by row, text boxes stand behind the paragraph that they are anchored in, each once.
 * Numbers and field results that Word computes are there only as far as the file stores them.
 */
export function readDocxParagraphs(xml: string): DocxParagraphs {
  const pieces: string[][] = [];
  const elements: string[] = [];
  /** Paragraphs that are open: a text box holds paragraphs within a paragraph. */
  const open: { readonly index: number; markDeleted: boolean }[] = [];
  /** By nesting: the paragraph that the next one continues, since the mark between them was deleted. */
  const continued: (number | undefined)[] = [];
  let skipFrom: number | undefined;
  let root: string | undefined;
  const add = (text: string) => {
    const top = open.at(-1);
    if (top && text !== '')
      pieces[top.index]!.push(text.replaceAll(/[\s\u2028\u2029]/gu, (sign) => blanks[sign] ?? sign));
  };
  const failure = scanXml(xml, {
    open(name, namespace) {
      const parent = elements.at(-1);
      const inWord = word.has(namespace);
      if (elements.length === 0 && inWord) root = name;
      elements.push(inWord ? name : math.has(namespace) && name === 't' ? 't' : `${namespace} ${name}`);
      if (skipFrom !== undefined) return;
      if (namespace === compatibility && name === 'Fallback') skipFrom = elements.length;
      if (!inWord) return;
      if (leftOut.has(name)) {
        const ofMark = parent === 'rPr' && elements.at(-3) === 'pPr';
        if (ofMark && name !== 'rt' && open.length > 0) open.at(-1)!.markDeleted = true;
        skipFrom = elements.length;
      } else if (name === 'p') {
        const index = continued[open.length] ?? pieces.push([]) - 1;
        continued[open.length] = undefined;
        open.push({ index, markDeleted: false });
      } else if (parent === 'r') add(signs[name] ?? '');
    },
    close(name, namespace) {
      const depth = elements.length;
      elements.pop();
      if (skipFrom !== undefined) {
        if (depth === skipFrom) skipFrom = undefined;
        return;
      }
      if (name !== 'p' || !word.has(namespace)) return;
      const closed = open.pop();
      if (closed?.markDeleted) continued[open.length] = closed.index;
    },
    text(text) {
      if (skipFrom === undefined && elements.at(-1) === 't') add(text);
    },
  });
  return { paragraphs: pieces.map((texts) => texts.join('')), root, failure };
}

/** Elements of a run that stand for characters; a line break within a paragraph becomes a space. */
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: ' ',
  cr: ' ',
  noBreakHyphen: '-',
};

const blanks: Readonly<Record<string, string>> = {
  '\n': ' ',
  '\r': ' ',
  '\v': ' ',
  '\f': ' ',
  '\u0085': ' ',
  '\u2028': ' ',
  '\u2029': ' ',
};
