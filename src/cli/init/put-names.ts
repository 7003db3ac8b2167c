/** Puts names into a starter: in its YAML value by value, so that no name can break a file; in Markdown escaped. */
import { isScalar, parseAllDocuments, visit } from 'yaml';
import { idOf } from './leave-blanks.js';
import type { Names } from './wishes.js';
import { yamlText } from './yaml-text.js';

/** Text of the sample -> text of the new workspace; a longer one before what it contains. */
export type Replacements = readonly (readonly [string, string])[];

/** @param rest the bureau's name without its place */
export function replacements({ place, bureau, region }: Names): Replacements {
  const id = idOf(place);
  return [
    ...(region ? ([['样本省样本市样本县', region]] as const) : []),
    ['样本县市场监督管理局', bureau],
    ['样本县市监局', idOf(bureau)],
    ['样本县政府', `${id}政府`],
    ['样本县城管局', `${id}城管局`],
    ['样本县农业局', `${id}农业局`],
    ['样本县', place],
  ];
}

export function putNames(path: string, text: string, names: Replacements): string {
  const put = (value: string) => replaceAll(value, names);
  if (path.endsWith('.yaml')) return inYaml(text, put);
  if (!path.endsWith('.md')) return text;
  const [, front = '', body = text] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/u.exec(text) ?? [];
  const head = front === '' ? '' : `---\n${inYaml(front.slice(4, -4), put)}---\n`;
  return (
    head +
    replaceAll(
      body,
      names.map(([from, to]) => [from, escapeMarkdown(to)] as const),
    )
  );
}

function inYaml(text: string, put: (value: string) => string): string {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const document of parseAllDocuments(text)) {
    visit(document, {
      Scalar(_, node) {
        if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
        const value = put(node.value);
        const [start, end] = node.range;
        if (value !== node.value) edits.push({ start, end, text: yamlText(value) });
      },
    });
  }
  let at = 0;
  let made = '';
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    made += put(text.slice(at, edit.start)) + edit.text;
    at = edit.end;
  }
  // Between the values only comments hold names.
  return made + put(text.slice(at));
}

/** In one pass, so that a name that holds one of the sample is left alone. */
function replaceAll(text: string, names: Replacements): string {
  let made = '';
  for (let at = 0; at < text.length; ) {
    const found = names.find(([from]) => text.startsWith(from, at));
    made += found ? found[1] : text[at];
    at += found ? found[0].length : 1;
  }
  return made;
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()<>#+.!|~&-]/gu, (mark) => `\\${mark}`);
}
