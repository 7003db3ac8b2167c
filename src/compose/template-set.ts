/** The templates of a run: the program's, and the workspace's own in their place, file by file. */
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import { readTemplate } from './template/read-template.js';
import { templateDiagnostic } from './template/template-diagnostic.js';
import type { Site, TemplateNode } from './template/template-node.js';

export interface TemplateFile {
  /** Path as people know it, e.g. `templates/letter-unit/main.md.hbs`. */
  readonly file: string;
  readonly text: string;
}

/** Texts by path below the templates folder, e.g. `letter-unit/main.md.hbs`. */
export type TemplateLayer = ReadonlyMap<string, string>;

export class TemplateSet {
  readonly #files = new Map<string, TemplateFile>();
  readonly #read = new Map<string, Result<readonly TemplateNode[]>>();

  /**
   * Later layers take the place of earlier ones: `new TemplateSet([program, workspace])`. `folder` is what messages
   * put before the paths.
   */
  constructor(layers: readonly TemplateLayer[], folder = 'templates') {
    for (const layer of layers)
      for (const [path, text] of layer) this.#files.set(path, { file: `${folder}/${path}`, text });
  }

  /** The main template of a document kind. */
  main(kind: string): Result<readonly TemplateNode[]> & { readonly file: string } {
    const path = mainPath(kind);
    const file = this.#files.get(path)?.file ?? path;
    const read = this.read(path);
    if (read) return { file, ...read };
    const message = { zh: `缺少模板文件“${path}”`, en: `the template "${path}" is missing` };
    const diagnostic = templateDiagnostic(
      'template-missing',
      { template: file, line: 1, column: 1 },
      message,
    );
    return { file, value: [], diagnostics: [diagnostic] };
  }

  /** A partial by name: the kind's own `<kind>/<name>.md.hbs` first, then `partials/<name>.md.hbs`. */
  partial(kind: string, name: string, site: Site): Result<readonly TemplateNode[] | undefined> {
    const read = partialPaths(kind, name)
      .map((path) => this.read(path))
      .find((found) => found !== undefined);
    return read ?? { value: undefined, diagnostics: [this.unknownPartial(name, site)] };
  }

  /** Every file that a kind's papers depend on, main first, in the order of first use. */
  filesOf(kind: string): readonly TemplateFile[] {
    const found = new Map<string, TemplateFile>();
    const visit = (path: string) => {
      const file = this.#files.get(path);
      if (!file || found.has(path)) return;
      found.set(path, file);
      for (const name of partialNames(this.read(path)!.value)) {
        const used = partialPaths(kind, name).find((candidate) => this.#files.has(candidate));
        if (used !== undefined) visit(used);
      }
    };
    visit(mainPath(kind));
    return [...found.values()];
  }

  private read(path: string): Result<readonly TemplateNode[]> | undefined {
    const file = this.#files.get(path);
    if (!file) return undefined;
    const known = this.#read.get(path);
    if (known) return known;
    const read = readTemplate(file.file, file.text);
    this.#read.set(path, read);
    return read;
  }

  private unknownPartial(name: string, site: Site): Diagnostic {
    const names = [...this.#files.keys()].flatMap((path) => /([^/]+)\.md\.hbs$/.exec(path)?.[1] ?? []);
    const near = nearest(name, names);
    return templateDiagnostic('template-missing', site, {
      zh: `没有“${name}”这个局部模板${near ? `；最接近的是“${near}”` : ''}`,
      en: `there is no partial "${name}"${near ? `; the nearest is "${near}"` : ''}`,
    });
  }
}

const mainPath = (kind: string) => `${kind}/main.md.hbs`;
const partialPaths = (kind: string, name: string) => [`${kind}/${name}.md.hbs`, `partials/${name}.md.hbs`];

function partialNames(nodes: readonly TemplateNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'partial') return [node.name];
    return 'body' in node ? [...partialNames(node.body), ...partialNames(node.otherwise)] : [];
  });
}
