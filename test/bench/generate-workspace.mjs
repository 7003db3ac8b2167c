// Workspaces of any size: the embedded city, repeated under new names, each copy as clean as the original.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openWorkspace } from '../../dist/build/open-workspace.js';
import { nodeHost } from '../../dist/host/node-host.js';
import { readFrontMatter } from '../../dist/source/read-front-matter.js';
import { readYaml } from '../../dist/source/read-yaml.js';
import { Stretch } from '../../dist/source/stretch.js';

const root = join(import.meta.dirname, '..', '..');

/**
 * Writes a workspace of at least `records` records into `folder`.
 * @returns what was written: { records, files, bytes }
 */
export function generateWorkspace(folder, records) {
  const original = openWorkspace(nodeHost, root);
  const ids = new Set(original.model.nodes.keys());
  const files = original.records
    .filter(({ file }) => file.startsWith('content/'))
    .map(({ file, text }) => ({ file, text, spots: spotsOf(file, text, ids) }));
  const copies = Math.max(1, Math.ceil(records / original.model.nodes.size));
  let bytes = 0;
  for (let copy = 0; copy < copies; copy += 1) {
    const mark = copy === 0 ? '' : `·${String(copy).padStart(4, '0')}`;
    for (const { file, text, spots } of files) {
      const named = Stretch.of(text).edit(spots.map((spot) => ({ ...spot, text: spot.rename(mark) }))).text;
      const path = join(folder, renamePath(file, mark));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, named);
      bytes += Buffer.byteLength(named);
    }
  }
  const settings = readFileSync(join(root, 'quanze.yaml'), 'utf8');
  writeFileSync(join(folder, 'quanze.yaml'), settings);
  return { records: copies * original.model.nodes.size, files: copies * files.length, bytes };
}

/** content/示例市/… -> content/示例市·0001/… */
function renamePath(file, mark) {
  return file.replace(/^content\/([^/]+)/, (_, top) => `content/${top}${mark}`);
}

/** Whole values that are ids or paths, and certificate numbers, which are given once. */
function spotsOf(file, text, ids) {
  const { value } = file.endsWith('.md') ? readFrontMatter(file, text) : readYaml(file, text);
  const spots = [];
  const visit = (node, key) => {
    if (node.kind === 'list') for (const item of node.items) visit(item, key);
    if (node.kind === 'map') for (const pair of node.pairs) visit(pair.value, pair.key);
    if (node.kind !== 'scalar' || node.source === '') return;
    const raw = text.slice(node.span.start, node.span.end);
    const quote = /^["']/.test(raw) ? 1 : 0;
    const span = { start: node.span.start + quote, end: node.span.end - quote };
    const words = node.source.split('#');
    if (words.some((word) => ids.has(word)))
      spots.push({
        ...span,
        rename: (mark) => words.map((word) => (ids.has(word) ? word + mark : word)).join('#'),
      });
    else if (node.source.startsWith('content/'))
      spots.push({ ...span, rename: (mark) => renamePath(node.source, mark) });
    else if (key === '证号') spots.push({ ...span, rename: (mark) => node.source + mark });
  };
  if (value.root) visit(value.root, '');
  return spots.sort((a, b) => a.start - b.start);
}
