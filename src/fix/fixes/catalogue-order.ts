/** A list of bases in the order of rank: laws, regulations, local regulations, rules, other documents. */
import { instrumentRank } from '../../law/instrument-rank.js';
import { defineFix } from '../define-fix.js';
import { reorderEntries } from '../reorder-entries.js';
import { dataSpot } from '../written-scalars.js';

export default defineFix({
  id: 'catalogue-order',
  stage: 'order',
  title: { zh: '执法依据按效力级别排列', en: 'bases in the order of their rank' },
  edits({ kind, document, bases }) {
    const top = kind === 'bases' ? dataSpot(kind, document) : undefined;
    if (top?.node.kind !== 'list') return [];
    const at = new Map(bases.map((basis) => [basis.origin.pointer, basis.data]));
    const items = top.node.items.map((item, index) => ({ item, data: at.get(`/${index}`) }));
    // 共同 and 专业 are sorted each for themselves, in the places that they have.
    const order: number[] = items.map((_, index) => index);
    for (const group of new Set(items.map(({ data }) => data?.group))) {
      const places = order.filter((index) => items[index]!.data?.group === group);
      if (places.some((index) => items[index]!.data === undefined)) return [];
      const rank = (index: number) => instrumentRank[items[index]!.data!.type];
      const wanted = places.toSorted((a, b) => rank(a) - rank(b) || a - b);
      for (const [n, place] of places.entries()) order[place] = wanted[n]!;
    }
    if (order.every((from, index) => from === index)) return [];
    const edit = reorderEntries(
      document.text,
      items.map(({ item }) => item.span),
      order,
    );
    return edit ? [edit] : [];
  },
});
