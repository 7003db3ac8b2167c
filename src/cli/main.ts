/** The command line: reads the arguments, runs one command, answers with its exit code. */
import { join } from 'node:path';
import { CommanderError, Option, Command as Program } from 'commander';
import type { Text } from '../diagnostics/diagnostic.js';
import { printableText } from '../diagnostics/printable-text.js';
import { nodeHost } from '../host/node-host.js';
import { askAtTerminal } from './ask.js';
import { type Command, type CommandContext, type Language, UsageError } from './command.js';
import { entries } from './commands/index.generated.js';
import { explainUsage } from './explain-usage.js';
import { helpFor } from './help.js';
import { programName } from './program-name.js';
import { readVersion } from './version.js';

const PROGRAM_FOLDER = join(import.meta.dirname, '..', '..');

const groupNames: Readonly<Record<string, Text>> = {
  law: { zh: '法律条文与引文', en: 'law texts and citations' },
  upstream: { zh: '上级机关的权责清单目录', en: "superiors' catalogues of powers" },
};

/** Exit codes: 0 clean, 1 findings of severity error, 2 usage or configuration, 3 a bug of ours. */
export async function main(args: readonly string[]): Promise<number> {
  const language = languageOf(args);
  // Arguments are echoed in messages: control characters in them must not reach the terminal.
  const write = (text: string) => process.stderr.write(`${text.split('\n').map(printableText).join('\n')}\n`);
  let code = 0;
  const program = createProgram(language, async (command, values, options) => {
    code = await command.run(createContext(language, options), values, options);
  });
  process.stdout.on('error', ignoreClosedPipe);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      write(pick(explainUsage(error, (Object.values(entries) as Command[]).map(nameOf)), language));
      return 2;
    }
    if (error instanceof UsageError) {
      write(pick(error.text, language));
      return 2;
    }
    write(pick(bugText(error), language));
    if (process.env['QUANZE_DEBUG']) write(error instanceof Error ? (error.stack ?? '') : String(error));
    return 3;
  }
}

type Run = (
  command: Command,
  values: readonly (string | readonly string[] | undefined)[],
  options: Readonly<Record<string, string | boolean | undefined>>,
) => Promise<void>;

function createProgram(language: Language, run: Run): Program {
  const program = prepare(new Program('quanze'), language);
  program.description(
    pick(
      {
        zh: '权责：行政执法责任制的编写、校核与制发',
        en: 'quanze: authoring, checking and publishing enforcement responsibility',
      },
      language,
    ),
  );
  program.version(
    readVersion(PROGRAM_FOLDER),
    '-V, --version',
    pick({ zh: '显示版本', en: 'print the version' }, language),
  );
  const groups = new Map<string, Program>();
  for (const command of Object.values(entries) as Command[]) {
    const parent = command.group === undefined ? program : groupOf(command.group);
    attach(parent, command);
  }
  return program;

  function groupOf(name: string): Program {
    const known = groups.get(name);
    if (known) return known;
    const made = prepare(program.command(name), language).description(
      pick(groupNames[name] ?? { zh: name, en: name }, language),
    );
    groups.set(name, made);
    return made;
  }

  function attach(parent: Program, command: Command): void {
    const sub = prepare(parent.command(command.name), language).description(pick(command.summary, language));
    for (const argument of command.arguments ?? [])
      sub.argument(argument.syntax, pick(argument.description, language));
    for (const item of command.options ?? []) {
      const option = new Option(item.flags, pick(item.description, language));
      if (item.choices) option.choices([...item.choices]);
      if (item.default !== undefined) option.default(item.default);
      sub.addOption(option);
    }
    if (command.examples) sub.addHelpText('after', helpFor(language).examples(command.examples));
    sub.action(async (...all: unknown[]) => {
      const values = all.slice(0, -2) as (string | string[] | undefined)[];
      await run(command, values, sub.optsWithGlobals() as Record<string, string | boolean | undefined>);
    });
  }
}

/** The options and the help texts that every command shares. */
function prepare(program: Program, language: Language): Program {
  const words = helpFor(language);
  return program
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp({ styleTitle: words.title })
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .option('--lang <zh|en>', words.lang)
    .option('--quiet', words.quiet)
    .option('--json', words.json)
    .option('--no-color', words.color);
}

function createContext(language: Language, options: Readonly<Record<string, unknown>>): CommandContext {
  const quiet = options['quiet'] === true;
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  return {
    host: nodeHost,
    cwd: process.cwd(),
    env: process.env,
    language,
    quiet,
    color: options['color'] !== false && !process.env['NO_COLOR'] && process.stdout.isTTY === true,
    json: options['json'] === true,
    out: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    say: (text) => {
      if (!quiet) process.stderr.write(`${typeof text === 'string' ? text : pick(text, language)}\n`);
    },
    readInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    ask: !quiet && process.stdin.isTTY && process.stderr.isTTY ? askAtTerminal : undefined,
    programName: programName(process.argv[1], process.cwd()),
    programFolder: PROGRAM_FOLDER,
    signal: stop.signal,
  };
}

/** Read before the arguments are understood, since even a mistake in them is told in this language. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked =
    at < 0 ? process.env['QUANZE_LANG'] : args[at] === '--lang' ? args[at + 1] : args[at]!.slice(7);
  return asked === 'en' ? 'en' : 'zh';
}

function pick(text: Text, language: Language): string {
  return text[language];
}

function nameOf(command: Command): string {
  return command.group === undefined ? command.name : `${command.group} ${command.name}`;
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

function bugText(error: unknown): Text {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    zh: `程序自身出错（不是您的内容有误）：${detail}\n请把这段话和所用的命令报给维护者；设置 QUANZE_DEBUG=1 再运行一次可以得到更多细节。`,
    en: `This is a fault of the program, not of your content: ${detail}\nPlease report this text and the command; QUANZE_DEBUG=1 prints more.`,
  };
}
