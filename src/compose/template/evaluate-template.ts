/** Runs a template on data: text with one token per printed value, and the values in order. Reports every fault at once. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type BoundValue, type ComposedText, TOKEN } from '../../markdown/tree.js';
import { MarkdownValue } from '../define-helper.js';
import { ExpressionEvaluator } from './evaluate-expression.js';
import type { Evaluated } from './evaluated.js';
import { placesOf } from './evaluated.js';
import { printedText } from './printed-text.js';
import { innerScope, partialScope, rootScope, type Scope } from './scope.js';
import { templateDiagnostic } from './template-diagnostic.js';
import type { Expression, Site, TemplateNode } from './template-node.js';

/** The nodes of a partial, or undefined when there is none of that name (then it has been reported). */
export type FindPartial = (name: string, site: Site) => readonly TemplateNode[] | undefined;

/** Steps that one paper may take; a partial that calls itself twice would take for ever. */
const MOST_STEPS = 2_000_000;
const DEEPEST_PARTIAL = 24;

export function evaluateTemplate(
  template: string,
  nodes: readonly TemplateNode[],
  data: object,
  findPartial: FindPartial,
): { readonly composed: ComposedText; readonly diagnostics: readonly Diagnostic[] } {
  const run = new Run(findPartial);
  run.nodes(nodes, rootScope(data), 0);
  const { text, values, stretches, diagnostics } = run;
  return { composed: { template, text, values, stretches }, diagnostics };
}

class Run {
  text = '';
  readonly values: BoundValue[] = [];
  readonly stretches: { start: number; template: string; line: number }[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #expressions = new ExpressionEvaluator(this.diagnostics);
  #steps = 0;
  #stopped = false;
  #indent = '';
  #site: Site | undefined;

  constructor(private readonly findPartial: FindPartial) {}

  nodes(nodes: readonly TemplateNode[], scope: Scope, depth: number): void {
    for (const node of nodes) {
      if (this.#stopped) return;
      if (++this.#steps > MOST_STEPS) this.stop();
      if ('site' in node) this.#site = node.site;
      this.node(node, scope, depth);
    }
  }

  private node(node: TemplateNode, scope: Scope, depth: number): void {
    if (node.kind === 'content') this.content(node);
    else if (node.kind === 'output') this.output(node.expression, node.site, scope);
    else if (node.kind === 'if') this.choose(node, scope, depth);
    else if (node.kind === 'with') this.with(node, scope, depth);
    else if (node.kind === 'each') this.each(node, scope, depth);
    else if (node.kind === 'partial') this.partial(node, scope, depth);
  }

  private choose(node: TemplateNode & { kind: 'if' }, scope: Scope, depth: number): void {
    const condition = this.#expressions.evaluate(node.condition, scope);
    if (!condition) return;
    this.nodes(truthy(condition.value) !== node.negated ? node.body : node.otherwise, scope, depth);
  }

  private content({ text, template, line }: TemplateNode & { kind: 'content' }): void {
    this.stretches.push({ start: this.text.length, template, line });
    this.append(text);
  }

  private output(expression: Expression, site: Site, scope: Scope): void {
    const evaluated = this.#expressions.evaluate(expression, scope);
    if (!evaluated) return;
    const origins = placesOf(evaluated);
    const { value } = evaluated;
    const printed = printedText(
      value instanceof MarkdownValue ? value.text : value,
      expression,
      site,
      origins,
    );
    if (typeof printed !== 'string') {
      this.#expressions.report(printed);
      return;
    }
    const markdown = value instanceof MarkdownValue ? markdownOf(value) : {};
    this.values.push({ value: printed, origins, site, ...markdown });
    this.append(TOKEN);
  }

  private with(node: TemplateNode & { kind: 'with' }, scope: Scope, depth: number): void {
    const subject = this.#expressions.evaluate(node.subject, scope);
    if (!subject) return;
    const locals = new Map(node.names.slice(0, 1).map((name) => [name, subject]));
    if (truthy(subject.value)) this.nodes(node.body, innerScope(scope, subject, { locals }), depth);
    else this.nodes(node.otherwise, scope, depth);
  }

  private each(node: TemplateNode & { kind: 'each' }, scope: Scope, depth: number): void {
    const list = this.#expressions.evaluate(node.subject, scope);
    if (!list) return;
    const { value } = list;
    if (value !== undefined && value !== null && !Array.isArray(value)) {
      const message = { zh: '“#each”后面要写一个列表', en: '"#each" takes a list' };
      this.#expressions.report(templateDiagnostic('template-helper', node.site, message));
      return;
    }
    const items: readonly unknown[] = value ?? [];
    if (items.length === 0) this.nodes(node.otherwise, scope, depth);
    for (const [index, item] of items.entries()) {
      const context: Evaluated = { value: item, owner: items, key: String(index) };
      const data = { index, first: index === 0, last: index === items.length - 1 };
      const named: [string, Evaluated][] = [context, { value: index }].map((local, at) => [
        node.names[at] ?? '',
        local,
      ]);
      const locals = new Map(named.slice(0, node.names.length));
      this.nodes(node.body, innerScope(scope, context, { data, locals }), depth);
    }
  }

  private partial(node: TemplateNode & { kind: 'partial' }, scope: Scope, depth: number): void {
    if (depth >= DEEPEST_PARTIAL) {
      this.stop();
      return;
    }
    const nodes = this.findPartial(node.name, node.site);
    const context = node.context ? this.#expressions.evaluate(node.context, scope) : scope.context;
    const named = Object.entries(node.named).map(
      ([name, expression]) => [name, this.#expressions.evaluate(expression, scope)] as const,
    );
    if (!nodes || !context) return;
    const locals = new Map(named.flatMap(([name, value]) => (value ? [[name, value] as const] : [])));
    const inherited = node.context ? locals : new Map([...scope.locals, ...locals]);
    const indent = this.#indent;
    this.#indent += node.indent;
    this.nodes(nodes, partialScope(scope, context, inherited), depth + 1);
    this.#indent = indent;
  }

  private append(text: string): void {
    if (this.#indent === '') this.text += text;
    else {
      const start = this.text === '' || this.text.endsWith('\n') ? this.#indent : '';
      this.text += start + text.replaceAll(/\n(?=[^\n])/g, `\n${this.#indent}`);
    }
  }

  private stop(): void {
    this.#stopped = true;
    const site = this.#site ?? { template: '', line: 1, column: 1 };
    this.diagnostics.push(
      templateDiagnostic('template-too-large', site, {
        zh: '模板没有尽头：局部模板套用自己，或者内容过多',
        en: 'the template does not end: a partial calls itself, or there is too much content',
      }),
    );
  }
}

/** As in Handlebars: an empty list is false, and so is 0. */
function truthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function markdownOf(value: MarkdownValue): Pick<BoundValue, 'markdown' | 'depth'> {
  return { markdown: true, ...(value.depth !== undefined && { depth: value.depth }) };
}
