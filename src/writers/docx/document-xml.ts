/** Writes the body of a paper, and the parts that depend on it: links, lists, running title. */

import type { Fonts } from '../layout.js';
import type { WriterInput } from '../writer.js';
import { coreProperties } from './core-properties.js';
import { geometryOf } from './geometry.js';
import type { PackageParts } from './package-parts.js';
import { PaperParts } from './paper-parts.js';
import { paragraphStyles } from './paragraph-styles.js';
import { walking } from './render-nodes.js';
import { TITLE_MARK } from './running-parts.js';
import type { DocxState } from './state.js';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** @returns path in the package -> text of every part, and what could not be written */
export function writeParts(input: WriterInput, fonts: Fonts, parts: PackageParts) {
  const { tree, layout, meta, locate } = input;
  const geometry = geometryOf(layout);
  const paper = new PaperParts(parts.lists.headings, parts.lists.free);
  const state = walking({
    layout,
    fonts,
    meta,
    geometry,
    styles: paragraphStyles(layout),
    width: geometry.width,
    style: 'body',
    indent: 0,
    run: {},
    depth: 0,
    paper,
    ...(locate ? { locate } : {}),
  });
  const body = state.blocks(tree.children);
  const texts = new Map(parts.texts);
  texts.set('word/document.xml', `${HEAD}${body || '<w:p/>'}${parts.section}</w:body></w:document>`);
  texts.set(
    'docProps/core.xml',
    coreProperties(meta, (value) => state.escape(value)),
  );
  extend(texts, 'word/_rels/document.xml.rels', '</Relationships>', links(state));
  extend(texts, 'word/numbering.xml', '</w:numbering>', lists(state, parts));
  for (const [path, text] of parts.texts)
    if (path.startsWith('word/header') && text.includes(TITLE_MARK))
      texts.set(
        path,
        text.replaceAll(TITLE_MARK, () => state.escape(meta.title)),
      );
  return { texts, diagnostics: paper.findings };
}

function extend(texts: Map<string, string>, path: string, end: string, more: string): void {
  const text = texts.get(path);
  if (text !== undefined && more !== '')
    texts.set(
      path,
      text.replace(end, () => more + end),
    );
}

const links = (state: DocxState): string =>
  state.paper.links
    .map(
      (target, at) =>
        `<Relationship Id="rIdLink${at + 1}" Type="${LINK}" Target="${state.escape(target)}" TargetMode="External"/>`,
    )
    .join('');

const lists = (state: DocxState, parts: PackageParts): string =>
  state.paper.lists
    .map(({ id, ordered, level, start }) => {
      const abstract = ordered ? parts.lists.ordered : parts.lists.dotted;
      const override = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
      return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${override}</w:num>`;
    })
    .join('');
