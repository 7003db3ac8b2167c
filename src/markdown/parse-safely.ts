/** Parses Markdown of any origin: texts that nest without end are turned away before they cost minutes or the stack. */
import type { Root } from 'mdast';
import type { MarkdownScope } from '../source/markdown-excess.js';
import { parseMarkdown } from '../source/parse-markdown.js';

/** Deeper trees are refused: every later stage walks them by recursion. */
export const MOST_LEVELS = 60;

/** Undefined when the text nests too deeply. The parser's time grows with the square of the depth, or worse. */
export function parseSafely(text: string, scope: MarkdownScope): Root | undefined {
  if (nestsDeeply(text)) return undefined;
  try {
    return parseMarkdown(text, scope);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Quotes and list items open on one line, or directives open at one time. */
function nestsDeeply(text: string): boolean {
  let directives = 0;
  for (const [line] of text.matchAll(/^.*$/gm)) {
    const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line)![0];
    if ((markers.match(/[>*+.)-]/g)?.length ?? 0) > MOST_LEVELS) return true;
    if (/^[\s>]*:{3,}\s*$/.test(line)) directives = Math.max(0, directives - 1);
    else if (/^[\s>]*:{3,}[^:\s]/.test(line)) directives += 1;
    if (directives > MOST_LEVELS) return true;
  }
  return false;
}
