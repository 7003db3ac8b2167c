/** What names mean at one point of a template: the context, loop data and named values, innermost first. */
import type { Evaluated } from './evaluated.js';

export interface Scope {
  readonly context: Evaluated;
  /** One level out, for `../`. */
  readonly outer: Scope | undefined;
  /** `@index`, `@first`, `@last`, `@key` of the loop that opened this scope. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Block parameters, and values handed to a partial by name. */
  readonly locals: ReadonlyMap<string, Evaluated>;
  readonly root: Evaluated;
}

const NONE: ReadonlyMap<string, Evaluated> = new Map();

export function rootScope(value: unknown): Scope {
  const context = { value };
  return { context, outer: undefined, data: {}, locals: NONE, root: context };
}

/** A scope within another one; loop data and locals not given are those around it. */
export function innerScope(
  outer: Scope,
  context: Evaluated,
  given: { data?: Readonly<Record<string, unknown>>; locals?: ReadonlyMap<string, Evaluated> } = {},
): Scope {
  const locals = given.locals?.size ? new Map([...outer.locals, ...given.locals]) : outer.locals;
  return { context, outer, data: given.data ?? outer.data, locals, root: outer.root };
}

/** A scope for a partial: it sees its context and what is handed to it, nothing else. */
export function partialScope(
  caller: Scope,
  context: Evaluated,
  locals: ReadonlyMap<string, Evaluated>,
): Scope {
  return { context, outer: undefined, data: caller.data, locals, root: caller.root };
}
