/** Reads one `templates/layouts/<id>.yaml`. */
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import type { FontRole, Layout } from './layout.js';
import { readShaped, type Shape } from './read-shaped.js';

const ROLES: readonly FontRole[] = ['title', 'song', 'fang', 'hei', 'kai'];
const number = (min: number, max: number): Shape => ({ kind: 'number', min, max });
const choice = (...values: string[]): Shape => ({ kind: 'choice', values });

const style: Shape = {
  kind: 'map',
  required: { font: choice(...ROLES), size: number(5, 96) },
  optional: {
    bold: { kind: 'flag' },
    align: choice('left', 'center', 'right', 'justify'),
    indent: number(0, 20),
    before: number(0, 20),
    after: number(0, 20),
    line: number(5, 200),
  },
};

const layout: Shape = {
  kind: 'map',
  required: {
    id: { kind: 'text' },
    page: {
      kind: 'map',
      required: {
        width: number(50, 2000),
        height: number(50, 2000),
        margin: {
          kind: 'map',
          required: {
            top: number(0, 500),
            bottom: number(0, 500),
            left: number(0, 500),
            right: number(0, 500),
          },
        },
      },
    },
    grid: { kind: 'map', required: { lines: number(1, 200), characters: number(1, 400) } },
    styles: {
      kind: 'map',
      required: {
        title: style,
        heading2: style,
        heading3: style,
        heading4: style,
        body: style,
        table: style,
        'table-head': style,
        small: style,
        mark: style,
      },
    },
    numbering: { kind: 'flag' },
    'page-number': choice('outside', 'center', 'none'),
  },
  optional: { standard: { kind: 'text' }, 'running-head': { kind: 'flag' } },
};

/** @returns the layout, or undefined with an `invalid-layout` diagnostic at every slip. */
export function readLayout(file: string, text: string): Result<Layout | undefined> {
  const read = readShaped<Layout>(file, text, layout, 'invalid-layout');
  if (!read.value) return read;
  const { width, height, margin } = read.value.page;
  const fits = margin.left + margin.right < width && margin.top + margin.bottom < height;
  return fits ? read : { value: undefined, diagnostics: [...read.diagnostics, noTextArea(file)] };
}

function noTextArea(file: string): Diagnostic {
  return {
    rule: 'invalid-layout',
    severity: 'error',
    message: {
      zh: '页边距加起来超过了纸张，没有留下版心。请减小页边距。',
      en: 'The margins leave no text area. Make them smaller.',
    },
    place: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
    pointer: '/page/margin',
  };
}
