// Adds to package-lock.json the platform packages that npm leaves out when a registry does not offer them here, so that
// `npm ci` works on every system. With --check it only says what is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = [];

/** `…-linux-arm64-gnu` -> { os, cpu, libc }: the naming of prebuilt binaries. */
function platformOf(name) {
  const [, os, cpu, abi] =
    /-(android|darwin|linux|win32|freebsd)-(arm64|arm|x64|ia32)(?:-(\w+))?$/.exec(name) ?? [];
  if (!os) return undefined;
  const libc = abi === 'gnu' ? { libc: ['glibc'] } : abi === 'musl' ? { libc: ['musl'] } : {};
  return { os: [os], cpu: [cpu], ...libc };
}

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (path === '' || lock.packages[`node_modules/${name}`] || lock.packages[`${path}/node_modules/${name}`])
      continue;
    const platform = platformOf(name);
    if (!platform) continue;
    missing.push(name);
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platform,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
lock.packages = Object.fromEntries(sorted);
if (process.argv.includes('--check')) {
  if (missing.length > 0) {
    console.error(`package-lock.json lacks ${missing.join(', ')}: run npm run lock`);
    process.exit(1);
  }
} else if (missing.length > 0) {
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`added ${missing.length} platform packages`);
}
