/** Lets the `docx` library make all parts of a layout's package but the body; they are made once and kept. */
import { Document, type ISectionOptions, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Fonts, Layout } from '../layout.js';
import { draftRuns } from './draft-mark.js';
import { finishStyles } from './finish-styles.js';
import { geometryOf, twips } from './geometry.js';
import { LISTS, numberingOptions } from './numbering-options.js';
import { DRAFT_MARK, runningParts } from './running-parts.js';
import { styleOptions } from './style-options.js';

export interface PaperKind {
  readonly draft: boolean;
  /** Whether the first page is a cover. */
  readonly cover: boolean;
}

export interface PackageParts {
  /** Path in the package -> text; the body and the properties are not among them. */
  readonly texts: ReadonlyMap<string, string>;
  /** `w:sectPr` of the only section. */
  readonly section: string;
  /** `w:num` of the heading list, `w:abstractNum` of the two kinds of lists, first free `w:num`. */
  readonly lists: {
    readonly headings: number;
    readonly ordered: number;
    readonly dotted: number;
    readonly free: number;
  };
}

/** GB/T 9704-2012 7.5: the dashes of the page number stand 7 mm below the text, in the middle of a line of 14 pt. */
const NUMBER_BELOW_TEXT_MM = 7 - 2.5;
const NUMBER_HEIGHT_MM = 5;

export async function makePackageParts(layout: Layout, fonts: Fonts, kind: PaperKind): Promise<PackageParts> {
  const geometry = geometryOf(layout);
  const document = new Document({
    styles: styleOptions(layout, fonts, geometry),
    numbering: numberingOptions(geometry),
    evenAndOddHeaderAndFooters: layout['page-number'] === 'outside',
    defaultTabStop: Math.round(2 * geometry.character),
    compatibility: { version: 15, balanceSingleByteDoubleByteWidth: true, underlineTrailingSpaces: true },
    sections: [
      {
        properties: pageProperties(layout, kind),
        ...runningParts(layout, fonts, geometry, kind),
        children: LISTS.map((reference) => new Paragraph({ numbering: { reference, level: 0 } })),
      },
    ],
  });
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const texts = new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const body = texts.get('word/document.xml')!;
  const numbering = texts.get('word/numbering.xml')!;
  const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => Number(match[1]));
  const abstract = (id: number) =>
    Number(new RegExp(`<w:num w:numId="${id}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(numbering)?.[1]);
  const [headings, ordered, dotted] = numbers as [number, number, number];
  texts.delete('word/document.xml');
  texts.delete('docProps/core.xml');
  for (const [path, text] of texts) texts.set(path, finish(path, text));
  return {
    texts,
    section: /<w:sectPr[\s\S]*<\/w:sectPr>/.exec(body)![0],
    lists: {
      headings,
      ordered: abstract(ordered),
      dotted: abstract(dotted),
      free: Math.max(...numbers) + 1,
    },
  };
}

function pageProperties(layout: Layout, kind: PaperKind): NonNullable<ISectionOptions['properties']> {
  const { width, height, margin } = layout.page;
  const { pitch, charSpace } = geometryOf(layout);
  const landscape = width > height;
  const footer = margin.bottom - NUMBER_BELOW_TEXT_MM - NUMBER_HEIGHT_MM;
  return {
    page: {
      // The library swaps the sides of a landscape page.
      size: {
        width: twips(landscape ? height : width),
        height: twips(landscape ? width : height),
        orientation: landscape ? 'landscape' : 'portrait',
      },
      margin: {
        top: twips(margin.top),
        bottom: twips(margin.bottom),
        left: twips(margin.left),
        right: twips(margin.right),
        header: twips(Math.max(8, margin.top / 2 - 2)),
        footer: twips(Math.max(8, footer)),
      },
      // The cover is page 0, so that the text begins on page 1 and no blank page comes between.
      ...(kind.cover ? { pageNumbers: { start: 0 } } : {}),
    },
    grid: { type: 'linesAndChars', linePitch: pitch, charSpace },
    ...(kind.cover ? { titlePage: true } : {}),
  };
}

function finish(path: string, text: string): string {
  if (path === 'word/styles.xml') return finishStyles(text);
  // The library leaves out an empty level text, which some readers then fill with a number of their own.
  if (path === 'word/numbering.xml')
    return text.replace(/(<w:numFmt w:val="none"\/><w:suff [^>]*>)(?!<w:lvlText)/, '$1<w:lvlText w:val=""/>');
  if (path.startsWith('word/header'))
    return text.replace(new RegExp(`<w:r><w:t[^>]*>${DRAFT_MARK}</w:t></w:r>`), draftRuns);
  return text;
}
