/** What a check has not proved because organs state that their superior has no catalogue. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { Model } from '../model/model.js';
import { notProved } from '../rules/cross-level.js';

/** Undefined when nobody states it. */
export function notComparedWords(model: Model): Text | undefined {
  const listing = new Set(model.powers.filter(({ current }) => current).map(({ organ }) => organ));
  const all = model.workspace.upstream?.length === 0;
  const organs = model.organs.filter(
    ({ id, current, data }) =>
      current && listing.has(id) && (all || data.upstream === 'none') && model.superiors.of(id).length === 0,
  );
  const [first] = organs;
  if (!first) return undefined;
  const { length } = organs;
  return {
    zh: `${length === 1 ? `“${first.name}”` : `“${first.name}”等 ${length} 个机关`}写明上级没有目录，没有证明：${notProved.zh}。`,
    en: `${length === 1 ? `"${first.name}" states` : `"${first.name}" and ${length - 1} more organs state`} that the superior has no catalogue; not proved: ${notProved.en}.`,
  };
}
