/** The Typst addon: markup in, PDF out, the same bytes each time. */
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Layout } from '../layout.js';
import type { FontFaces } from './font-faces.js';
import { layoutValues } from './layout-values.js';
import { blocks } from './prelude/blocks.js';
import { gongwen } from './prelude/gongwen.js';
import { page } from './prelude/page.js';

/** Without eviction the addon's global cache grows by 1.15 MB a paper. */
const PAPERS_BETWEEN_EVICTIONS = 50;

export class TypstCompiler {
  readonly #compiler: NodeCompiler;
  readonly #faces: FontFaces;
  readonly #folder: string;
  readonly #preludes = new Map<string, string>();
  #papers = 0;

  constructor(faces: FontFaces, folder: string) {
    this.#faces = faces;
    this.#folder = folder;
    // The addon also finds the system's fonts. Ours come first and are asked for by their exact weight.
    this.#compiler = NodeCompiler.create({
      workspace: folder,
      fontArgs: [{ fontPaths: faces.all.map(({ file }) => file) }],
    });
  }

  /**
   * @param markup what follows the prelude's import
   * @param timestamp seconds since 1970, written as the time of creation
   * @returns PDF/A-2a; PDF/A-2b for a text with private-use characters, which 2a forbids
   */
  compile(layout: Layout, markup: string, timestamp: number): Uint8Array {
    this.#papers += 1;
    if (this.#papers % PAPERS_BETWEEN_EVICTIONS === 0) this.#compiler.evictCache(1);
    // The number at the end is a guard: Typst 0.14 aborts the process when two sources that follow one another
    // end in the same byte within different characters (typst-syntax, Source::replace).
    const mainFileContent = `#import "${this.#preludeOf(layout)}": *\n${markup}\n//${this.#papers}`;
    const compiled = this.#compiler.compile({ mainFileContent });
    const paper = compiled.result;
    if (!paper) {
      const findings = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
      throw new Error(`Typst refused our markup: ${JSON.stringify(findings)}\n${mainFileContent}`);
    }
    const print = (pdfStandard: string) =>
      this.#compiler.pdf(paper, { pdfStandard, pdfTags: true, creationTimestamp: timestamp });
    try {
      return print('a-2a');
    } catch (error) {
      if (!/disallowed codepoint|private area/i.test(String(error))) throw error;
      return print('a-2b');
    }
  }

  #preludeOf(layout: Layout): string {
    const values = layoutValues(layout, this.#faces);
    const known = this.#preludes.get(values);
    if (known) return known;
    const name = `layout-${this.#preludes.size}.typ`;
    this.#compiler.addSource(join(this.#folder, name), `#let sheet = ${values}\n${page}${blocks}${gongwen}`);
    this.#preludes.set(values, name);
    return name;
  }
}
