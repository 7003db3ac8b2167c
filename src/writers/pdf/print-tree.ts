/** Prints a tree as the Typst code of a paper's body, by the handlers of `nodes/`. */
import type { Nodes, Parents } from 'mdast';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import type { Origin } from '../../source/origin.js';
import { fileStemOfNode } from '../file-stem-of-node.js';
import { illegalCharacter } from '../illegal-character.js';
import type { FontRole, TextStyle } from '../layout.js';
import { findReferences } from '../references.js';
import type { WriterInput } from '../writer.js';
import type { Face, FontFaces } from './font-faces.js';
import { keepTogether } from './keep-together.js';
import { missingGlyph } from './missing-glyph.js';
import { entries } from './nodes/index.generated.js';
import type { PdfContext, PdfNode, StyleName } from './pdf-node.js';
import { printText } from './print-text.js';
import { stringLiteral } from './typst-literal.js';

const handlers: Readonly<Record<string, PdfNode>> = entries;

/** Typst stops at 64 nested show rules; beyond this many containers only their text is printed. */
const DEEPEST = 16;

/**
 * @returns one Typst expression, and an error for every character without a glyph; throws for a node that no file
 *   of `nodes/` handles, because the vocabulary of a tree is closed
 */
export function printTree(input: WriterInput, faces: FontFaces): { code: string; diagnostics: Diagnostic[] } {
  const { tree, layout } = input;
  const diagnostics = new Map<string, Diagnostic>();
  const printed = new Set<string>();
  const references = findReferences(tree);

  const context = (style: TextStyle, width: number, face: Face, depth: number): PdfContext => {
    const here: PdfContext = {
      layout,
      references,
      measure: measureOf(input, style, width),
      depth,
      blocks: (children, parent) => group(printAll(children, parent, deeper(), '\n'), '\n'),
      inline: (children, parent) => group(printAll(children, parent, deeper(), '; '), '; '),
      text: (value, origins = []) =>
        printText(value, face, faces, here.measure, (character) => report(character, value, origins)),
      styled: (name: StyleName, share = 1) => {
        const next = layout.styles[name];
        return context(next, width * share, faces.ofStyle(next), depth);
      },
      once: (key) => !printed.has(key) && printed.add(key).size > 0,
      faced: (role, print) => {
        const next = faceOf(role, face, faces);
        const code = print(context(style, width, next, depth));
        return next === face || code === ''
          ? code
          : `faced(${stringLiteral(next.family)}, ${next.weight}, ${code})`;
      },
    };
    const deeper = () => context(style, width, face, depth + 1);
    return here;
  };

  const report = (character: string, text: string, origins: readonly Origin[]) => {
    const place = placeOf(origins[0], input);
    const key = [character, place.file, place.line, place.column, origins[0]?.pointer].join(' ');
    if (diagnostics.has(key)) return;
    const illegal = illegalCharacter(character, origins, input.meta.id, input.locate);
    diagnostics.set(key, illegal ?? missingGlyph(character, text, place, origins));
  };

  const { body } = layout.styles;
  const root = context(body, 1, faces.ofStyle(body), 0);
  const code = root.blocks(tree.children, tree);
  return { code: code === '' ? '[]' : code, diagnostics: [...diagnostics.values()] };
}

function printAll(children: readonly Nodes[], parent: Parents, context: PdfContext, join: string): string[] {
  const codes = children.map((node, index) => printNode(node, context, parent, index));
  const kept = join === '\n' ? keepTogether(children, codes, context.measure) : codes;
  return kept.filter((code) => code !== '' && code !== '""');
}

function printNode(node: Nodes, context: PdfContext, parent: Parents, index: number): string {
  const stem = fileStemOfNode(node);
  const handler = Object.hasOwn(handlers, stem) ? handlers[stem] : undefined;
  if (!handler) throw new Error(`src/writers/pdf/nodes has no ${stem}`);
  if (context.depth > DEEPEST && 'children' in node) return context.text(textBelow(node));
  return handler(node, context, { parent, index });
}

/** Several expressions as one. */
function group(codes: readonly string[], join: string): string {
  return codes.length > 1 ? `{ ${codes.join(join)} }` : (codes[0] ?? '');
}

/** Without recursion: a hostile tree is deeper than the stack. */
function textBelow(node: Nodes): string {
  const texts: string[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('value' in next) texts.push(next.value);
    if ('children' in next) open.push(...next.children.toReversed());
  }
  return texts.join('');
}

function measureOf({ layout }: WriterInput, style: TextStyle, width: number): number {
  const { width: paper, margin } = layout.page;
  if (style.size === layout.styles.body.size) return layout.grid.characters * width;
  return (((paper - margin.left - margin.right) * width) / 25.4) * (72 / style.size);
}

function faceOf(role: FontRole | 'bold', face: Face, faces: FontFaces): Face {
  return role === 'bold' ? faces.bolder(face) : faces.ofRole(role);
}

function placeOf(origin: Origin | undefined, { locate, meta }: WriterInput): Place {
  if (origin && locate) return locate(origin);
  return { file: origin?.file ?? meta.id, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
