/** Findings about a template's structure, placed at the template's line. */
import type { Diagnostic, Place, Text } from '../diagnostics/diagnostic.js';
import type { StructureFault } from './parse-structure.js';
import type { BoundValue, ComposedText } from './tree.js';

const MESSAGES: Readonly<Record<'lost' | 'not-alone' | 'too-many', Text>> = {
  lost: {
    zh: '这里输出的内容在成品中没有位置：多半是同一个属性写了两次',
    en: 'the value printed here has no place in the paper: most likely an attribute is written twice',
  },
  'not-alone': {
    zh: '成段的内容必须单独成段：请让它前后各空一行，不要放在表格、标题或一句话里',
    en: 'a Markdown value must stand alone in its paragraph, with blank lines around it',
  },
  'too-many': { zh: '一份成品的内容过多，无法生成', en: 'too many values for one paper' },
};

export function siteDiagnostic(value: BoundValue, message: keyof typeof MESSAGES): Diagnostic {
  const { template, line, column } = value.site;
  return {
    rule: 'template-structure',
    severity: 'error',
    message: MESSAGES[message],
    place: at(template, line, column),
  };
}

export function structureDiagnostic(composed: ComposedText, fault: StructureFault): Diagnostic {
  const { template, line } = templateLine(composed, fault.line);
  return {
    rule: 'template-structure',
    severity: 'error',
    message: fault.message,
    place: at(template, line, 1),
  };
}

/** The template line that a line of the composed text came from. */
function templateLine(composed: ComposedText, line: number): { template: string; line: number } {
  let start = 0;
  for (let count = 1; count < line; count++) start = composed.text.indexOf('\n', start) + 1;
  const stretch = composed.stretches?.findLast((candidate) => candidate.start <= start);
  if (!stretch) return { template: composed.template, line: 1 };
  const lines = composed.text.slice(stretch.start, start).split('\n').length - 1;
  return { template: stretch.template, line: stretch.line + lines };
}

function at(file: string, line: number, column: number): Place {
  return { file, line, column, endLine: line, endColumn: column + 1 };
}
