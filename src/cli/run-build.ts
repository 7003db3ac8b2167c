/** One check and one build, as `build` and `watch` both do them: the same path, the same words. */
import { resolve } from 'node:path';
import type { BuildResult } from '../build/build-workspace.js';
import type { OpenedWorkspace } from '../build/open-workspace.js';
import type { WriterPool } from '../build/writer-pool.js';
import type { Format } from '../compose/document-kind.js';
import type { Diagnostic, Text } from '../diagnostics/diagnostic.js';
import { LockedError } from '../host/host.js';
import { type CommandContext, UsageError } from './command.js';
import { createProgress } from './progress.js';
import { requireWorkspace } from './require-workspace.js';
import { readBuildId, readVersion } from './version.js';

export interface BuildRequest {
  /** Absolute path of the workspace. */
  readonly folder: string;
  readonly asOf?: string | undefined;
  readonly only?: string | undefined;
  /** Default: those of `quanze.yaml`, else all. */
  readonly formats?: readonly Format[] | undefined;
  readonly force: boolean;
  readonly draft: boolean;
}

export interface BuildOutcome {
  readonly opened: OpenedWorkspace;
  /** Findings of the check and of the papers, each once. */
  readonly diagnostics: readonly Diagnostic[];
  readonly result: BuildResult;
  /** Absolute path of the output folder. */
  readonly out: string;
}

export type OpenWorkspace = (folder: string, asOf: string | undefined) => OpenedWorkspace;

export async function runBuild(
  context: CommandContext,
  request: BuildRequest,
  open: OpenWorkspace,
  writers: WriterPool,
): Promise<BuildOutcome> {
  const [{ buildWorkspace }, { checkWorkspace }, { FORMATS }, { sortDiagnostics }] = await Promise.all([
    import('../build/build-workspace.js'),
    import('../build/check-workspace.js'),
    import('../build/plan-papers.js'),
    import('../diagnostics/sort.js'),
  ]);
  const opened = requireWorkspace(open(request.folder, request.asOf));
  const found = checkWorkspace(opened);
  const out = outputFolder(opened);
  const progress = createProgress(context, process.stderr, context.language === 'zh' ? '制发' : 'building');
  try {
    const result = await buildWorkspace(context.host, opened, found, {
      out,
      programFolder: context.programFolder,
      writers,
      version: readVersion(context.programFolder),
      buildId: readBuildId(context.programFolder),
      only: request.only,
      formats: request.formats ?? opened.model.workspace.formats ?? FORMATS,
      force: request.force,
      draft: request.draft,
      progress: progress.update,
      signal: context.signal,
    });
    return { opened, diagnostics: sortDiagnostics([...found, ...result.diagnostics]), result, out };
  } catch (error) {
    throw explain(error, out);
  } finally {
    progress.clear();
  }
}

/** The output folder must lie below the workspace: a build removes papers that are no longer planned. */
export function outputFolder(opened: OpenedWorkspace): string {
  const name = opened.model.workspace.output ?? 'out';
  const out = resolve(opened.folder, name);
  if (out !== opened.folder && out.startsWith(resolve(opened.folder))) return out.replaceAll('\\', '/');
  throw new UsageError({
    zh: `输出目录“${name}”不在工作区内。请在 quanze.yaml 里写工作区下的一个文件夹，如 out。`,
    en: `The output folder '${name}' lies outside the workspace. Name a folder below it in quanze.yaml, e.g. out.`,
  });
}

/** What was done, in a few lines for a person. */
export function summarize({ result, out, opened }: BuildOutcome): Text {
  const { manifest, rendered, reused, removed, held, kept, fonts, recovered, aborted } = result;
  if (aborted) return { zh: '已停止；原有成品没有改动。', en: 'Stopped; the papers are as they were.' };
  const zh = [
    `基准日期 ${opened.asOf}：制发 ${rendered} 份，未变 ${reused} 份${removed > 0 ? `，移除 ${removed} 份` : ''}${manifest.draft ? '（草稿）' : ''}。`,
    `成品在 ${out}`,
  ];
  const en = [
    `As of ${opened.asOf}: ${rendered} papers written, ${reused} unchanged${removed > 0 ? `, ${removed} removed` : ''}${manifest.draft ? ' (draft)' : ''}.`,
    `Papers are in ${out}`,
  ];
  if (fonts) {
    zh.push(fonts.message.zh);
    en.push(fonts.message.en);
  }
  if (recovered) {
    zh.unshift('上次制发中断，已先补完。');
    en.unshift('An interrupted build was finished first.');
  }
  for (const { title, rules } of manifest.refused) {
    zh.push(`不予制发：${title}（${rules.join('、')}）`);
    en.push(`Refused: ${title} (${rules.join(', ')})`);
  }
  if (manifest.refused.length > 0) {
    zh.push('改正上述错误后再制发；只想先看版面，可加 --draft（每页标明草稿）。');
    en.push('Mend the errors and build again; --draft shows the layout meanwhile, marked on each page.');
  }
  for (const path of held) {
    zh.push(`文件正被别的程序打开，保留旧版：${path}`);
    en.push(`Held open by another program, old version kept: ${path}`);
  }
  for (const { path, to } of kept) {
    zh.push(`有人改过这份文件，改动已移到 ${to}，原处换成新成品：${path}`);
    en.push(`Edited by hand; the edit was moved to ${to}: ${path}`);
  }
  return { zh: zh.join('\n'), en: en.join('\n') };
}

function explain(error: unknown, out: string): unknown {
  if (error instanceof LockedError) {
    return new UsageError({
      zh: `另一个制发正在进行（进程 ${error.owner}）。请等它结束后再试。`,
      en: `Another build is at work (process ${error.owner}). Try again when it has finished.`,
    });
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = SYSTEM[code];
  if (!reason) return error;
  return new UsageError({
    zh: `不能写入输出目录 ${out}：${reason.zh}。原有成品没有改动。`,
    en: `Cannot write to ${out}: ${reason.en}. The papers are as they were.`,
  });
}

const SYSTEM: Readonly<Record<string, Text>> = {
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EDQUOT: { zh: '磁盘配额已用完', en: 'the disk quota is used up' },
  EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
  EACCES: { zh: '没有写入权限', en: 'no permission to write' },
  EPERM: { zh: '没有写入权限', en: 'no permission to write' },
  EIO: { zh: '磁盘读写出错', en: 'the disk reports an error' },
};
