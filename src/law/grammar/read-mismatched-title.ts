/** Reads a title that ends with 》 but began with another bracket: (行政执法错案责任确认书》. */
import type { ReadTitle } from './read-title.js';

const longest = 60;

/** The title whose 》 stands at `at` when a bracket before it was never closed; looks back 60 characters at most. */
export function readMismatchedTitle(text: string, at: number, floor: number): ReadTitle | undefined {
  const from = Math.max(floor, at - longest);
  for (let start = at - 1; start >= from; start -= 1) {
    const character = text[start]!;
    if (/[。；;！？\r\n）)》〉>”"]/.test(character)) return undefined;
    if (!/[（(〈<“]/.test(character)) continue;
    const title = text.slice(start + 1, at);
    if (title.trim() === '' || title !== title.trim()) return undefined;
    const defect = { code: 'wrong-title-mark', start, end: start + 1, correction: '《' } as const;
    return { title, start, end: at + 1, defects: [defect] };
  }
  return undefined;
}
