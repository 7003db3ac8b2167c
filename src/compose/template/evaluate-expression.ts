/** Evaluates paths, literals and helper calls. Only fields that the data itself declares exist; prototypes do not. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Helper } from '../define-helper.js';
import { HelperFault } from '../define-helper.js';
import { entries as helpers } from '../helpers/index.generated.js';
import { type Evaluated, placesOf, union } from './evaluated.js';
import type { Scope } from './scope.js';
import { templateDiagnostic } from './template-diagnostic.js';
import type { Expression, Site } from './template-node.js';

type Path = Expression & { kind: 'path' };
type Call = Expression & { kind: 'call' };

const known: ReadonlyMap<string, Helper> = new Map(Object.entries<Helper>(helpers));

export class ExpressionEvaluator {
  /** One finding per place of the template, however often a loop passes it. */
  readonly #reported = new Set<string>();

  constructor(private readonly diagnostics: Diagnostic[]) {}

  /** Undefined when it has been reported that there is no such field or helper. An absent value is `{ value: undefined }`. */
  evaluate(expression: Expression, scope: Scope): Evaluated | undefined {
    switch (expression.kind) {
      case 'literal':
        return { value: expression.value, origins: [] };
      case 'path':
        return this.path(expression, scope);
      case 'call':
        return this.call(expression, scope);
    }
  }

  report(diagnostic: Diagnostic): void {
    const { place, message } = diagnostic;
    const key = `${place.file}:${place.line}:${place.column}:${message.zh}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.diagnostics.push(diagnostic);
  }

  private path(path: Path, scope: Scope): Evaluated | undefined {
    let at: Scope | undefined = scope;
    for (let level = 0; level < path.depth; level++) at = at?.outer;
    if (!at) return this.missing(path, '..', []);
    if (path.data) return this.loopData(path, at);
    const [first, ...rest] = path.parts;
    const local = first !== undefined && !path.scoped && path.depth === 0 ? at.locals.get(first) : undefined;
    return local ? this.follow(path, local, rest) : this.follow(path, at.context, path.parts);
  }

  private loopData(path: Path, scope: Scope): Evaluated | undefined {
    const [name = '', ...rest] = path.parts;
    if (name === 'root') return this.follow(path, scope.root, rest);
    if (!Object.hasOwn(scope.data, name))
      return this.missing(path, `@${name}`, ['@root', ...Object.keys(scope.data).map((key) => `@${key}`)]);
    return { value: scope.data[name], origins: [] };
  }

  private follow(path: Path, start: Evaluated, parts: readonly string[]): Evaluated | undefined {
    let at = start;
    for (const key of parts) {
      const owner = at.value;
      // What an author left out has no fields either; printing it is reported by the one who prints.
      if (owner === undefined || owner === null) return { value: undefined };
      if (typeof owner !== 'object' || !Object.hasOwn(owner, key))
        return this.missing(path, key, typeof owner === 'object' ? Object.keys(owner) : []);
      const value = (owner as Readonly<Record<string, unknown>>)[key];
      if (typeof value === 'function') return this.missing(path, key, []);
      at = { value, owner, key };
    }
    return at;
  }

  private call(call: Call, scope: Scope): Evaluated | undefined {
    const helper = known.get(call.helper);
    const args = call.args.map((arg) => this.evaluate(arg, scope));
    const named = Object.entries(call.named).map(
      ([key, value]) => [key, this.evaluate(value, scope)] as const,
    );
    if (!helper) return this.unknownHelper(call);
    const given = [...args, ...named.map(([, value]) => value)];
    if (given.includes(undefined) || !this.fits(call, helper)) return undefined;
    const values = args.map((arg) => arg!.value);
    const absent = values.findIndex((value) => value === undefined || value === null);
    if (absent >= 0 && !helper.acceptsAbsent) return this.absentArgument(call, absent);
    const options = Object.fromEntries(named.map(([key, value]) => [key, value!.value]));
    const result = helper.call(values, options);
    if (result instanceof HelperFault) {
      const { zh, en } = result.text;
      const message = { zh: `助手“${call.helper}”：${zh}`, en: `helper "${call.helper}": ${en}` };
      return this.fault(call.site, message);
    }
    return { value: result, origins: union(given.map((value) => placesOf(value!))) };
  }

  private fits(call: Call, helper: Helper): boolean {
    const [least, most] = helper.arguments;
    const count = call.args.length;
    const strange = Object.keys(call.named).find((key) => !helper.options?.includes(key));
    if (strange !== undefined) {
      const valid = helper.options?.join('、') || '无';
      this.fault(call.site, {
        zh: `助手“${call.helper}”没有“${strange}”这个选项；可用的是：${valid}`,
        en: `helper "${call.helper}" has no option "${strange}"; it has: ${helper.options?.join(', ') || 'none'}`,
      });
      return false;
    }
    if (count >= least && count <= most) return true;
    const range = least === most ? `${least}` : `${least} – ${most}`;
    this.fault(call.site, {
      zh: `助手“${call.helper}”要${least === most ? `${least}` : `${least}到${most}`}个值，这里写了${count}个`,
      en: `helper "${call.helper}" takes ${range} values, here are ${count}`,
    });
    return false;
  }

  private absentArgument(call: Call, index: number): undefined {
    const arg = call.args[index]!;
    const name = arg.kind === 'path' ? arg.written : `${index + 1}`;
    this.report(
      templateDiagnostic(
        'template-no-value',
        call.site,
        {
          zh: `“${name}”没有内容，助手“${call.helper}”无法处理`,
          en: `"${name}" has no value for the helper "${call.helper}"`,
        },
        { zh: `用 {{#if ${name}}} 判断有无`, en: `test it with {{#if ${name}}}` },
      ),
    );
  }

  private unknownHelper(call: Call): undefined {
    const near = nearest(call.helper, known.keys());
    this.report(
      templateDiagnostic('template-unknown-helper', call.site, {
        zh: `没有“${call.helper}”这个助手${near ? `；最接近的是“${near}”` : ''}`,
        en: `there is no helper "${call.helper}"${near ? `; the nearest is "${near}"` : ''}`,
      }),
    );
  }

  private missing(path: Path, key: string, valid: readonly string[]): undefined {
    const near = nearest(key, valid);
    const all = valid.slice(0, 12);
    const zh = near ? `；最接近的字段是“${near}”` : all.length > 0 ? `；可用的字段有：${all.join('、')}` : '';
    const en = near
      ? `; the nearest field is "${near}"`
      : all.length > 0
        ? `; fields: ${all.join(', ')}`
        : '';
    this.report(
      templateDiagnostic('template-missing-field', path.site, {
        zh: `没有“${path.written}”这个字段（“${key}”不存在）${zh}`,
        en: `there is no field "${path.written}" ("${key}" does not exist)${en}`,
      }),
    );
  }

  private fault(site: Site, message: { zh: string; en: string }): undefined {
    this.report(templateDiagnostic('template-helper', site, message));
  }
}
