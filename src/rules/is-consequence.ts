/** One mistake is one finding: what could not be read is not reported as missing too. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Finding } from './define-rule.js';

/** `reading`: what was found while reading the files. */
export function isConsequence(finding: Finding<string>, reading: readonly Diagnostic[]): boolean {
  const { missing, pointer, place, subject } = finding;
  if (subject !== undefined && unadoptedIn(reading).has(subject)) return true;
  if (!missing || pointer === undefined) return false;
  const record = pointer.slice(0, pointer.lastIndexOf('/'));
  const keys = Object.keys(missing);
  return reading.some((item) => {
    if (item.place.file !== place.file || item.pointer === undefined) return false;
    const written = keys.some((key) => {
      const own = `${record}/${key}`;
      return item.pointer === own || item.pointer?.startsWith(`${own}/`);
    });
    if (written) return true;
    // A misspelt key: its finding proposes the key that is missing here.
    const proposed = item.hint?.zh ?? '';
    return (
      item.rule === 'unknown-key' &&
      item.subject === subject &&
      [...keys, ...Object.values(missing)].some((key) => proposed.includes(`“${key}”`))
    );
  });
}

/** Powers that cannot adopt 沿用 their item have stand-ins for what they lack: judging them is premature. */
function unadoptedIn(reading: readonly Diagnostic[]): ReadonlySet<string> {
  const known = unadopted.get(reading);
  if (known) return known;
  const ids = new Set(
    reading
      .filter(({ rule }) => rule === 'inherited-item' || rule === 'upstream-catalogue')
      .flatMap(({ subject, alsoConcerns = [] }) =>
        subject === undefined ? alsoConcerns : [subject, ...alsoConcerns],
      ),
  );
  unadopted.set(reading, ids);
  return ids;
}

const unadopted = new WeakMap<readonly Diagnostic[], ReadonlySet<string>>();
