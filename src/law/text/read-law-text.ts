/** Reads a law text in the Markdown format of the public collections, with the irregularities that they have. */
import { buildArticles } from './build-articles.js';
import { classifyLine, type Line } from './classify-line.js';
import type { LawText } from './law-text.js';
import { readLawHead } from './read-law-head.js';

/** Some copies run articles together in one line: a sentence ends, white space, 第三条, white space. */
const glued = /(?<=[。；！”）])[ \u3000]{1,8}(?=第[一二三四五六七八九十百千零]{1,9}条[ \u3000])/u;
const endOfHead = '<!-- INFO END -->';

/**
 * `text` is one file: `# title`, dated events, `<!-- INFO END -->`, then headings and articles. Without the mark the
 * head ends at the first heading below the title or the first article. Never throws.
 */
export function readLawText(text: string): LawText {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const end = lines.findIndex((line) => line.trim() === endOfHead);
  const start = end >= 0 ? end + 1 : firstBodyLine(lines);
  const head = readLawHead(lines.slice(0, start));
  const body = lines.slice(start).flatMap((raw, index) => {
    const parts = raw.split(glued);
    const unsure = parts.length > 1 || raw.startsWith('|');
    return parts.flatMap((part): Line[] => {
      const line = classifyLine(part, start + index + 1);
      if (!line) return [];
      return [unsure && line.kind === 'article' ? { ...line, unsure } : line];
    });
  });
  const built = buildArticles(body);
  const unplaced = [...built.unplaced];
  if (head.title === '') unplaced.unshift({ line: 1, text: lines[0] ?? '', why: 'no-title' });
  if (body.length === 0) unplaced.push({ line: lines.length, text: '', why: 'no-text' });
  return { ...head, headings: built.headings, articles: built.articles, annexed: built.annexed, unplaced };
}

function firstBodyLine(lines: readonly string[]): number {
  const first = lines.findIndex((raw, index) => {
    if (/^##/.test(raw)) return true;
    const kind = classifyLine(raw, index + 1)?.kind;
    return kind === 'article' && !raw.startsWith('#');
  });
  if (first >= 0) return first;
  // Neither heading nor article: a document that has only its title for a head.
  return lines.findIndex((raw) => /^#[ \u3000]/.test(raw)) + 1;
}
