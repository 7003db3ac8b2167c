/** The program's own templates, and a way to compose all papers of a workspace that is given as texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace } from '../../src/build/open-workspace.js';
import { composeDocument } from '../../src/compose/compose-document.js';
import { planDocuments } from '../../src/compose/plan-documents.js';
import { TemplateSet } from '../../src/compose/template-set.js';
import { bindTree } from '../../src/markdown/bind-tree.js';
import { numberHeadings } from '../../src/markdown/number-headings.js';
import type { Model } from '../../src/model/model.js';
import { memoryHost } from '../build/memory-host.js';
import { plainText, type Texts } from './compose-text.js';

const root = join(import.meta.dirname, '..', '..', 'templates');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);

export const shippedTemplates = new TemplateSet([
  new Map(
    files
      .filter((path) => path.endsWith('.hbs'))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  ),
]);

export function composeAll(model: Model) {
  return planDocuments(model).map(({ kind, plan }) => {
    const composed = composeDocument(kind, plan, shippedTemplates);
    const bound = composed.value && bindTree(composed.value);
    const tree = bound?.value && numberHeadings(bound.value);
    const text = tree ? plainText(tree) : '';
    const diagnostics = [...composed.diagnostics, ...(bound?.diagnostics ?? [])];
    return { kind, plan, composed, tree, text, diagnostics };
  });
}

export function openTexts(texts: Texts) {
  const host = memoryHost(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [`/w/${path}`, text])),
  );
  return openWorkspace(host, '/w');
}

/** `edits`: file -> [find, replace] pairs; a find that is not there is a slip of the test. */
export function edited(
  texts: Texts,
  edits: Readonly<Record<string, readonly (readonly [string, string])[]>>,
): Texts {
  const result: Record<string, string> = { ...texts };
  for (const [file, pairs] of Object.entries(edits))
    for (const [find, replace] of pairs) {
      const text = result[file] ?? '';
      if (!text.includes(find)) throw new Error(`${file} has no ${find}`);
      result[file] = text.replaceAll(find, () => replace);
    }
  return result;
}
