/** What a command is: one file in `commands/`, one export. Heavy rooms are imported inside `run`. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { Host } from '../host/host.js';

export type Language = 'zh' | 'en';

export interface CommandContext {
  readonly host: Host;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly json: boolean;
  /** stdout: data. */
  out(text: string): void;
  /** stderr: words for people. */
  say(text: Text | string): void;
  /** Standard input as bytes. */
  readInput(): Promise<Uint8Array>;
  /** Asks the person at the terminal one question; undefined when nobody is there to answer. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** How the program was called: `npx quanze`, or `node` with a path. */
  readonly programName: string;
  /** Absolute path of the installed program: schemas, templates, fonts, starters lie below it. */
  readonly programFolder: string;
  /** Aborted on Ctrl-C. */
  readonly signal: AbortSignal;
}

export interface CommandOption {
  /** commander syntax: `--as-of <date>`. */
  readonly flags: string;
  readonly description: Text;
  readonly choices?: readonly string[];
  readonly default?: string | boolean;
}

export interface Command {
  readonly name: string;
  /** `[dir]`, `<id>`, `<text...>`: commander syntax. */
  readonly arguments?: readonly { readonly syntax: string; readonly description: Text }[];
  readonly summary: Text;
  readonly options?: readonly CommandOption[];
  readonly examples?: readonly string[];
  /** For `law cite`: the word before the name. */
  readonly group?: string;
  /** Exit code: 0 clean, 1 findings of severity error, 2 usage or configuration. */
  run(
    context: CommandContext,
    args: readonly (string | readonly string[] | undefined)[],
    options: Readonly<Record<string, string | boolean | undefined>>,
  ): Promise<number>;
}

export function defineCommand(command: Command): Command {
  return command;
}

/** A mistake in the call or the configuration: printed as it is, exit code 2. */
export class UsageError extends Error {
  constructor(readonly text: Text) {
    super(text.zh);
  }
}
