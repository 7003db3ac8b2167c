/** White space at the ends of lines, where it is no part of a text. */
import type { SourceDocument, SourceNode, Span } from '../source/source-node.js';

/** The body of a Markdown file stays: two spaces at the end of a line are a line break there. */
export function trimLines({ text, root, body }: SourceDocument): string {
  if (root === undefined) return text;
  const texts: Span[] = [];
  collectTexts(root, texts);
  let next = 0;
  return text.replaceAll(/(?<![ \t])[ \t]+(?=\r?\n|$)/g, (blank, offset: number) => {
    while (next < texts.length && texts[next]!.end <= offset) next += 1;
    const inText = next < texts.length && texts[next]!.start < offset;
    return inText || offset >= (body?.offset ?? text.length) ? blank : '';
  });
}

/** In the order of the file. */
function collectTexts(node: SourceNode, into: Span[]): void {
  if (node.kind === 'list') for (const item of node.items) collectTexts(item, into);
  if (node.kind === 'map')
    for (const pair of node.pairs) {
      into.push(pair.keySpan);
      collectTexts(pair.value, into);
    }
  if (node.kind === 'scalar' && node.span.end > node.span.start) into.push(node.span);
}
