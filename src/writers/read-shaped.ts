/** Reads a YAML file whose shape the program fixes (a layout, the fonts): each slip is a diagnostic at its place. */
import type { Diagnostic, Result, Text } from '../diagnostics/diagnostic.js';
import { LineIndex } from '../source/line-index.js';
import { readYaml } from '../source/read-yaml.js';
import type { SourceNode, Span } from '../source/source-node.js';

export type Shape =
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'text' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | {
      readonly kind: 'map';
      readonly required: Readonly<Record<string, Shape>>;
      readonly optional?: Readonly<Record<string, Shape>>;
    };

/**
 * @param rule id of the diagnostics, e.g. `invalid-layout`
 * @returns the data as the shape has it, or undefined when anything is wrong with the file
 */
export function readShaped<T>(file: string, text: string, shape: Shape, rule: string): Result<T | undefined> {
  const document = readYaml(file, text);
  const diagnostics: Diagnostic[] = [...document.diagnostics];
  const lines = new LineIndex(text);
  const report = (span: Span, message: Text) => {
    const place = lines.place(file, span.start, span.end);
    diagnostics.push({ rule, severity: 'error', message, place });
    return undefined;
  };
  const { root } = document.value;
  const value =
    root === undefined
      ? diagnostics.length === 0 && report({ start: 0, end: 0 }, empty)
      : read(root, shape, '', report);
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  return { value: failed ? undefined : (value as T), diagnostics };
}

type Report = (span: Span, message: Text) => undefined;

const empty: Text = { zh: '文件是空的。', en: 'The file is empty.' };

function read(node: SourceNode, shape: Shape, path: string, report: Report): unknown {
  if (shape.kind === 'map') return readMap(node, shape, path, report);
  const expected = expectation(shape);
  const wrong = () =>
    report(node.span, {
      zh: `“${path}”应当是${expected.zh}。`,
      en: `"${path}" must be ${expected.en}.`,
    });
  if (node.kind !== 'scalar') return wrong();
  switch (shape.kind) {
    case 'number':
      return typeof node.value === 'number' && node.value >= shape.min && node.value <= shape.max
        ? node.value
        : wrong();
    case 'flag':
      return typeof node.value === 'boolean' ? node.value : wrong();
    case 'choice':
      return shape.values.includes(node.source) ? node.source : wrong();
    case 'text':
      return node.source.trim() === '' ? wrong() : node.source;
  }
}

function readMap(
  node: SourceNode,
  shape: Extract<Shape, { kind: 'map' }>,
  path: string,
  report: Report,
): unknown {
  if (node.kind !== 'map')
    return report(node.span, {
      zh: `“${path || '文件'}”之下应当逐行写“名称: 值”。`,
      en: `"${path || 'the file'}" must be a mapping.`,
    });
  const known = { ...shape.required, ...shape.optional };
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  const entries: [string, unknown][] = [];
  for (const pair of node.pairs) {
    const inner = Object.hasOwn(known, pair.key) ? known[pair.key] : undefined;
    if (inner) entries.push([pair.key, read(pair.value, inner, below(pair.key), report)]);
    else
      report(pair.keySpan, {
        zh: `不认识“${below(pair.key)}”。这里可以写：${Object.keys(known).join('、')}。`,
        en: `Unknown "${below(pair.key)}". Known here: ${Object.keys(known).join(', ')}.`,
      });
  }
  for (const key of Object.keys(shape.required))
    if (!node.pairs.some((pair) => pair.key === key))
      report(node.span, { zh: `缺少“${below(key)}”。`, en: `"${below(key)}" is missing.` });
  return Object.fromEntries(entries);
}

function expectation(shape: Exclude<Shape, { kind: 'map' }>): Text {
  switch (shape.kind) {
    case 'number':
      return {
        zh: `${shape.min} 至 ${shape.max} 之间的数`,
        en: `a number from ${shape.min} to ${shape.max}`,
      };
    case 'flag':
      return { zh: 'true（是）或者 false（否）', en: 'true or false' };
    case 'choice':
      return { zh: `以下之一：${shape.values.join('、')}`, en: `one of ${shape.values.join(', ')}` };
    case 'text':
      return { zh: '一段文字', en: 'a text' };
  }
}
