/** A finding about several records, for some of them only. */
import type { Diagnostic, Text } from '../diagnostics/diagnostic.js';

/** How many records are named. */
const mostNamed = 5;

/** @param lead what the hint says before it names the records */
export function narrowFinding(finding: Diagnostic, subjects: readonly string[], lead: Text): Diagnostic {
  const { alsoConcerns: _, hint, ...rest } = finding;
  const [subject, ...others] = subjects;
  const names = subjects.slice(0, mostNamed);
  const more = subjects.length > names.length;
  return {
    ...rest,
    ...(subject !== undefined && { subject }),
    ...(others.length > 0 && { alsoConcerns: others }),
    hint: {
      zh: `${hint?.zh ?? ''}${lead.zh}：${names.map((id) => `“${id}”`).join('、')}${more ? '等' : ''}。`,
      en: `${hint ? `${hint.en} ` : ''}${lead.en}: ${names.join(', ')}${more ? ' …' : ''}.`,
    },
  };
}
