/** Puts the values of a composed text into a copy of its structure: no value ever passes the Markdown parser. */
import type { BlockContent, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import type { Origin } from '../source/origin.js';
import { boundText, dataOf } from './bound-text.js';
import { graftMarkdown } from './graft-markdown.js';
import { decode, MOST_VALUES, NUMBERED } from './numbered-token.js';
import { parseStructure } from './parse-structure.js';
import { isSafeLink } from './safe-link.js';
import { joinSoftBreaks } from './soft-break.js';
import { siteDiagnostic, structureDiagnostic } from './template-diagnostic.js';
import { type BoundValue, type ComposedText, TOKEN, type Tree } from './tree.js';

/**
 * The tree of a composed text. Every text, code, link and directive that holds values carries their origins in
 * `data.origins`. Line ends inside a value become breaks, in attributes and code they stay. Undefined when the
 * template is at fault: an unknown directive, or a value printed where the structure has no room for it.
 */
export function bindTree(composed: ComposedText): Result<Tree | undefined> {
  if (composed.values.length > MOST_VALUES) return failed([siteDiagnostic(composed.values[0]!, 'too-many')]);
  const { tree, faults } = parseStructure(composed.text);
  if (faults.length > 0) return failed(faults.map((fault) => structureDiagnostic(composed, fault)));
  const binder = new Binder(composed.values);
  const root: Root = { type: 'root', children: binder.children(tree.children) as RootContent[] };
  const diagnostics = [...binder.diagnostics, ...binder.lost()];
  return diagnostics.length > 0 ? failed(diagnostics) : { value: root, diagnostics: [] };
}

function failed(diagnostics: readonly Diagnostic[]): Result<undefined> {
  return { value: undefined, diagnostics };
}

class Binder {
  readonly diagnostics: Diagnostic[] = [];
  readonly #bound = new Set<number>();

  constructor(private readonly values: readonly BoundValue[]) {}

  children(nodes: readonly Nodes[]): Nodes[] {
    return nodes.flatMap((node) => {
      if (node.type === 'text') return this.text(node.value);
      if (node.type === 'paragraph') return this.graft(node.children) ?? [this.node(node)];
      if (node.type === 'link' && !node.url.includes(TOKEN) && !isSafeLink(node.url))
        return this.children(node.children);
      return [this.node(node)];
    });
  }

  /** Values that the parser dropped, e.g. in a cell beyond the last column. */
  lost(): Diagnostic[] {
    return this.values.flatMap((value, index) =>
      this.#bound.has(index) ? [] : [siteDiagnostic(value, 'lost')],
    );
  }

  /** A copy of the node; strings with tokens are filled, and the node carries the origins of what went in. */
  private node(node: Nodes): Nodes {
    const origins: Origin[] = [];
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === 'position' || key === 'children' || key === 'data') continue;
      copy[key] =
        typeof value === 'string'
          ? this.fill(value, origins)
          : key === 'attributes'
            ? this.attributes(value as Record<string, unknown> | null, origins)
            : value;
    }
    if (origins.length > 0) Object.assign(copy, dataOf(unique(origins)));
    if ('children' in node) copy['children'] = this.children(node.children);
    if (node.type === 'link' && !isSafeLink(copy['url'] as string)) copy['url'] = '';
    return copy as unknown as Nodes;
  }

  private attributes(
    attributes: Readonly<Record<string, unknown>> | null,
    origins: Origin[],
  ): Record<string, string> {
    return Object.fromEntries(
      Object.entries(attributes ?? {}).map(([key, value]) => [key, this.fill(String(value ?? ''), origins)]),
    );
  }

  private fill(text: string, origins: Origin[]): string {
    if (!text.includes(TOKEN)) return text;
    return text.replace(NUMBERED, (_, digits: string) => {
      const value = this.take(digits, false);
      origins.push(...value.origins);
      return value.value;
    });
  }

  private text(text: string): Nodes[] {
    const parts = joinSoftBreaks(text).split(NUMBERED);
    return parts.flatMap((part, index): Nodes[] => {
      if (index % 2 === 0) return part === '' ? [] : [{ type: 'text', value: part }];
      const value = this.take(part, false);
      return boundText(value.value, value.origins);
    });
  }

  /** The blocks of a Markdown value that stands alone in its paragraph. */
  private graft(children: readonly PhrasingContent[]): BlockContent[] | undefined {
    const only = children.length === 1 ? children[0]! : undefined;
    if (only?.type !== 'text') return undefined;
    const digits = [...only.value.trim().matchAll(NUMBERED)];
    if (digits.length !== 1 || digits[0]![0] !== only.value.trim()) return undefined;
    const value = this.values[decode(digits[0]![1]!)];
    if (!value?.markdown) return undefined;
    this.take(digits[0]![1]!, true);
    return graftMarkdown(value.value, value.origins, value.depth);
  }

  private take(digits: string, asBlocks: boolean): BoundValue {
    const index = decode(digits);
    const value = this.values[index];
    if (value === undefined) throw new Error(`no value ${index} of ${this.values.length}`);
    this.#bound.add(index);
    if (value.markdown && !asBlocks) this.diagnostics.push(siteDiagnostic(value, 'not-alone'));
    return value;
  }
}

function unique(origins: readonly Origin[]): readonly Origin[] {
  const seen = new Map(origins.map((origin) => [`${origin.file}#${origin.pointer}`, origin]));
  return [...seen.values()];
}
