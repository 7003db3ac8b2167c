/** One check and one build, as `build` and `watch` both do them: the same path, the same words. */
import { folderInside } from '../build/folder-inside.js';
import type { OpenedWorkspace } from '../build/open-workspace.js';
import type { WriterPool } from '../build/writer-pool.js';
import type { Format } from '../compose/document-kind.js';
import type { Text } from '../diagnostics/diagnostic.js';
import { type Host, LockedError } from '../host/host.js';
import type { BuildOutcome } from './build-outcome.js';
import { type CommandContext, UsageError } from './command.js';
import { createProgress } from './progress.js';
import { refusals, shortList } from './refusal-words.js';
import { requireWorkspace } from './require-workspace.js';
import { systemFault } from './system-faults.js';
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

export type OpenWorkspace = (folder: string, asOf: string | undefined) => OpenedWorkspace;

export async function runBuild(
  context: CommandContext,
  request: BuildRequest,
  open: OpenWorkspace,
  writers: WriterPool,
): Promise<BuildOutcome> {
  const [{ buildWorkspace }, { judgeWorkspace }, { FORMATS }, { sortDiagnostics }] = await Promise.all([
    import('../build/build-workspace.js'),
    import('../build/judge-workspace.js'),
    import('../build/plan-papers.js'),
    import('../diagnostics/sort.js'),
  ]);
  const opened = requireWorkspace(open(request.folder, request.asOf));
  const { diagnostics: found, suppressed } = judgeWorkspace(opened);
  const out = outputFolder(opened, context.host, request.draft);
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
    return {
      opened,
      diagnostics: sortDiagnostics([...found, ...result.diagnostics]),
      suppressed,
      result,
      out,
    };
  } catch (error) {
    throw explain(error, out);
  } finally {
    progress.clear();
  }
}

/** Where the papers go. A build removes papers that are no longer planned, so it never works among other files. */
export function outputFolder(opened: OpenedWorkspace, host: Host, draft = false): string {
  const { output = 'out', content = 'content', templates = 'templates' } = opened.model.workspace;
  const out = folderInside(host, opened.folder, output);
  const others = [content, templates, 'archive', 'src'].map((name) =>
    folderInside(host, opened.folder, name),
  );
  const clashes = others.some(
    (other) => other !== undefined && out !== undefined && (isWithin(out, other) || isWithin(other, out)),
  );
  if (out !== undefined && !clashes) return draft ? `${out}/草稿` : out;
  throw new UsageError({
    zh: `输出目录“${output}”不能用：应当是工作区内单独的一个文件夹（不是链接，不含内容和模板），如 out。请在 quanze.yaml 里改正。`,
    en: `The output folder '${output}' cannot be used: name a folder of its own below the workspace (no link, without content or templates), e.g. out.`,
  });
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** What was done, in a few lines for a person. */
export function summarize(outcome: BuildOutcome): Text {
  const { result, out, opened } = outcome;
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
  for (const { reason, titles } of refusals(outcome)) {
    zh.push(`不予制发 ${titles.length} 份：${shortList(titles, '、')}\n  原因：${reason.zh}`);
    en.push(`${titles.length} papers refused: ${shortList(titles, ', ')}\n  because: ${reason.en}`);
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
      zh: `另一个制发正在进行（进程 ${error.owner}）。请等它结束后再试；如果确定没有别的制发，请删除 ${out}/.lock。`,
      en: `Another build is at work (process ${error.owner}). Try again when it has finished; if there is none, delete ${out}/.lock.`,
    });
  }
  const reason = systemFault(error);
  if (!reason) return error;
  return new UsageError({
    zh: `不能写入输出目录 ${out}：${reason.zh}。原有成品没有改动。`,
    en: `Cannot write to ${out}: ${reason.en}. The papers are as they were.`,
  });
}
