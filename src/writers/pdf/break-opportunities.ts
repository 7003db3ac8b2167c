/** Cuts words that no line could hold, so that long codes and addresses break instead of running off the paper. */
import { textMeasure } from '../text-measure.js';

/** Letters, digits and signs that stand together; Hanzi and kana break anywhere and never belong here. */
const words =
  /[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uffef]+|[\u3000-\u303f\uff00-\uffef]+/gu;

/** A character with the marks and joiners that cling to it. */
const clusters = /.[\p{M}\p{Default_Ignorable_Code_Point}]*/gsu;

/**
 * @param measure characters that a line takes
 * @returns the text in pieces between which a line may break, besides the places where any text may
 */
export function breakOpportunities(text: string, measure: number): string[] {
  if (text.length <= measure) return [text];
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(words)) {
    // A bracket or a full stop clings to the word, so a word of nearly a line's width needs cutting too.
    if (textMeasure(match[0]) <= Math.max(1, measure - 2)) continue;
    const parts = match[0].match(clusters)!;
    pieces.push(text.slice(from, match.index) + parts[0]!, ...parts.slice(1));
    from = match.index + match[0].length;
  }
  if (pieces.length === 0) return [text];
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}
