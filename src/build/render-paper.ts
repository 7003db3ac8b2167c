/** From a planned paper to its bytes: compose, bind, number, write. */
import { composeDocument } from '../compose/compose-document.js';
import type { DocumentKind, DocumentPlan, Format } from '../compose/document-kind.js';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import { bindTree } from '../markdown/bind-tree.js';
import { numberHeadings } from '../markdown/number-headings.js';
import type { ComposedText, Tree } from '../markdown/tree.js';
import type { Fonts, Layout } from '../writers/layout.js';
import type { PaperMeta } from '../writers/writer.js';
import type { OpenedWorkspace } from './open-workspace.js';
import { paperKey } from './paper-key.js';
import type { Templates } from './read-templates.js';
import type { WriterPool } from './writer-pool.js';

export interface RenderSettings {
  readonly buildId: string;
  readonly draft: boolean;
  readonly writers: WriterPool;
}

export interface PreparedPaper {
  readonly key: string;
  /** Content files the paper shows, sorted. */
  readonly inputs: readonly string[];
  write(): Promise<Result<Uint8Array | undefined>>;
}

export interface Renderer {
  /** Composes a paper; the formats of one plan share the text and the tree. */
  prepare(kind: DocumentKind, plan: DocumentPlan, format: Format): Result<PreparedPaper | undefined>;
}

interface Composed {
  readonly plan: DocumentPlan;
  readonly result: Result<ComposedText | undefined>;
  tree?: Result<Tree | undefined>;
}

export function createRenderer(
  opened: OpenedWorkspace,
  templates: Templates,
  settings: RenderSettings,
): Renderer {
  let last: Composed | undefined;
  return {
    prepare(kind, plan, format) {
      if (last?.plan !== plan) last = { plan, result: composeDocument(kind, plan, templates.set) };
      const composed = last;
      const layout = templates.layout(kind.layout);
      const diagnostics: Diagnostic[] = [
        ...templates.fonts.diagnostics,
        ...layout.diagnostics,
        ...composed.result.diagnostics,
      ];
      const text = composed.result.value;
      const fonts = templates.fonts.value;
      if (!layout.value || !text || !fonts) return { value: undefined, diagnostics };
      const meta: PaperMeta = {
        id: plan.id,
        title: plan.title,
        author: plan.author,
        date: opened.asOf,
        draft: settings.draft,
      };
      const key = paperKey({
        composed: text,
        layout: layout.value,
        fonts,
        meta,
        format,
        buildId: settings.buildId,
      });
      const paper = { composed, text, layout: layout.value, fonts, meta };
      const write = () => writePaper(paper, opened, settings.writers, format);
      return { value: { key, inputs: inputsOf(text, opened, plan), write }, diagnostics };
    },
  };
}

async function writePaper(
  paper: { composed: Composed; text: ComposedText; layout: Layout; fonts: Fonts; meta: PaperMeta },
  opened: OpenedWorkspace,
  writers: WriterPool,
  format: Format,
): Promise<Result<Uint8Array | undefined>> {
  const { composed, text, layout, fonts, meta } = paper;
  composed.tree ??= bind(text, layout);
  const tree = composed.tree;
  if (!tree.value) return { value: undefined, diagnostics: tree.diagnostics };
  const writer = await writers.get(format, fonts);
  const written = await writer.write({
    tree: tree.value,
    layout,
    meta,
    locate: (origin) => opened.model.locate(origin),
  });
  return { value: written.value, diagnostics: [...tree.diagnostics, ...written.diagnostics] };
}

function bind(text: ComposedText, layout: Layout): Result<Tree | undefined> {
  const bound = bindTree(text);
  if (bound.value && layout.numbering) numberHeadings(bound.value);
  return bound;
}

function inputsOf(text: ComposedText, opened: OpenedWorkspace, plan: DocumentPlan): string[] {
  const printed = text.values.flatMap((item) => item.origins.map((origin) => origin.file));
  const shown = plan.provenance.flatMap((id) => opened.model.nodes.get(id)?.origin.file ?? []);
  return [...new Set([...printed, ...shown])].sort();
}
