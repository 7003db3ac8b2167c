/** A finding with what follows from it: it names the first, counts them all, and is as grave as they are. */
import type { Diagnostic, Severity, Text } from '../diagnostics/diagnostic.js';

/** How many consequences are named. */
const mostNamed = 3;

/** It refuses the papers that they would refuse. @param why said of the consequences, after their number */
export function withConsequences(
  root: Diagnostic,
  consequences: readonly Diagnostic[],
  why: Text = unread,
): Diagnostic {
  const count = consequences.length;
  const refused = consequences.flatMap(({ severity, subject, alsoConcerns = [] }) =>
    severity === 'error' ? [...(subject === undefined ? [] : [subject]), ...alsoConcerns] : [],
  );
  const alsoConcerns = [...new Set([...(root.alsoConcerns ?? []), ...refused])];
  const named = consequences.slice(0, mostNamed).map(({ message, place }) => ({ message, place }));
  const grave: Severity = consequences.some(({ severity }) => severity === 'error') ? 'error' : root.severity;
  return {
    ...root,
    severity: grave,
    ...(alsoConcerns.length > 0 && { alsoConcerns }),
    related: [...(root.related ?? []), ...named],
    hint: {
      zh: `${root.hint?.zh ?? ''}另有 ${count} ${why.zh}，没有逐个列出，改好后再检查一次。`,
      en: `${root.hint ? `${root.hint.en} ` : ''}${count} more ${why.en}; mend it and check again.`,
    },
  };
}

const unread: Text = {
  zh: '处只是因为这个文件没有读全而查不到',
  en: 'places only miss what this file did not yield',
};
