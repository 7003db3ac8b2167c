/** How wide a text is, in characters of the grid: a Hanzi is one, a letter or digit is a half. */
const wide =
  /[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u2014\u2018-\u201d\u2026\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

export function textMeasure(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 1 : 0.5;
  return width;
}
