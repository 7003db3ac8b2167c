// Writes docs/rules/<id>.md for every rule, and the list docs/rules/README.md. `--check` only compares.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/rules');
const cache = join(root, 'node_modules/.cache/quanze');

// The rules are TypeScript: one bundle of them, without compiling the rest of the program.
mkdirSync(cache, { recursive: true });
const bundle = join(cache, `rule-pages-${process.pid}.mjs`);
await build({
  entryPoints: [join(root, 'src/rules/rule-pages.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
const { rulePages } = await import(pathToFileURL(bundle).href);
rmSync(bundle);

const pages = rulePages();
const check = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });
let stale = 0;
for (const [name, text] of pages) {
  let old;
  try {
    old = readFileSync(join(folder, name), 'utf8');
  } catch {}
  if (old === text) continue;
  stale += 1;
  if (check) console.error(`docs/rules/${name} is out of date: run npm run generate`);
  else writeFileSync(join(folder, name), text);
}
for (const name of readdirSync(folder)) {
  if (pages.has(name)) continue;
  stale += 1;
  if (check) console.error(`docs/rules/${name} belongs to no rule`);
  else rmSync(join(folder, name));
}
if (check && stale > 0) process.exit(1);
