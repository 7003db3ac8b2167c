/** Says which packaged font stands in a PDF for a font that the standard names and that may not be given away. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Fonts } from './layout.js';

/**
 * @param file where the fonts were read from, for the place
 * @returns one info for all substituted fonts together; undefined when none is
 */
export function standIns(fonts: Fonts, file: string): Diagnostic | undefined {
  const pairs = Object.values(fonts).flatMap(({ pdf, 'stands-in-for': standard }) =>
    standard === undefined || standard === pdf.family ? [] : { standard, family: pdf.family },
  );
  if (pairs.length === 0) return undefined;
  const zh = pairs.map(({ standard, family }) => `${family} 代${standard}`).join('，');
  const en = pairs.map(({ standard, family }) => `${family} for ${standard}`).join(', ');
  return {
    rule: 'font-stand-in',
    severity: 'info',
    message: {
      zh: `PDF 用随附字体排印：${zh}；可编辑文件（DOCX）仍写标准字体名。`,
      en: `PDF papers use packaged fonts: ${en}; DOCX names the standard fonts.`,
    },
    place: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
    hint: {
      zh: '如果本单位有权使用标准字体，可以在字体清单里换成它的文件。',
      en: 'Name the file of the standard font in fonts.yaml if you are licensed to use it.',
    },
  };
}
