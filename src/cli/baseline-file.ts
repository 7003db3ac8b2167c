/** The file of old findings that `check --baseline` names. */
import { resolve } from 'node:path';
import type { Baseline } from '../build/baseline/baseline.js';
import type { OpenedWorkspace } from '../build/open-workspace.js';
import type { ComparedWithBefore, Diagnostic } from '../diagnostics/diagnostic.js';
import { type CommandContext, UsageError } from './command.js';
import { systemFault } from './system-faults.js';

export interface BaselineRequest {
  /** As it was given. */
  readonly file: string;
  /** Writes the file: all findings when there is none, else without those that are gone. */
  readonly write: boolean;
  /** Ids of the rules that ran, and of all there are. */
  readonly ran: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** From the options of the command; undefined when none of them was given. */
export function readBaselineOptions(
  options: Readonly<Record<string, string | boolean | undefined>>,
): Pick<BaselineRequest, 'file' | 'write'> | undefined {
  const { baseline, writeBaseline } = options;
  if (typeof baseline === 'string') return { file: baseline, write: writeBaseline === true };
  if (writeBaseline !== true) return undefined;
  throw new UsageError({
    zh: '--write-baseline 要同时写明文件：--baseline 旧问题.json --write-baseline。',
    en: '--write-baseline needs the file: --baseline old.json --write-baseline.',
  });
}

/** @returns the new findings, and how they stand to the old ones */
export async function compareWithFile(
  context: CommandContext,
  { model }: OpenedWorkspace,
  findings: readonly Diagnostic[],
  request: BaselineRequest,
): Promise<{ readonly fresh: readonly Diagnostic[]; readonly before: ComparedWithBefore }> {
  const [{ printBaseline }, { countOld, firstBaseline, matchBaseline }] = await Promise.all([
    import('../build/baseline/baseline.js'),
    import('../build/baseline/match-baseline.js'),
  ]);
  const path = resolve(context.cwd, request.file);
  const old = await readBaseline(context, path, request);
  const compared = matchBaseline(findings, old ?? firstBaseline(findings, model), model, request);
  const { fresh, known, gone, rest } = compared;
  if (request.write) {
    // A file that cannot be read hides its old findings: they are not mended.
    const hidden =
      old !== undefined && fresh.some(({ rule, severity }) => severity === 'error' && !request.all.has(rule));
    if (hidden) context.say(notWritten);
    else if (old === undefined || gone.length > 0) write(context, path, printBaseline(rest), request.file);
  }
  return { fresh, before: { initial: rest.initial, left: countOld(rest.findings), known, gone } };
}

async function readBaseline(
  context: CommandContext,
  path: string,
  { file, write }: BaselineRequest,
): Promise<Baseline | undefined> {
  const { parseBaseline } = await import('../build/baseline/baseline.js');
  if (!context.host.exists(path)) {
    if (write) return undefined;
    throw new UsageError({
      zh: `找不到旧问题清单“${file}”。第一次用时加上 --write-baseline，记下现有的全部问题。`,
      en: `There is no baseline '${file}'. Add --write-baseline to write down all findings of today.`,
    });
  }
  const bytes = context.host.readFile(path);
  const baseline = bytes && parseBaseline(new TextDecoder().decode(bytes));
  if (baseline) return baseline;
  throw new UsageError({
    zh: `“${file}”不是旧问题清单，没有改动它。请换一个文件名；清单损坏的，删去后重新记。`,
    en: `'${file}' is no baseline; it was left as it is. Name another file, or delete the broken one.`,
  });
}

function write(context: CommandContext, path: string, text: string, file: string): void {
  try {
    context.host.writeFile(path, text);
  } catch (error) {
    const reason = systemFault(error);
    if (!reason) throw error;
    throw new UsageError({
      zh: `不能写入旧问题清单“${file}”：${reason.zh}。`,
      en: `Cannot write the baseline '${file}': ${reason.en}.`,
    });
  }
}

const notWritten = {
  zh: '有文件没有读全，旧问题可能只是没有查到：旧问题清单没有改动。改好读取的错误后再写。',
  en: 'Some files could not be read whole, so old findings may only be hidden: the baseline was not written.',
};
