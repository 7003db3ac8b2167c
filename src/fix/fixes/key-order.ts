/** The keys of each record in the order of its schema, which is that of the guide. */
import { childrenOf, propertyOf, type Spot } from '../../schema/spot.js';
import type { Edit } from '../../source/stretch.js';
import { defineFix } from '../define-fix.js';
import { reorderEntries } from '../reorder-entries.js';
import { dataSpot } from '../written-scalars.js';

export default defineFix({
  id: 'key-order',
  stage: 'order',
  nested: true,
  title: { zh: '每条记录的各项按说明书的顺序排列', en: 'keys in the order of the guide' },
  edits({ kind, document }) {
    const top = dataSpot(kind, document);
    return top ? outermost(top, document.text) : [];
  },
});

/** Edits of one map lie around those of the maps inside it: the inner ones come at the next run. */
function outermost(spot: Spot, text: string): Edit[] {
  const edit = sorted(spot, text);
  return edit ? [edit] : childrenOf(spot).flatMap((child) => outermost(child, text));
}

function sorted({ node, schema }: Spot, text: string): Edit | undefined {
  if (node.kind !== 'map' || !schema.properties) return undefined;
  const keys = Object.keys(schema.properties);
  const ranks = node.pairs.map(({ key, value }) => keys.indexOf(propertyOf(schema, key, value)?.key ?? ''));
  if (ranks.includes(-1)) return undefined;
  const order = ranks.map((_, index) => index).sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  if (order.every((at, index) => at === index)) return undefined;
  const spans = node.pairs.map(({ keySpan, value }) => ({ start: keySpan.start, end: value.span.end }));
  return reorderEntries(text, spans, order);
}
