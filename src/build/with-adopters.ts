/** A catalogue that cannot be read concerns every power that adopts 沿用 an item of it. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { AnyRecordFile } from '../schema/record.js';
import type { Upstreams } from './read-upstreams.js';

/** The findings about the catalogues; what concerns a power refuses the papers that show it. */
export function withAdopters(
  { upstreams, diagnostics }: Upstreams,
  records: readonly AnyRecordFile[],
): readonly Diagnostic[] {
  const broken = upstreams.filter(({ catalogue }) => !catalogue);
  if (broken.length === 0) return diagnostics;
  const powers = records.flatMap((record) => (record.kind === 'powers' ? record.data : []));
  return diagnostics.map((item) => {
    const upstream = broken.find(({ origin }) => item.pointer?.startsWith(`${origin.pointer}/`));
    const adopting = powers.filter((power) => upstream && power?.inherits?.startsWith(`${upstream.id}#`));
    return adopting.length === 0 ? item : { ...item, alsoConcerns: adopting.map(({ id }) => id) };
  });
}
