/** Runs the compiled program on copies of the embedded workspace, as a user at a shell would. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../tidy/imports.js';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function quanze(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Run {
  const done = spawnSync(process.execPath, [join(ROOT, 'bin/quanze.js'), ...args], {
    cwd: options.cwd ?? ROOT,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { PATH: process.env['PATH'] ?? '', ...options.env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** A copy of the embedded workspace in a folder of its own; `free` removes it. */
export function copyWorkspace(): { folder: string; free(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-case-'));
  cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
  cpSync(join(ROOT, 'upstream'), join(folder, 'upstream'), { recursive: true });
  for (const file of ['quanze.yaml', 'quanze.lock']) cpSync(join(ROOT, file), join(folder, file));
  return { folder, free: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A copy with one bureau of the district only, for what is done many times over. */
export function copyBureau(): { folder: string; free(): void } {
  const copy = copyWorkspace();
  const rest = [
    ...['市场监督管理局', '城市管理局', '生态环境局', '税务局'],
    ...['示例区/城市管理局', '示例区/城东街道'],
  ];
  for (const organ of rest) rmSync(join(copy.folder, 'content/示例市', organ), { recursive: true });
  // Who guided it is gone.
  edit(
    copy.folder,
    'content/示例市/示例区/市场监督管理局/执法主体.yaml',
    '业务指导机关: [示例市市监局]\n',
    '',
  );
  // Statements shared by the bureaus of the city bind posts that are gone now.
  for (const file of readdirSync(join(copy.folder, 'content/示例市/责任')))
    if (file !== '示例区政府.md') rmSync(join(copy.folder, 'content/示例市/责任', file));
  // What was approved, published and settled for the others is gone with them.
  for (const file of ['核准.yaml', '公布.yaml']) {
    const city = join(copy.folder, 'content/示例市', file);
    writeFileSync(city, readFileSync(city, 'utf8').replaceAll(/^ {2}包含: \[示例市.*\n/gmu, ''));
    const district = join(copy.folder, 'content/示例市/示例区', file);
    writeFileSync(district, readFileSync(district, 'utf8').replaceAll(', 示例区城管局, 城东街道办', ''));
  }
  rmSync(join(copy.folder, 'content/示例市/示例区/争议协调.yaml'));
  edit(copy.folder, 'quanze.yaml', ', 税务]', ']');
  // The catalogue of the province guides the bureaus of the city.
  const settings = join(copy.folder, 'quanze.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^上级目录:.*\n(?: {2}.*\n)+/mu, ''));
  rmSync(join(copy.folder, 'upstream'), { recursive: true });
  rmSync(join(copy.folder, 'quanze.lock'));
  // Nor does a power cite the statutes of the others any more: as common bases they need no citation.
  const bases = join(copy.folder, 'content/示例市/执法依据.yaml');
  writeFileSync(bases, readFileSync(bases, 'utf8').replaceAll('类别: 专业', '类别: 共同'));
  return copy;
}

/** Replaces one passage of a file; the passage must be there exactly once. */
export function edit(folder: string, file: string, find: string, replace: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`${file}: ${parts.length - 1} times: ${find}`);
  writeFileSync(path, parts.join(replace));
}

/** Line, from 1, of the first line that holds a text. */
export function lineOf(folder: string, file: string, text: string): number {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes(text));
  if (at < 0) throw new Error(`${file}: no line with ${text}`);
  return at + 1;
}

/** Path -> SHA-256 of every file below a folder. */
export function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const entries = files.map((item) => {
    const path = join(item.parentPath, item.name);
    return [
      path.slice(folder.length + 1).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ] as const;
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
