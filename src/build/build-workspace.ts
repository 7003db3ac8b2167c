/** The whole way from the model to papers on the disk: plan, refuse, render, publish. */
import type { Format } from '../compose/document-kind.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import type { Host } from '../host/host.js';
import { standIns } from '../writers/stand-ins.js';
import { folderInside } from './folder-inside.js';
import { type Manifest, type ManifestDocument, parseManifest } from './manifest.js';
import type { OpenedWorkspace } from './open-workspace.js';
import { FORMATS, type Paper, planPapers } from './plan-papers.js';
import { clearStage, JOURNAL, MANIFEST, type PublishReport, publish, recover } from './publish.js';
import { FONTS_FILE, readTemplates } from './read-templates.js';
import { createRefusals } from './refuse.js';
import { createRenderer, type RenderSettings } from './render-paper.js';
import { type RenderedPapers, renderPapers } from './render-papers.js';
import { selects } from './select-papers.js';

export interface BuildOptions extends RenderSettings {
  readonly version: string;
  /** Absolute path of the installed program: its templates lie below it. */
  readonly programFolder: string;
  /** Absolute path of the output folder. */
  readonly out: string;
  /** Glob over document ids and output paths. */
  readonly only?: string | undefined;
  readonly formats: readonly Format[];
  /** Renders every selected paper anew. */
  readonly force: boolean;
  progress?: ((done: number, total: number) => void) | undefined;
  /** When it fires, nothing is published. */
  readonly signal?: AbortSignal | undefined;
}

export interface BuildResult extends PublishReport {
  readonly manifest: Manifest;
  /** What composing and writing found, e.g. a character without a glyph. */
  readonly diagnostics: readonly Diagnostic[];
  /** Papers, by format, that the options ask for. */
  readonly chosen: number;
  readonly rendered: number;
  readonly reused: number;
  readonly removed: number;
  /** Which font stands in for which, when PDF papers were written. */
  readonly fonts: Diagnostic | undefined;
  /** An interrupted build was finished first. */
  readonly recovered: boolean;
  readonly aborted: boolean;
}

/**
 * @param found the findings of the check: their errors refuse papers, unless this is a draft.
 * @throws LockedError while another build of the same output folder runs.
 */
export async function buildWorkspace(
  host: Host,
  opened: OpenedWorkspace,
  found: readonly Diagnostic[],
  options: BuildOptions,
): Promise<BuildResult> {
  const { files } = host;
  const { out, draft } = options;
  const release = host.lock(`${out}/.lock`);
  try {
    const recovered = recover(files, out) !== undefined;
    clearStage(files, out);
    const listed = parseManifest(files.read(`${out}/${MANIFEST}`))?.documents ?? [];
    const before = new Map(listed.map((document) => [document.path, document]));
    const papers = planPapers(opened.model);
    const chosen = papers.filter(
      (paper) => options.formats.includes(paper.format) && selects(options.only, paper.plan.id, paper.path),
    );
    const refusals = createRefusals(opened.model, found);
    const own = folderInside(host, opened.folder, opened.model.workspace.templates ?? 'templates');
    const templates = readTemplates(host, [`${options.programFolder}/templates`, ...(own ? [own] : [])]);
    const renderer = createRenderer(opened, templates, options);
    const run = {
      files,
      out,
      renderer,
      before,
      refusalOf: (paper: Paper) => (draft ? [] : refusals(paper.plan)),
      force: options.force,
      signal: options.signal,
      progress: options.progress,
    };
    const result = await renderPapers(chosen, run);
    const hidden = found.some((item) => item.severity === 'error');
    const manifest: Manifest = {
      tool: { name: 'quanze', version: options.version },
      asOf: opened.asOf,
      draft,
      documents: listAll(result, before, papers, chosen, hidden),
      refused: result.refused,
    };
    const wrotePdf = result.staged.some(({ path }) => path.endsWith('.pdf'));
    const fonts = wrotePdf && templates.fonts.value ? standIns(templates.fonts.value, FONTS_FILE) : undefined;
    const counts = {
      chosen: chosen.length,
      rendered: result.staged.length,
      reused: result.reused,
      fonts,
      recovered,
    };
    const diagnostics = withoutTwins(result.diagnostics);
    if (options.signal?.aborted) {
      clearStage(files, out);
      return { manifest, diagnostics, ...counts, rendered: 0, removed: 0, aborted: true, held: [], kept: [] };
    }
    const paths = new Set(manifest.documents.map((document) => document.path));
    const removed = [...before.keys()].filter((path) => !paths.has(path)).length;
    const report = publish(files, out, result.staged, manifest);
    return { ...report, manifest, diagnostics, ...counts, removed, aborted: false };
  } catch (error) {
    if (!files.exists(`${out}/${JOURNAL}`)) clearStage(files, out);
    throw error;
  } finally {
    release();
  }
}

/** Adds the papers that were not asked for, and keeps those whose records an error may have hidden. */
function listAll(
  result: RenderedPapers,
  before: ReadonlyMap<string, ManifestDocument>,
  papers: readonly Paper[],
  chosen: readonly Paper[],
  hidden: boolean,
): ManifestDocument[] {
  const planned = new Set(papers.map((paper) => paper.path));
  const done = new Set(chosen.map((paper) => paper.path));
  const others = [...before.values()].filter((document) => !done.has(document.path));
  const kept = others.flatMap((document) => {
    if (planned.has(document.path)) return [document];
    return hidden ? [{ ...document, stale: true as const }] : [];
  });
  return [...result.documents, ...kept].sort(
    (a, b) =>
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) || FORMATS.indexOf(a.format) - FORMATS.indexOf(b.format),
  );
}

/** The same finding of a template comes back with each paper that uses it. */
function withoutTwins(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(
    diagnostics.map((item) => [JSON.stringify([item.rule, item.place, item.message.zh]), item]),
  );
  return sortDiagnostics([...seen.values()]);
}
