/** Short titles that texts of the collection themselves define (以下简称), where all of them agree. */
import type { LawFile } from './read-law-file.js';
import { titleKey } from './title-key.js';

const generic =
  /^(?:条例|办法|规定|细则|规则|决定|意见|通知|方案|目录|标准|纲要|解释|暂行(?:办法|规定|条例)|实施(?:办法|细则|条例))$/u;
const kind = /(?:法|法典|条例|规定|办法|细则|规则|决定|解释)$/u;

/** Key of the full title -> its short titles. A name that is the title of another instrument is none. */
export function collectShortTitles(
  files: readonly LawFile[],
  known: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, Set<string>>();
  for (const [title, alias] of files.flatMap(({ aliases }) => aliases)) {
    const [full, short] = [titleKey(title), titleKey(alias)];
    if (full === short || generic.test(short) || !kind.test(short) || known.has(short)) continue;
    meanings.set(short, (meanings.get(short) ?? new Set()).add(full));
  }
  const found = new Map<string, string[]>();
  for (const [short, fulls] of meanings) {
    const [only, ...others] = fulls;
    if (others.length > 0 || only === undefined || !known.has(only)) continue;
    found.set(only, [...(found.get(only) ?? []), short].sort());
  }
  return found;
}
