/** The finding for a character that no font can print. */
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import type { Origin } from '../../source/origin.js';

/**
 * @param text the text that holds the character, as its neighbourhood in the message
 * @param place of the first origin, or of the paper when the text came from no file
 */
export function missingGlyph(
  character: string,
  text: string,
  place: Place,
  origins: readonly Origin[],
): Diagnostic {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const at = text.indexOf(character);
  const around = `${[...text.slice(0, at)].slice(-8).join('')}${character}${[...text.slice(at + character.length)].slice(0, 8).join('')}`;
  return {
    rule: 'missing-glyph',
    severity: 'error',
    message: {
      zh: `“${around}”里的“${character}”（${code}）在所用的字体里都没有，印不出来，所以没有生成这份文书。`,
      en: `"${character}" (${code}) in "${around}" is in none of the fonts, so the paper was not made.`,
    },
    place,
    ...(origins[0] ? { pointer: origins[0].pointer } : {}),
    hint: {
      zh: '先核对是不是输入时带进来的表情或者错字；人名、地名用字确实如此的，改用含有这个字的字体。',
      en: 'Check whether it is an emoji or a slip; for a true rare name, use a font that has the character.',
    },
  };
}
