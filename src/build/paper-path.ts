/** Paths that a manifest or journal may name: what `outputPaths` makes, and nothing that leads elsewhere. */

/** Relative, with forward slashes, no hidden name, no step up: such a path stays below the output folder. */
export function isPaperPath(path: unknown): path is string {
  if (typeof path !== 'string' || path === '' || /[\\:\0]/u.test(path)) return false;
  return path.split('/').every((segment) => segment !== '' && !segment.startsWith('.'));
}
