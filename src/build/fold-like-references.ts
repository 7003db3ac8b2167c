/** One id that is gone, or gone wrong, is one finding, however many records refer to it. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';

const references = new Set([
  'unknown-reference',
  'wrong-reference-kind',
  'reference-outside-organ',
  'reference-not-in-force',
]);

export function isReferenceCheck(rule: string): boolean {
  return references.has(rule);
}

/**
 * The first of the findings about references to the same record stands for all; the others are beside it. What a rule
 * finds about a record that is not there, or an exception for it, belongs to them.
 */
export function foldLikeReferences(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const item of diagnostics) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const told = new Map<Diagnostic, Diagnostic>();
  const hidden = new Set<Diagnostic>();
  for (const group of groups.values()) {
    const first = group.find(({ rule }) => references.has(rule));
    if (!first || group.length === 1) continue;
    const others = group.filter((item) => item !== first);
    told.set(first, withOthers(first, others));
    for (const item of others) hidden.add(item);
  }
  return diagnostics.flatMap((item) => (hidden.has(item) ? [] : [told.get(item) ?? item]));
}

function keyOf({ rule, about, absent }: Diagnostic): string | undefined {
  if (absent?.id !== undefined) return `unknown-reference ${absent.id}`;
  return references.has(rule) && about !== undefined ? `${rule} ${about}` : undefined;
}

function withOthers(first: Diagnostic, others: readonly Diagnostic[]): Diagnostic {
  const ids = others.flatMap(({ subject, alsoConcerns = [] }) => [
    ...(subject === undefined ? [] : [subject]),
    ...alsoConcerns,
  ]);
  const alsoConcerns = [...new Set([...(first.alsoConcerns ?? []), ...ids])].filter(
    (id) => id !== first.subject,
  );
  const count = others.length;
  return {
    ...first,
    ...(alsoConcerns.length > 0 && { alsoConcerns }),
    related: [
      ...(first.related ?? []),
      ...others.map(({ place }) => ({
        message: { zh: '这里也引用了它', en: 'referred to here, too' },
        place,
      })),
    ],
    hint: {
      zh: `${first.hint?.zh ?? ''}另有 ${count} 处引用它；如果是它自己改了标识或者被删去，改一处就够。`,
      en: `${first.hint ? `${first.hint.en} ` : ''}${count} more places refer to it: if the record itself was renamed or deleted, mend it there.`,
    },
  };
}
