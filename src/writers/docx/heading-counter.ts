/** Foretells what Word's multi-level list will print before a heading, so that papers never carry two numbers or a wrong one. */

const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

export class HeadingCounter {
  #counts = [0, 0, 0, 0, 0];

  /** A title begins the count anew. */
  title(): void {
    this.#counts.fill(0);
  }

  /**
   * @param level 1 for 一、 2 for （一） 3 for 1. 4 for （1）
   * @returns whether the list prints this very ordinal; then it has counted it
   */
  counts(level: number, ordinal: string): boolean {
    if (level < 1 || level > 4) return false;
    const next = this.#counts[level]! + 1;
    if (printOrdinal(level, next) !== ordinal.trim()) return false;
    this.#counts[level] = next;
    this.#counts.fill(0, level + 1);
    return true;
  }
}

function printOrdinal(level: number, count: number): string {
  if (level === 1) return `${chinese(count)}、`;
  if (level === 2) return `（${chinese(count)}）`;
  return level === 3 ? `${count}.` : `（${count}）`;
}

/** As `chineseCountingThousand` prints it: 十一, 二十, 一百零一. */
function chinese(count: number): string {
  const digits = [...String(count)].map(Number);
  const words = digits.map((digit, at) =>
    digit === 0 ? '零' : `${DIGITS[digit]}${UNITS[digits.length - 1 - at]}`,
  );
  const text = words
    .join('')
    .replaceAll(/零+/g, '零')
    .replace(/(.)零$/, '$1');
  return count < 20 ? text.replace(/^一十/, '十') : text;
}
