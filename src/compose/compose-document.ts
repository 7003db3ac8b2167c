/** One planned document through its template: text with tokens, and the values that take their places. */
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import type { ComposedText } from '../markdown/tree.js';
import type { DocumentKind, DocumentPlan } from './document-kind.js';
import { evaluateTemplate } from './template/evaluate-template.js';
import type { TemplateSet } from './template-set.js';

/** Undefined when the template is at fault; then every fault is reported, with template, line and field. */
export function composeDocument(
  kind: Pick<DocumentKind, 'id'>,
  plan: Pick<DocumentPlan, 'data'>,
  templates: TemplateSet,
): Result<ComposedText | undefined> {
  const main = templates.main(kind.id);
  const faults = new Map<string, Diagnostic>();
  const note = (diagnostic: Diagnostic) =>
    faults.set(`${JSON.stringify(diagnostic.place)} ${diagnostic.message.zh}`, diagnostic);
  main.diagnostics.forEach(note);
  const findPartial = (name: string, site: Parameters<TemplateSet['partial']>[2]) => {
    const { value, diagnostics } = templates.partial(kind.id, name, site);
    diagnostics.forEach(note);
    return value;
  };
  if (main.value.length === 0 && faults.size > 0)
    return { value: undefined, diagnostics: [...faults.values()] };
  const { composed, diagnostics } = evaluateTemplate(main.file, main.value, plan.data(), findPartial);
  const all = [...faults.values(), ...diagnostics];
  return { value: all.length > 0 ? undefined : composed, diagnostics: all };
}
