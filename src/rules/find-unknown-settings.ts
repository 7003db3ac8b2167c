/** `rules` of quanze.yaml names a rule that does not exist: its author believes it is set, and it is not. */
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import type { Model } from '../model/model.js';
import { escapePointer, originsOf } from '../source/origin.js';
import type { Rule } from './define-rule.js';
import { findRule } from './find-rule.js';

/** One finding for each unknown id, at its key. */
export function findUnknownSettings(
  model: Model,
  severities: Readonly<Record<string, Severity | 'off'>>,
  rules: readonly Rule[],
): Diagnostic[] {
  return Object.keys(severities).flatMap((id) => {
    const { rule, nearest } = findRule(id, rules);
    if (rule) return [];
    const origin = originsOf(model.workspace.rules)[0] ??
      originsOf(model.workspace)[0] ?? { file: 'quanze.yaml', pointer: '' };
    const pointer = origin.pointer.endsWith('/rules')
      ? `${origin.pointer}/${escapePointer(id)}`
      : `${origin.pointer}/rules/${escapePointer(id)}`;
    return [
      {
        rule: 'unknown-rule',
        severity: 'error' as const,
        message: { zh: `没有名为“${id}”的规则`, en: `There is no rule named "${id}"` },
        place: model.locate({ file: origin.file, pointer }, 'key'),
        pointer,
        hint: nearest
          ? { zh: `是不是“${nearest}”？`, en: `Did you mean "${nearest}"?` }
          : {
              zh: '运行 quanze explain 可以列出全部规则。',
              en: 'Run quanze explain for the list of all rules.',
            },
      },
    ];
  });
}
