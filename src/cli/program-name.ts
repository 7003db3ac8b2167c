/** How this program was called, so that what it suggests can be typed as it stands. */
import { basename, relative } from 'node:path';

/**
 * @param script the running script, `process.argv[1]`
 * @returns `npx quanze` for an installed package, else `node` with the script's path
 */
export function programName(script: string | undefined, cwd: string): string {
  if (script === undefined || basename(script) === 'quanze' || script.includes('node_modules'))
    return 'npx quanze';
  const path = relative(cwd, script).replaceAll('\\', '/');
  return `node ${quoteArgument(path === '' ? script : path)}`;
}

/** A word for the shell: in quotes when it holds more than letters, digits and plain signs. */
export function quoteArgument(text: string): string {
  return /^[\p{L}\p{N}_./:@%+=,-]+$/u.test(text) ? text : `"${text.replaceAll('"', '\\"')}"`;
}
