/** Says which packaged font stands in a PDF for a font that the standard names and that may not be given away. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Fonts } from './layout.js';

/**
 * @param file where the fonts were read from, for the place
 * @returns one info for each font that another one stands in for
 */
export function standIns(fonts: Fonts, file: string): Diagnostic[] {
  const pairs = Object.values(fonts).map(({ pdf, 'stands-in-for': standard }) => ({ pdf, standard }));
  return pairs.flatMap(({ pdf, standard }) =>
    standard === undefined || standard === pdf.family
      ? []
      : {
          rule: 'font-stand-in',
          severity: 'info' as const,
          message: {
            zh: `版式文件（PDF）里的${standard}用 ${pdf.family}（${pdf.file}）代替；可编辑文件（DOCX）仍然用${standard}。`,
            en: `In PDF, ${pdf.family} (${pdf.file}) stands in for ${standard}; DOCX names ${standard} itself.`,
          },
          place: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
          hint: {
            zh: '如果本单位有权使用标准字体，可以在字体清单里换成它的文件。',
            en: 'Name the file of the standard font in fonts.yaml if you are licensed to use it.',
          },
        },
  );
}
