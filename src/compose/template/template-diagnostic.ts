/** Findings about a template, placed where the template says so. */
import type { Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import type { Site } from './template-node.js';

export type TemplateRule =
  | 'template-syntax'
  | 'template-refused'
  | 'template-missing'
  | 'template-missing-field'
  | 'template-no-value'
  | 'template-unknown-helper'
  | 'template-helper'
  | 'template-too-large';

export function templateDiagnostic(rule: TemplateRule, site: Site, message: Text, hint?: Text): Diagnostic {
  const { template: file, line, column } = site;
  const place = { file, line, column, endLine: line, endColumn: column + 1 };
  return { rule, severity: 'error', message, place, ...(hint && { hint }) };
}
