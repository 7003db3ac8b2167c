/** The ordinals of headings: 一、 （一） 1. （1） (GB/T 9704-2012 7.3.3). */

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The ordinal that the nth heading of a depth prints; depths 2 to 5 have one. */
export function headingOrdinal(depth: number, n: number): string | undefined {
  switch (depth) {
    case 2:
      return `${hanzi(n)}、`;
    case 3:
      return `（${hanzi(n)}）`;
    case 4:
      return `${n}.`;
    case 5:
      return `（${n}）`;
    default:
      return undefined;
  }
}

const WRITTEN: Readonly<Record<number, RegExp>> = {
  2: /^\s*([一二三四五六七八九十百零]+)、/,
  3: /^\s*（([一二三四五六七八九十百零]+)）/,
  4: /^\s*(\d+)[.．]/,
  5: /^\s*（(\d+)）/,
};

/** The number that a heading's own text begins with, in the style of its depth. */
export function writtenOrdinal(depth: number, text: string): number | undefined {
  const word = WRITTEN[depth]?.exec(text)?.[1];
  if (word === undefined) return undefined;
  return /^\d/.test(word) ? Number(word) : fromHanzi(word);
}

/** 1 to 999. */
function hanzi(n: number): string {
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  if (hundreds === 0 && tens === 1) return `十${DIGITS[ones]}`;
  const low =
    tens > 0
      ? `${DIGITS[tens]}十${DIGITS[ones]}`
      : ones > 0 && hundreds > 0
        ? `零${DIGITS[ones]}`
        : DIGITS[ones]!;
  return hundreds > 0 ? `${DIGITS[hundreds]}百${low}` : low;
}

function fromHanzi(word: string): number | undefined {
  for (let n = 1; n < 1000; n++) if (hanzi(n) === word) return n;
  return undefined;
}
