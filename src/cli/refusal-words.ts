/** Why papers were refused, told once for all papers with the same reason. */
import type { Diagnostic, Text } from '../diagnostics/diagnostic.js';
import type { BuildOutcome } from './build-outcome.js';

export interface RefusalGroup {
  readonly reason: Text;
  readonly titles: readonly string[];
}

/** Groups by the rules that forbid them; the reason is the first error of the first rule, with its place. */
export function refusals({
  result,
  diagnostics,
}: Pick<BuildOutcome, 'result' | 'diagnostics'>): RefusalGroup[] {
  const groups = new Map<string, { rules: readonly string[]; titles: string[] }>();
  for (const { title, format, rules } of result.manifest.refused) {
    const key = rules.join(' ');
    const group = groups.get(key) ?? { rules, titles: [] };
    group.titles.push(format === undefined ? title : `${title}（${format.toUpperCase()}）`);
    groups.set(key, group);
  }
  const errors = diagnostics.filter((item) => item.severity === 'error');
  return [...groups.values()].map(({ rules, titles }) => {
    const causes = errors.filter((item) => rules.includes(item.rule));
    return { titles, reason: describe(causes, rules) };
  });
}

/** At most four names, then how many more. */
export function shortList(titles: readonly string[], comma: string): string {
  const unique = [...new Set(titles)];
  return unique.length <= 4 ? unique.join(comma) : `${unique.slice(0, 4).join(comma)}${comma}…`;
}

function describe(causes: readonly Diagnostic[], rules: readonly string[]): Text {
  const [first] = causes;
  if (!first) return { zh: rules.join('、'), en: rules.join(', ') };
  const where = `${first.place.file}:${first.place.line}`;
  const more =
    causes.length > 1
      ? { zh: `（另有 ${causes.length - 1} 处错误，见上）`, en: ` (and ${causes.length - 1} more, above)` }
      : { zh: '', en: '' };
  return { zh: `${where} ${first.message.zh}${more.zh}`, en: `${where} ${first.message.en}${more.en}` };
}
