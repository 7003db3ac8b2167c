/** The named styles of a layout: what staff find in Word's style list. */
import type { Layout, TextStyle } from '../layout.js';

export interface ParagraphStyle {
  readonly id: string;
  /** Word's own English names turn into the reader's language; ours are Chinese. */
  readonly name: string;
  readonly type: TextStyle;
  /** Outline level from 0. */
  readonly outline?: number;
}

export type StyleName =
  | 'plain'
  | 'cover'
  | 'body'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'heading5'
  | 'heading6'
  | 'table'
  | 'table-head'
  | 'small'
  | 'mark'
  | 'header'
  | 'footer';

/** GB/T 9704-2012 7.5: page numbers are 4号 half-width Song. */
const PAGE_NUMBER: TextStyle = { font: 'song', size: 14 };

export function paragraphStyles(layout: Layout): Readonly<Record<StyleName, ParagraphStyle>> {
  const { styles } = layout;
  const { indent: _, ...unindented } = styles.body;
  const small = Math.min(PAGE_NUMBER.size, styles.body.size);
  return {
    plain: { id: 'PlainBody', name: '不缩进正文', type: unindented },
    body: { id: 'BodyText', name: 'Body Text', type: styles.body },
    cover: {
      id: 'CoverText',
      name: '封面文字',
      type: { ...unindented, align: 'left', after: 0.6 },
    },
    heading1: { id: 'Heading1', name: 'heading 1', type: styles.title, outline: 0 },
    heading2: { id: 'Heading2', name: 'heading 2', type: styles.heading2, outline: 1 },
    heading3: { id: 'Heading3', name: 'heading 3', type: styles.heading3, outline: 2 },
    heading4: { id: 'Heading4', name: 'heading 4', type: styles.heading4, outline: 3 },
    heading5: { id: 'Heading5', name: 'heading 5', type: styles.heading4, outline: 4 },
    heading6: { id: 'Heading6', name: 'heading 6', type: styles.heading4, outline: 5 },
    table: { id: 'TableText', name: '表格文字', type: styles.table },
    'table-head': { id: 'TableHead', name: '表头', type: styles['table-head'] },
    small: { id: 'SmallText', name: '说明文字', type: styles.small },
    mark: { id: 'IssuerMark', name: '发文机关标志', type: styles.mark },
    header: { id: 'Header', name: 'header', type: { font: 'song', size: Math.min(10.5, small) } },
    footer: { id: 'Footer', name: 'footer', type: { ...PAGE_NUMBER, size: small } },
  };
}
