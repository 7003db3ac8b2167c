/** Prints a number the way articles are counted: 一百零一, 一百一十, 二百一十三; 十 to 十九 without a leading 一. */

const digits = '零一二三四五六七八九';
const powers = ['千', '百', '十', ''];

/** 1 to 9999; other numbers come back as digits. */
export function printChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return String(value);
  const places = String(value).padStart(4, '0');
  let text = '';
  let gap = false;
  for (const [at, place] of [...places].entries()) {
    const digit = Number(place);
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${digits[digit]}${powers[at]}`;
    gap = false;
  }
  return text.startsWith('一十') ? text.slice(1) : text;
}
