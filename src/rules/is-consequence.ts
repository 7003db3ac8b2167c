/** One mistake is one finding: what could not be read is not reported as missing too. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Finding } from './define-rule.js';

/** `reading`: what was found while reading the files. */
export function isConsequence(finding: Finding<string>, reading: readonly Diagnostic[]): boolean {
  const { missing, pointer, place, subject } = finding;
  if (subject !== undefined && reading.some((item) => isUnadopted(item, subject))) return true;
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

/** A power that cannot adopt 沿用 its item has stand-ins for what it lacks: judging them is premature. */
function isUnadopted(item: Diagnostic, subject: string): boolean {
  if (item.rule !== 'inherited-item' && item.rule !== 'upstream-catalogue') return false;
  return item.subject === subject || item.alsoConcerns?.includes(subject) === true;
}
