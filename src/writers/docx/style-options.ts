/** A layout's styles as the `docx` library wants them. */
import type { IParagraphStyleOptions, IRunStylePropertiesOptions, IStylesOptions } from 'docx';
import type { Fonts, Layout, TextStyle } from '../layout.js';
import { type Geometry, lineHeight } from './geometry.js';
import { type ParagraphStyle, paragraphStyles } from './paragraph-styles.js';

export function styleOptions(layout: Layout, fonts: Fonts, geometry: Geometry): IStylesOptions {
  const styles = paragraphStyles(layout);
  const option = (style: ParagraphStyle) => styleOption(style, fonts, geometry);
  const { heading1, heading2, heading3, heading4, heading5, heading6, ...others } = styles;
  return {
    default: {
      document: {
        run: {
          ...runOptions(styles.plain.type, fonts),
          snapToGrid: false,
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
      },
      heading1: option(heading1),
      heading2: option(heading2),
      heading3: option(heading3),
      heading4: option(heading4),
      heading5: option(heading5),
      heading6: option(heading6),
    },
    paragraphStyles: Object.values(others).map(option),
  };
}

function runOptions(type: TextStyle, fonts: Fonts): IRunStylePropertiesOptions {
  const face = fonts[type.font];
  const latin = face['docx-latin'];
  return {
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: face.docx, hint: 'eastAsia' },
    size: Math.round(type.size * 2),
    color: '000000',
    ...(type.bold ? { bold: true } : {}),
  };
}

/**
 * Letters of about the grid's pitch are set on that pitch, so that the standard's number fills a line; a twip less,
 * because LibreOffice rounds the text area down to whole cells of its grid.
 */
function tracking(type: TextStyle, geometry: Geometry): { characterSpacing?: number } {
  const gap = Math.floor(geometry.character - type.size * 20) - 1;
  const near = type.line === undefined && Math.abs(gap) < type.size;
  return near && gap !== 0 ? { characterSpacing: gap } : {};
}

function styleOption(style: ParagraphStyle, fonts: Fonts, geometry: Geometry): IParagraphStyleOptions {
  const { type, outline, id, name } = style;
  const onGrid = type.line === undefined;
  const heading = outline !== undefined;
  return {
    id,
    name,
    basedOn: 'Normal',
    next: heading ? 'BodyText' : id,
    quickFormat: true,
    run: { ...runOptions(type, fonts), ...tracking(type, geometry) },
    paragraph: {
      alignment: type.align === 'justify' ? 'both' : (type.align ?? 'left'),
      spacing: {
        before: Math.round((type.before ?? 0) * geometry.pitch),
        after: Math.round((type.after ?? 0) * geometry.pitch),
        line: id === 'Header' || id === 'Footer' ? Math.round(type.size * 20) : lineHeight(type, geometry),
        lineRule: 'exact',
      },
      ...(type.indent
        ? {
            indent: {
              firstLineChars: Math.round(type.indent * 100),
              firstLine: Math.round(type.indent * (onGrid ? geometry.character : type.size * 20)),
            },
          }
        : {}),
      ...(heading ? { outlineLevel: outline, keepNext: true, keepLines: true } : {}),
    },
  };
}
