/** Reads a title in 《》 with the titles inside it, whatever marks those carry. */
import type { CitationDefect } from '../citation.js';
import { skipWrap } from './skip-space.js';

export interface ReadTitle {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly defects: readonly CitationDefect[];
}

/** The longest titles in the statute book have some 110 characters. */
const longest = 200;
/** 《关于适用〈关于修改〈…〉的决定〉的通知》 occurs; deeper nesting does not. */
const deepest = 3;
const blank = /[ \t\u00a0\u2000-\u200b\u202f\u3000\ufeff\r\n]/;
const inner: Readonly<Record<string, string>> = { '〈': '〈', '<': '〈', '＜': '〈', '《': '〈' };
const innerClose: Readonly<Record<string, string>> = { '〉': '〉', '>': '〉', '＞': '〉', '》': '〉' };
/** Between the halves of a pair of titles, never inside one. */
const outside = /[。；;！？!?]/;

/** A title whose 《 stands at `at`; undefined when it is not closed before the sentence or the paragraph ends. */
export function readTitle(text: string, at: number): ReadTitle | undefined {
  if (text[at] !== '《') return undefined;
  const defects: CitationDefect[] = [];
  let title = '';
  let depth = 0;
  let position = at + 1;
  while (position < text.length && position - at < longest) {
    const character = text[position]!;
    if (blank.test(character)) {
      const spaces: CitationDefect[] = [];
      const next = skipWrap(text, position, spaces);
      // What follows is no wrapped line but something that no title runs through: three breaks, a list, a lone CR.
      if (next === position) return undefined;
      const latin = /[\w.]$/.test(title) && /[\w(]/.test(text[next] ?? '');
      if (latin) title += ' ';
      else defects.push(...spaces);
      position = next;
      continue;
    }
    if (outside.test(character)) return undefined;
    if (inner[character] !== undefined) {
      depth += 1;
      if (depth > deepest) return undefined;
      title += '〈';
      if (character !== '〈') defects.push(markDefect(position, '〈'));
    } else if (character === '》' && depth === 0) {
      return title === '' ? undefined : { title, start: at, end: position + 1, defects };
    } else if (innerClose[character] !== undefined) {
      if (depth === 0) return undefined;
      depth -= 1;
      title += '〉';
      if (character !== '〉') defects.push(markDefect(position, '〉'));
    } else {
      title += character;
    }
    position += 1;
  }
  return undefined;
}

function markDefect(at: number, correction: string): CitationDefect {
  return { code: 'nested-title-mark', start: at, end: at + 1, correction };
}
