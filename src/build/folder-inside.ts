/** Folders that the settings name: below the workspace, by no link, and nothing else. */
import type { Host } from '../host/host.js';

/**
 * @param folder absolute path of the workspace
 * @param name as written in the settings: segments joined by `/`
 * @returns the absolute path, or undefined when the name leads out of the workspace, goes through a link, or names a
 *   hidden folder (`.git`)
 */
export function folderInside(host: Host, folder: string, name: string): string | undefined {
  const segments = name.replace(/^(?:\.\/)+|\/+$/gu, '').split('/');
  if (segments.some((segment) => !isPlain(segment))) return undefined;
  let path = folder.replaceAll('\\', '/').replace(/\/+$/u, '');
  for (const segment of segments) {
    path = `${path}/${segment}`;
    if (host.files.kind(path) === 'link') return undefined;
  }
  return path;
}

function isPlain(segment: string): boolean {
  return segment !== '' && !segment.startsWith('.') && !/[\\:\0]/u.test(segment);
}
