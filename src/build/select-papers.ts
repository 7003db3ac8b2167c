/** Which papers `--only` asks for. */
import picomatch from 'picomatch';

const matchers = new Map<string, (text: string) => boolean>();

/**
 * @param glob a part of the name, or a glob over ids (`letter/**`) and output paths (`**\/责任书/**`); undefined takes all
 */
export function selects(glob: string | undefined, id: string, path: string): boolean {
  if (glob === undefined) return true;
  if (!/[*?[{(!]/.test(glob)) return id.includes(glob) || path.includes(glob);
  let matches = matchers.get(glob);
  if (!matches) {
    matches = picomatch(glob);
    matchers.set(glob, matches);
  }
  return matches(id) || matches(path);
}
