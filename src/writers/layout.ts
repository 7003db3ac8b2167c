/** Geometry and type of a paper, read once from `templates/layouts/<id>.yaml` and shared by all writers. Millimetres and points. */

export type FontRole = 'title' | 'song' | 'fang' | 'hei' | 'kai';

export interface TextStyle {
  readonly font: FontRole;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** First-line indent in characters. */
  readonly indent?: number;
  /** Lines of the grid before and after. */
  readonly before?: number;
  readonly after?: number;
  /** Line pitch in points; without it, the grid's: text height / lines. */
  readonly line?: number;
}

export interface Layout {
  readonly id: string;
  /** The clause it follows, for people. */
  readonly standard?: string;
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margin: {
      readonly top: number;
      readonly bottom: number;
      readonly left: number;
      readonly right: number;
    };
  };
  /** GB/T 9704-2012 5.2.3: lines a page, characters a line. */
  readonly grid: { readonly lines: number; readonly characters: number };
  readonly styles: {
    readonly title: TextStyle;
    readonly heading2: TextStyle;
    readonly heading3: TextStyle;
    readonly heading4: TextStyle;
    readonly body: TextStyle;
    readonly table: TextStyle;
    readonly 'table-head': TextStyle;
    readonly small: TextStyle;
    readonly mark: TextStyle;
  };
  /** Whether headings 2-4 (and 5) get 一、 （一） 1. （1）. */
  readonly numbering: boolean;
  readonly 'page-number': 'outside' | 'center' | 'none';
  /** Running head, e.g. the document's title on long tables. */
  readonly 'running-head'?: boolean;
}

/** Which real fonts stand for a role, per medium. */
export interface FontFace {
  /** Name written into DOCX: 仿宋_GB2312 … */
  readonly docx: string;
  /** Latin and digits in DOCX. */
  readonly 'docx-latin': string;
  /** Family name and weight of the packaged file for PDF. */
  readonly pdf: { readonly family: string; readonly weight: number; readonly file: string };
  /** CSS font-family list. */
  readonly html: string;
  /** What the PDF font stands in for, when it is not the standard's own: 仿宋_GB2312. */
  readonly 'stands-in-for'?: string;
}
export type Fonts = Readonly<Record<FontRole, FontFace>>;
