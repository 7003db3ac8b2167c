/** Composes hand-made templates on plain data, and reads the results as plain text. */
import type { Nodes } from 'mdast';
import { composeDocument } from '../../src/compose/compose-document.js';
import { TemplateSet } from '../../src/compose/template-set.js';
import { bindTree } from '../../src/markdown/bind-tree.js';

export type Texts = Readonly<Record<string, string>>;

/** `main` is the text of `x/main.md.hbs`; `files` are further templates by path. */
export function compose(main: string, data: object, files: Texts = {}) {
  const set = new TemplateSet([new Map(Object.entries({ 'x/main.md.hbs': main, ...files }))]);
  return composeDocument({ id: 'x' }, { data: () => data }, set);
}

/** `file:line:column rule message` of every finding. */
export function faults(main: string, data: object, files: Texts = {}): string[] {
  const { value, diagnostics } = compose(main, data, files);
  if (diagnostics.length > 0 && value !== undefined) throw new Error('composed in spite of errors');
  return diagnostics.map(
    ({ place, rule, message }) =>
      `${place.file.replace('templates/', '')}:${place.line}:${place.column} ${rule} ${message.zh}`,
  );
}

/** The composed text with every value in its place. */
export function print(main: string, data: object, files: Texts = {}): string {
  const { value, diagnostics } = compose(main, data, files);
  if (!value) throw new Error(diagnostics.map(({ message }) => message.zh).join('\n'));
  let at = 0;
  return value.text.replaceAll('\uFDD0', () => value.values[at++]!.value);
}

/** The text of the bound tree. */
export function bound(main: string, data: object, files: Texts = {}): string {
  const { value } = bindTree(compose(main, data, files).value!);
  return plainText(value!);
}

/** Blocks and cells are parted by U+0001. */
export function plainText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'leafDirective') return Object.values(node.attributes ?? {}).join('\n');
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const inline = ['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'link'].includes(node.type);
  return node.children.map(plainText).join(inline ? '' : '\u0001');
}
