/** A heading with its ordinal: a bookmark, and kept with what follows. */
import type { Heading, Text } from 'mdast';
import { balanceTitle } from '../balance-title.js';
import { definePdfNode, type StyleName } from '../pdf-node.js';

const styles: readonly StyleName[] = ['title', 'heading2', 'heading3', 'heading4', 'body'];

export default definePdfNode<Heading>((node, context) => {
  const style = styles[Math.min(node.depth, styles.length) - 1]!;
  const within = context.styled(style);
  const children = node.depth === 1 ? withBreaks(node, within.measure) : node.children;
  const ordinal = context.layout.numbering ? (node.data?.ordinal ?? '') : '';
  const text: Text[] = ordinal === '' ? [] : [{ type: 'text', value: ordinal }];
  const code = within.inline([...text, ...children], node);
  return code === '' ? '' : `heading(level: ${node.depth}, ${code})`;
});

function withBreaks(node: Heading, measure: number): Heading['children'] {
  if (!node.children.every((child) => child.type === 'text')) return node.children;
  const breaks = balanceTitle(node.children.map((child) => child.value).join(''), measure);
  let offset = 0;
  return node.children.flatMap((child) => {
    const start = offset;
    offset += child.value.length;
    const cuts = breaks.map((at) => at - start).filter((at) => at >= 0 && at < child.value.length);
    return [0, ...cuts].flatMap((from, part, all) => [
      ...(part > 0 ? [{ type: 'break' as const }] : []),
      { ...child, value: child.value.slice(from, all[part + 1]) },
    ]);
  });
}
