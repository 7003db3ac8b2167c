/** A layout as the `sheet` dictionary that the Typst prelude reads: all lengths absolute, all fonts resolved. */
import type { Layout, TextStyle } from '../layout.js';
import type { FontFaces } from './font-faces.js';
import { arrayLiteral, dictionaryLiteral, pointLiteral, stringLiteral } from './typst-literal.js';

const POINTS_PER_MM = 72 / 25.4;
/** Of the em box of every packaged font, above and below the baseline: Hanzi sit in its middle. */
const ASCENT = 0.88;
const DESCENT = 0.12;

export function layoutValues(layout: Layout, faces: FontFaces): string {
  const { page, styles } = layout;
  const mm = (length: number) => pointLiteral(length * POINTS_PER_MM);
  const measure = (page.width - page.margin.left - page.margin.right) * POINTS_PER_MM;
  const pitch = ((page.height - page.margin.top - page.margin.bottom) * POINTS_PER_MM) / layout.grid.lines;
  const style = (text: TextStyle) => styleValues(text, layout, faces, measure, pitch);
  const { title, heading2, heading3, heading4, body } = styles;
  return dictionaryLiteral({
    width: mm(page.width),
    height: mm(page.height),
    margin: dictionaryLiteral({
      top: mm(page.margin.top),
      bottom: mm(page.margin.bottom),
      left: mm(page.margin.left),
      right: mm(page.margin.right),
    }),
    measure: pointLiteral(measure),
    pitch: pointLiteral(pitch),
    'page-number': stringLiteral(layout['page-number']),
    // 7.5: 4号 宋体.
    'page-number-style': style({ font: 'song', size: Math.min(14, body.size), align: 'left', line: 14 }),
    styles: dictionaryLiteral(
      Object.fromEntries(Object.entries(styles).map(([name, value]) => [name, style(value)])),
    ),
    cover: style({ ...title, size: styles.mark.size, line: styles.mark.size * 1.4 }),
    headings: arrayLiteral([title, heading2, heading3, heading4, body].map(style)),
  });
}

function styleValues(
  style: TextStyle,
  layout: Layout,
  faces: FontFaces,
  measure: number,
  pitch: number,
): string {
  const face = faces.ofStyle(style);
  const lead = ((style.line ?? pitch) - style.size) / 2;
  const onGrid = style.size === layout.styles.body.size && style.line === undefined;
  const tracking = onGrid ? measure / layout.grid.characters - style.size : 0;
  const align = style.align ?? 'justify';
  return dictionaryLiteral({
    family: stringLiteral(face.family),
    weight: String(face.weight),
    size: pointLiteral(style.size),
    tracking: pointLiteral(tracking),
    top: pointLiteral(style.size * ASCENT + lead),
    bottom: pointLiteral(-(style.size * DESCENT + lead)),
    indent: pointLiteral((style.indent ?? 0) * (style.size + tracking)),
    before: pointLiteral((style.before ?? 0) * pitch),
    after: pointLiteral((style.after ?? 0) * pitch),
    align: align === 'justify' ? 'left' : align,
    justify: String(align === 'justify'),
  });
}
