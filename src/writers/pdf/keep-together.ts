/** Keeps signatures on a page with at least two lines of the text before them. */
import type { Nodes, Paragraph } from 'mdast';
import { fileStemOfNode } from '../file-stem-of-node.js';
import { plainText } from '../plain-text.js';
import { textMeasure } from '../text-measure.js';

const closers = new Set(['directive-signatures', 'directive-signature']);
/** What may stand between the text and the signature, and moves with it. */
const between = new Set([
  'directive-blank',
  'directive-attachment',
  'directive-note',
  'directive-plain',
  'heading',
]);

/**
 * @param codes one per child
 * @param measure characters that a line takes
 * @returns the codes, those that stay together joined into one
 */
export function keepTogether(
  children: readonly Nodes[],
  codes: readonly string[],
  measure: number,
): string[] {
  const kept = [...codes];
  children.forEach((node, index) => {
    if (!closers.has(fileStemOfNode(node))) return;
    let lines = 0;
    let start = index;
    for (let at = index - 1; at >= 0 && lines < 2; at -= 1) {
      const before = children[at]!;
      if (before.type !== 'paragraph' && !between.has(fileStemOfNode(before))) break;
      start = at;
      if (before.type !== 'paragraph') continue;
      const atLeast = linesOf(before, measure);
      lines += atLeast;
      if (atLeast < 3 || !kept[at]!.startsWith('par(')) continue;
      // A long paragraph may break; what follows it hangs on its last line, which draws one more line along.
      const rest = kept.slice(at + 1, index + 1).join('\n');
      kept.fill('', at + 1, index + 1);
      kept[at] = `hang(${withinPar(kept[at]!)}, { ${rest} })`;
      return;
    }
    if (start === index) return;
    const block = kept.slice(start, index + 1).join('\n');
    kept.fill('', start, index + 1);
    kept[index] = `together({ ${block} })`;
  });
  return kept;
}

/** What `nodes/paragraph.ts` wraps in `par(…)`. */
function withinPar(code: string): string {
  return code.slice('par('.length, -')'.length);
}

/** Lines that a paragraph surely fills, its indent left out. */
function linesOf(paragraph: Paragraph, measure: number): number {
  return Math.max(1, Math.floor(textMeasure(plainText(paragraph)) / (measure + 1)));
}
