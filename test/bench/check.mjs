// `check` at three sizes: opening, all rules, and each rule by itself with the exponent of its growth.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkWorkspace } from '../../dist/build/check-workspace.js';
import { openWorkspace } from '../../dist/build/open-workspace.js';
import { nodeHost } from '../../dist/host/node-host.js';
import { openLibrary } from '../../dist/law/library/open-library.js';
import { allRules } from '../../dist/rules/rule-list.js';
import { runRules } from '../../dist/rules/run-rules.js';
import { generateWorkspace } from './generate-workspace.mjs';

const root = join(import.meta.dirname, '..', '..');

/**
 * @returns sizes of { records, files, bytes, open, check, parse (ms), findings, memory (MB) }, and per rule { id, times (ms),
 * exponent }, the slowest at the largest size first
 */
export async function benchCheck({ quick }) {
  const parseYaml = await findParser();
  const targets = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000];
  const sizes = [];
  const times = new Map(allRules.map(({ meta }) => [meta.id, []]));
  for (const target of targets) {
    const folder = mkdtempSync(join(tmpdir(), 'quanze-bench-'));
    try {
      const written = generateWorkspace(folder, target);
      sizes.push({ ...written, ...measure(folder, times, parseYaml) });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const last = sizes.length - 1;
  const growth = (values, a, b) =>
    Math.log(values[b] / values[a]) / Math.log(sizes[b].records / sizes[a].records);
  const rules = [...times]
    .map(([id, list]) => ({ id, times: list, exponent: growth(list, last - 1, last) }))
    .sort((a, b) => b.times[last] - a.times[last]);
  const opened = sizes.map(({ open }) => open);
  const checked = sizes.map(({ check }) => check);
  return {
    sizes,
    rules,
    ratios: {
      'open-exponent': growth(opened, last - 1, last),
      'check-exponent': growth(checked, last - 1, last),
      ...(parseYaml && { 'check/js-yaml': (sizes[1].open + sizes[1].check) / sizes[1].parse }),
    },
  };
}

function measure(folder, times, parseYaml) {
  const library = openLibrary(readFileSync(join(root, 'data', 'instruments.bin')));
  const start = performance.now();
  const opened = openWorkspace(nodeHost, folder, { library: () => library });
  const open = performance.now() - start;
  const findings = checkWorkspace(opened);
  const check = performance.now() - start - open;
  for (const [id, list] of times) {
    const from = performance.now();
    runRules(opened.model, { only: [id] });
    list.push(performance.now() - from);
  }
  const memory = process.memoryUsage().rss / 1e6;
  return {
    open,
    check,
    findings: findings.length,
    memory,
    ...(parseYaml && { parse: timeParser(folder, parseYaml) }),
  };
}

/** js-yaml is a dependency of the benchmark alone (`npm ci --prefix test/bench`). */
async function findParser() {
  try {
    return (await import('js-yaml')).load;
  } catch {
    return undefined;
  }
}

function timeParser(folder, parse) {
  const files = readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true }).filter(
    (item) => item.isFile(),
  );
  const start = performance.now();
  for (const item of files) {
    const text = readFileSync(join(item.parentPath, item.name), 'utf8');
    parse(item.name.endsWith('.md') ? text.split(/^---$/m)[1] : text);
  }
  return performance.now() - start;
}
