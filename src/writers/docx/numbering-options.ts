/** The lists of a layout: the levels of GB/T 9704-2012 7.3.3 for headings, and numbers and dots for lists. */
import type { ILevelsOptions, INumberingOptions } from 'docx';
import type { Geometry } from './geometry.js';

export const LISTS = ['headings', 'ordered', 'dotted'] as const;

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

export function numberingOptions(geometry: Geometry): INumberingOptions {
  /** Items begin like a paragraph, two characters in; each level below stands two characters further. */
  const item = (level: number) => ({
    paragraph: {
      indent: {
        left: Math.round(2 * level * geometry.character),
        firstLineChars: 200,
        firstLine: Math.round(2 * geometry.character),
      },
    },
  });
  const ordered = levels.map(
    (level): ILevelsOptions => ({
      level,
      format: level % 2 === 0 ? 'decimal' : 'lowerLetter',
      text: `%${level + 1}. `,
      suffix: 'nothing',
      style: item(level),
    }),
  );
  const dotted = levels.map(
    (level): ILevelsOptions => ({
      level,
      format: 'bullet',
      text: level % 2 === 0 ? '• ' : '◦ ',
      suffix: 'nothing',
      style: item(level),
    }),
  );
  return {
    config: [
      { reference: LISTS[0], levels: headings },
      { reference: LISTS[1], levels: ordered },
      { reference: LISTS[2], levels: dotted },
    ],
  };
}

/** The title is an unnumbered level 0, so that every title starts the count anew. */
const headings: ILevelsOptions[] = [
  { level: 0, format: 'none', text: '', suffix: 'nothing' },
  { level: 1, format: 'chineseCountingThousand', text: '%2、', suffix: 'nothing' },
  { level: 2, format: 'chineseCountingThousand', text: '（%3）', suffix: 'nothing' },
  { level: 3, format: 'decimal', text: '%4.', suffix: 'nothing' },
  { level: 4, format: 'decimal', text: '（%5）', suffix: 'nothing' },
];
