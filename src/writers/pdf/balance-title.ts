/** Where a long title breaks: into lines of like length, at a place that makes sense (GB/T 9704-2012 7.3.1). */
import { textMeasure } from '../text-measure.js';

/** A line does not begin with these, nor end with an opening bracket or a digit. */
const clingsBefore = /^[，。；：、！？）》”’〕…—的和与及或等年月日号度]/u;
const clingsAfter = /[（《“‘〔\d]$/u;
const withinWord = /^\p{sc=Latin}/u;
/** Good places: after the issuer, before 关于 and before a title that is named; bad ones: within that title. */
const goodAfter = /(?:局|厅|委|政府|委员会|办公室|》)$/u;
const goodBefore = /^(?:《|关于|印发|的通知|的决定|的意见|的公告)/u;

/**
 * @param measure characters that a line takes
 * @returns offsets in UTF-16 units at which a new line begins; none when one line holds the title
 */
export function balanceTitle(text: string, measure: number): number[] {
  const total = textMeasure(text);
  if (total <= measure || text.includes('\n')) return [];
  const count = Math.ceil(total / (measure - 1));
  const breaks: number[] = [];
  for (let line = 1; line < count; line += 1) {
    const from = breaks.at(-1) ?? 0;
    const remaining = textMeasure(text.slice(from));
    const left = count - line + 1;
    const ideal = remaining / left;
    const least = Math.max(1, remaining - measure * (left - 1));
    const at = bestBreak(text, from, ideal, least, measure);
    if (at === undefined) return [];
    breaks.push(at);
  }
  return breaks;
}

function bestBreak(
  text: string,
  from: number,
  ideal: number,
  least: number,
  most: number,
): number | undefined {
  let best: { at: number; cost: number } | undefined;
  let width = 0;
  for (let at = from; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    width += textMeasure(character);
    at += character.length;
    if (width > most || at >= text.length) break;
    if (width < least) continue;
    const before = text.slice(from, at);
    const after = text.slice(at);
    if (clingsBefore.test(after) && !goodBefore.test(after)) continue;
    if (clingsAfter.test(before) || (withinWord.test(after) && withinWord.test(character))) continue;
    const bonus = goodBefore.test(after) ? 6 : goodAfter.test(before) ? 3 : 0;
    const withinTitle = before.lastIndexOf('《') > before.lastIndexOf('》') ? 4 : 0;
    const cost = Math.abs(width - ideal) - bonus + withinTitle;
    if (!best || cost < best.cost) best = { at, cost };
  }
  return best?.at;
}
