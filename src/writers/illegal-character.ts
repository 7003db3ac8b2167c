/** Finds what neither XML 1.0 nor HTML can hold, and says so at the author's place. */
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { Origin } from '../source/origin.js';

/** XML 1.0 section 2.2: all controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\p{Cs}\ufffe\uffff]/u;

/**
 * @param origins where the text was written; the first one is the place that is reported
 * @param paper id of the paper, the place of last resort for a text that came from no file
 * @param locate the place of an origin, where that is known
 * @returns an error for the first character that no file of the format could hold, or undefined
 */
export function illegalCharacter(
  text: string,
  origins: readonly Origin[] | undefined,
  paper: string,
  locate: (origin: Origin) => Place = ({ file }) => firstPlace(file),
): Diagnostic | undefined {
  const match = illegal.exec(text);
  if (!match) return undefined;
  const code = match[0].codePointAt(0)!;
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const context = text
    .slice(Math.max(0, match.index - 10), match.index + 11)
    .replaceAll(new RegExp(illegal, 'gu'), '□');
  const [origin, ...others] = origins ?? [];
  return {
    rule: 'illegal-character',
    severity: 'error',
    message: {
      zh: `“${context}”里有一个看不见的控制字符或残缺的字（${point}，□处），任何文件格式都存不下它，所以这份文书没有生成。`,
      en: `"${context}" holds a control character or lone surrogate (${point}, at □) that no file format can keep, so the paper was not made.`,
    },
    place: origin ? locate(origin) : firstPlace(paper),
    ...(origin ? { pointer: origin.pointer } : {}),
    ...(others.length > 0
      ? {
          related: others.map((other) => ({
            message: { zh: '这段文字也用到了这里。', en: 'The text also draws on this.' },
            place: locate(other),
          })),
        }
      : {}),
    hint: {
      zh: '把这段文字删掉，重新输入一遍；不要从网页或扫描件里直接粘贴。',
      en: 'Delete the text and type it again instead of pasting it.',
    },
  };
}

function firstPlace(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
