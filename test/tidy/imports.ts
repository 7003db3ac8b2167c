/** Reads the imports of the program's own source files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface SourceText {
  /** Path below the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Imported paths below the repository (own files only), with whether only types are taken. */
  readonly imports: readonly {
    readonly path: string;
    readonly typeOnly: boolean;
    readonly written: string;
  }[];
}

export function sourceFiles(folder = 'src'): SourceText[] {
  const items = readdirSync(join(ROOT, folder), { withFileTypes: true });
  return items.flatMap((item) => {
    const path = `${folder}/${item.name}`;
    if (item.isDirectory()) return sourceFiles(path);
    return path.endsWith('.ts') ? [readSource(path)] : [];
  });
}

function readSource(path: string): SourceText {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const found = [
    ...text.matchAll(
      /(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)/g,
    ),
  ];
  const imports = found.map((match) => {
    const written = match[2] ?? match[3]!;
    const target = posix.join(posix.dirname(path), written).replace(/\.js$/, '.ts');
    return { path: target, typeOnly: match[1] !== undefined, written };
  });
  return { path, text, imports };
}
