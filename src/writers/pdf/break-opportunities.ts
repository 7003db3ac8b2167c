/** Cuts words that no line could hold, so that long codes and addresses break instead of running off the paper. */

/** Letters, digits and signs that stand together. Hanzi and kana break anywhere. */
const words = /[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+/gu;
/** A list of codes breaks after its stops. */
const betweenCodes = /(?<=[、，；：。！？）》”])(?=[\p{L}\p{N}（《“])/u;
const narrow = /[a-ln-vx-z0-9!'(),\-./:;[\]{}|]/;
/** A character with the marks and joiners that cling to it. */
const clusters = /.[\p{M}\p{Default_Ignorable_Code_Point}]*/gsu;
/** Brackets, stops, 省略号, 破折号: a line does not begin with these even after a spacing. */
const clinging = /[!"'),\-./:;?\]}\u2014\u2018-\u201d\u2026\u3000-\u303f\uff00-\uffef]+/gu;

export interface Cut {
  readonly text: string;
  /** What follows the piece: a place where a line may end, or must. */
  readonly after: 'may' | 'must' | 'nothing';
}

/**
 * @param measure characters that a line takes
 * @returns the text in pieces; a single one when every word fits
 */
export function breakOpportunities(text: string, measure: number): readonly Cut[] {
  // A Hanzi before and a stop behind cling to the word.
  const longest = Math.max(1, Math.floor(measure - 2));
  if (text.length <= longest) return [{ text, after: 'nothing' }];
  const cuts: Cut[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(words)) {
    let start = index;
    for (const word of run.split(betweenCodes)) {
      if (widthOf(word) > longest) {
        if (start > from) cuts.push({ text: text.slice(from, start), after: 'may' });
        cuts.push(...cutWord(word, longest));
        from = start + word.length;
      }
      start += word.length;
    }
  }
  return [...cuts, { text: text.slice(from), after: 'nothing' }];
}

/** In characters, rather too wide than too narrow. */
function widthOf(word: string): number {
  return word.match(clusters)!.reduce((sum, part) => sum + (narrow.test(part) ? 0.6 : 1), 0);
}

function cutWord(word: string, longest: number): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  const letters = (to: number) => {
    for (const text of word.slice(from, to).match(clusters) ?? []) cuts.push({ text, after: 'may' });
  };
  for (const { 0: run, index } of word.matchAll(clinging)) {
    if (run.length <= 3) continue;
    letters(index);
    const last = cuts.pop();
    if (last) cuts.push({ ...last, after: 'must' });
    const parts = run.match(clusters)!;
    const forced = (at: number) => at % longest === longest - 1 && at < parts.length - 1;
    cuts.push(...parts.map((text, at): Cut => ({ text, after: forced(at) ? 'must' : 'may' })));
    from = index + run.length;
  }
  letters(word.length);
  return cuts;
}
