/** What a value looks like in print, or why it cannot be printed. */
import type { Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import { findForbiddenCharacters } from '../../source/forbidden-characters.js';
import type { Origin } from '../../source/origin.js';
import { templateDiagnostic } from './template-diagnostic.js';
import type { Expression, Site } from './template-node.js';

export function printedText(
  value: unknown,
  expression: Expression,
  site: Site,
  origins: readonly Origin[],
): string | Diagnostic {
  const name = nameOf(expression);
  const where = origins[0]
    ? { zh: `（见 ${origins[0].file}）`, en: ` (see ${origins[0].file})` }
    : { zh: '', en: '' };
  const fault = (zh: string, en: string, hint?: Text) =>
    templateDiagnostic('template-no-value', site, { zh: zh + where.zh, en: en + where.en }, hint);
  if (value === undefined || value === null)
    return fault(`“${name}”没有内容，不能输出`, `"${name}" has no value to print`, {
      zh: `用 {{#if ${name}}} 判断有无，或用 {{default ${name} "……"}} 给出替代的文字`,
      en: `test it with {{#if ${name}}}, or give a fallback with {{default ${name} "…"}}`,
    });
  if (typeof value === 'string') {
    const found = findForbiddenCharacters(value).find(({ rule }) => rule === 'forbidden-character');
    return found
      ? fault(`“${name}”里有不能使用的${found.name.zh}`, `"${name}" holds a ${found.name.en}`)
      : value;
  }
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const type = Array.isArray(value)
    ? { zh: '一个列表', en: 'a list' }
    : typeof value === 'boolean'
      ? { zh: '是或否', en: 'true or false' }
      : { zh: '一组字段', en: 'an object' };
  return fault(
    `“${name}”是${type.zh}，不能直接输出`,
    `"${name}" is ${type.en} and cannot be printed as it is`,
  );
}

export function nameOf(expression: Expression): string {
  if (expression.kind === 'path') return expression.written;
  return expression.kind === 'call' ? expression.helper : String(expression.value);
}
