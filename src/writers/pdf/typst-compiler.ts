/** The Typst addon: markup in, PDF out, the same bytes each time. */
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Layout } from '../layout.js';
import type { FontFaces } from './font-faces.js';
import { layoutValues } from './layout-values.js';
import { blocks } from './prelude/blocks.js';
import { gongwen } from './prelude/gongwen.js';
import { page } from './prelude/page.js';

/** The addon's cache is global to the process and grows by more than 1 MB a paper; emptying it this often costs no time. */
const PAPERS_BETWEEN_EVICTIONS = 20;

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
    if (this.#papers % PAPERS_BETWEEN_EVICTIONS === 0) this.#compiler.evictCache(0);
    // The number at the end is a guard: Typst 0.14 aborts the process when two sources that follow one another
    // end in the same byte within different characters (typst-syntax, Source::replace).
    const mainFileContent = `#import "${this.#preludeOf(layout)}": *\n${markup}\n//${this.#papers}`;
    // Without a document object in between: the garbage collector does not see how large those are.
    const print = (pdfStandard: string) =>
      this.#compiler.pdf({ mainFileContent }, { pdfStandard, pdfTags: true, creationTimestamp: timestamp });
    try {
      return print('a-2a');
    } catch (error) {
      if (/disallowed codepoint|private area/i.test(String(error))) return print('a-2b');
      throw new Error(`Typst refused our markup: ${String(error)}\n${mainFileContent}`);
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
