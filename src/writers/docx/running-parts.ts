/** What stands above and below the text of every page: running head, draft mark, page number. */
import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { Fonts, Layout } from '../layout.js';
import type { Geometry } from './geometry.js';
import { paragraphStyles } from './paragraph-styles.js';

/** Stands for the paper's title in the layout's parts, which all papers share. */
export const TITLE_MARK = 'QUANZE-TITLE';
/** Where the watermark is put in. */
export const DRAFT_MARK = 'QUANZE-DRAFT';

type Place = 'default' | 'even' | 'first';
type Parts<P> = { [K in Place]?: P };

export interface RunningParts {
  readonly headers: Parts<Header>;
  readonly footers: Parts<Footer>;
}

/** @param cover whether the first page is a cover, which carries no number and no running head */
export function runningParts(
  layout: Layout,
  fonts: Fonts,
  geometry: Geometry,
  paper: { readonly draft: boolean; readonly cover: boolean },
): RunningParts {
  const outside = layout['page-number'] === 'outside';
  const places: Place[] = [
    'default',
    ...(outside ? ['even' as const] : []),
    ...(paper.cover ? ['first' as const] : []),
  ];
  const headers: Parts<Header> = {};
  const footers: Parts<Footer> = {};
  for (const place of places) {
    const title = layout['running-head'] === true && place !== 'first';
    if (layout['running-head'] || paper.draft) headers[place] = header(title, paper.draft);
    const numbered = layout['page-number'] !== 'none' && place !== 'first';
    const align = !outside ? 'center' : place === 'even' ? 'left' : 'right';
    footers[place] = new Footer({
      children: [numbered ? pageNumber(layout, fonts, geometry, align) : new Paragraph({ style: 'Footer' })],
    });
  }
  return { headers, footers };
}

function header(title: boolean, draft: boolean): Header {
  const runs = [...(draft ? [new TextRun(DRAFT_MARK)] : []), ...(title ? [new TextRun(TITLE_MARK)] : [])];
  return new Header({ children: [new Paragraph({ style: 'Header', alignment: 'center', children: runs })] });
}

/** GB/T 9704-2012 7.5: —1— in 4号 half-width Song; odd pages one character from the right, even ones from the left. */
function pageNumber(
  layout: Layout,
  fonts: Fonts,
  geometry: Geometry,
  align: 'left' | 'center' | 'right',
): Paragraph {
  const { type } = paragraphStyles(layout).footer;
  const face = fonts[type.font];
  const latin = face['docx-latin'];
  const font = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: face.docx, hint: 'eastAsia' as const };
  const aside = Math.round(geometry.character);
  return new Paragraph({
    style: 'Footer',
    alignment: align,
    indent: align === 'left' ? { left: aside } : align === 'right' ? { right: aside } : {},
    children: [
      new TextRun({ text: '—', font }),
      new TextRun({ children: [PageNumber.CURRENT], font }),
      new TextRun({ text: '—', font }),
    ],
  });
}
