/** Keeps signatures on a page with at least two lines of the text, or rows of the table, before them. */
import type { Nodes } from 'mdast';
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
/** Lines that move together at the most: half a page, so that no page overflows and none stays empty. */
const MOST_LINES = 11;
/** Three rows of signature blocks fill a page; more of them may break between rows. */
const MOST_PARTIES = 6;

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
    if (!closers.has(fileStemOfNode(node)) || partiesOf(node) > MOST_PARTIES) return;
    const table = kept[index - 1];
    if (table?.startsWith('sheet-table(')) {
      kept[index - 1] = `${table.slice(0, -1)}, tail: { ${kept[index]} })`;
      kept[index] = '';
      return;
    }
    let text = 0;
    let all = 0;
    let start = index;
    for (let at = index - 1; at >= 0 && text < 2; at -= 1) {
      const before = children[at]!;
      const isText = before.type === 'paragraph';
      if (!isText && !between.has(fileStemOfNode(before))) break;
      const atLeast = linesOf(before, measure);
      const mayBreak = isText && atLeast > 2 && kept[at]!.startsWith('par(');
      all += atLeast;
      if (all > MOST_LINES && !mayBreak) break;
      start = at;
      if (isText) text += atLeast;
      if (!mayBreak) continue;
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

function partiesOf(node: Nodes): number {
  return 'children' in node ? node.children.length : 1;
}

/** Lines that a text fills at the least: tight punctuation lets a line take one character more. */
function linesOf(node: Nodes, measure: number): number {
  return Math.max(1, Math.ceil((textMeasure(plainText(node)) + 2) / (measure + 1)));
}
