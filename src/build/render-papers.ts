/** Renders those of the chosen papers that changed, into the stage; says which were refused and why. */
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FileOperations } from '../host/host.js';
import type { ManifestDocument, ManifestRefusal } from './manifest.js';
import type { Paper } from './plan-papers.js';
import { type StagedFile, stage } from './publish.js';
import type { Renderer } from './render-paper.js';

export interface RenderRun {
  readonly files: FileOperations;
  readonly out: string;
  readonly renderer: Renderer;
  /** What the last build listed, by path. */
  readonly before: ReadonlyMap<string, ManifestDocument>;
  /** Rules that forbid a paper because of an error in the content. */
  refusalOf(paper: Paper): readonly string[];
  readonly force: boolean;
  readonly signal?: AbortSignal | undefined;
  progress?: ((done: number, total: number) => void) | undefined;
}

export interface RenderedPapers {
  readonly documents: readonly ManifestDocument[];
  readonly staged: readonly StagedFile[];
  readonly refused: readonly ManifestRefusal[];
  readonly diagnostics: readonly Diagnostic[];
  readonly reused: number;
}

type Outcome =
  | { readonly kind: 'reused'; readonly document: ManifestDocument }
  | { readonly kind: 'rendered'; readonly document: ManifestDocument; readonly staged: StagedFile }
  | { readonly kind: 'refused'; readonly rules: readonly string[]; readonly formatOnly?: true };

export async function renderPapers(papers: readonly Paper[], run: RenderRun): Promise<RenderedPapers> {
  const documents: ManifestDocument[] = [];
  const staged: StagedFile[] = [];
  const refused = new Map<string, ManifestRefusal>();
  const diagnostics: Diagnostic[] = [];
  let reused = 0;
  for (const [index, paper] of papers.entries()) {
    if (run.signal?.aborted) break;
    run.progress?.(index, papers.length);
    const outcome = await renderOne(paper, run, diagnostics);
    if (outcome.kind === 'refused') {
      const { id, title } = paper.plan;
      const entry = { id, title, rules: outcome.rules };
      if (outcome.formatOnly) refused.set(`${id} ${paper.format}`, { ...entry, format: paper.format });
      else refused.set(id, entry);
      // The last good paper stays where it is, marked as no longer true to the content.
      const known = run.before.get(paper.path);
      if (known) documents.push({ ...known, stale: true });
      continue;
    }
    documents.push(outcome.document);
    if (outcome.kind === 'rendered') staged.push(outcome.staged);
    else reused += 1;
  }
  run.progress?.(papers.length, papers.length);
  return { documents, staged, refused: [...refused.values()], diagnostics, reused };
}

async function renderOne(paper: Paper, run: RenderRun, diagnostics: Diagnostic[]): Promise<Outcome> {
  const rules = run.refusalOf(paper);
  if (rules.length > 0) return { kind: 'refused', rules };
  const prepared = run.renderer.prepare(paper.kind, paper.plan, paper.format);
  diagnostics.push(...prepared.diagnostics);
  if (!prepared.value) return { kind: 'refused', rules: errorRules(prepared.diagnostics) };
  const { key, inputs } = prepared.value;
  const known = run.before.get(paper.path);
  const entry = {
    id: paper.plan.id,
    family: paper.kind.family,
    kind: paper.kind.id,
    title: paper.plan.title,
    format: paper.format,
    path: paper.path,
  };
  if (!run.force && known?.key === key && isUntouched(run, known)) {
    return { kind: 'reused', document: { ...entry, bytes: known.bytes, sha256: known.sha256, inputs, key } };
  }
  const written = await prepared.value.write();
  diagnostics.push(...written.diagnostics);
  if (!written.value) return { kind: 'refused', rules: errorRules(written.diagnostics), formatOnly: true };
  const file = stage(run.files, run.out, paper.path, written.value);
  const document = { ...entry, bytes: written.value.length, sha256: file.sha256, inputs, key };
  return { kind: 'rendered', document, staged: file };
}

function isUntouched(run: RenderRun, known: ManifestDocument): boolean {
  const bytes = run.files.read(`${run.out}/${known.path}`);
  return bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === known.sha256;
}

function errorRules(diagnostics: readonly Diagnostic[]): string[] {
  const errors = diagnostics.filter((item) => item.severity === 'error');
  return [...new Set(errors.map((item) => item.rule))].sort();
}
