/** What a template helper is: one file in `helpers/`, one export; its name is the file's. */
import type { Text } from '../diagnostics/diagnostic.js';

export interface Helper {
  readonly summary: Text;
  /** How many values it takes. */
  readonly arguments: readonly [least: number, most: number];
  /** Names of the options it knows, written `{{helper value name=…}}`. */
  readonly options?: readonly string[];
  /** Whether a value that the author left out may be given to it; else that is an error of the template. */
  readonly acceptsAbsent?: true;
  /** The value to print or to go on with. It sees real values and must not change them. */
  call(args: readonly unknown[], options: Readonly<Record<string, unknown>>): unknown;
}

export function defineHelper(helper: Helper): Helper {
  return helper;
}

/** What a helper returns when it cannot make sense of a value. */
export class HelperFault {
  constructor(readonly text: Text) {}
}

/** What the helper `markdown` returns: a text that becomes blocks of its own. */
export class MarkdownValue {
  constructor(
    readonly text: string,
    readonly depth: number | undefined,
  ) {}
}

/** The fault of a value of the wrong type. */
export function wrongType(zh: string, en: string, value: unknown): HelperFault {
  const shown = typeof value === 'string' ? `“${value}”` : Array.isArray(value) ? '列表' : String(value);
  return new HelperFault({
    zh: `需要${zh}，得到的是${shown}`,
    en: `expected ${en}, got ${JSON.stringify(value)}`,
  });
}
