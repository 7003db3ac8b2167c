/** The PDF writer: a tree to PDF/A-2, tagged, typeset by Typst. */

import type { CreateWriter, PaperMeta, WriterInput } from '../writer.js';
import { FontFaces } from './font-faces.js';
import { printText } from './print-text.js';
import { printTree } from './print-tree.js';
import { TypstCompiler } from './typst-compiler.js';
import { arrayLiteral, stringLiteral } from './typst-literal.js';

/** Fonts and compiler are made with the first paper and kept. */
export const createPdfWriter: CreateWriter = (resources) => {
  const faces = new FontFaces(resources);
  let compiler: TypstCompiler | undefined;
  return {
    async write(input) {
      const { code, diagnostics } = printTree(input, faces);
      if (diagnostics.length > 0) return { value: undefined, diagnostics };
      compiler ??= new TypstCompiler(faces, resources.fontFolder);
      const markup = `#show: paper.with(${paperArguments(input, faces)})\n#${code}`;
      const timestamp = Date.parse(`${input.meta.date}T00:00:00Z`) / 1000;
      return { value: compiler.compile(input.layout, markup, timestamp), diagnostics };
    },
    async close() {
      compiler = undefined;
    },
  };
};

function paperArguments({ layout, meta }: WriterInput, faces: FontFaces): string {
  const running = layout['running-head'] === true;
  const head = printText(meta.title, faces.ofStyle(layout.styles.small), faces, Infinity, () => {});
  return [
    `title: ${stringLiteral(meta.title)}`,
    ...(running ? [`heading-text: ${head}`] : []),
    `author: ${arrayLiteral(meta.author === '' ? [] : [stringLiteral(meta.author)])}`,
    `date: ${dateLiteral(meta)}`,
    `draft: ${meta.draft}`,
  ].join(', ');
}

function dateLiteral({ date }: PaperMeta): string {
  const [year, month, day] = date.split('-').map(Number);
  return `datetime(year: ${year}, month: ${month}, day: ${day})`;
}
