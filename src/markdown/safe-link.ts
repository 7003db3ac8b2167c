/** Which addresses a link may lead to: what a reader expects of a paper, never a script. */

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(https?|mailto|tel):/i;

export function isSafeLink(url: string): boolean {
  const plain = [...url].filter((char) => char > ' ').join('');
  return !SCHEME.test(plain) || ALLOWED.test(plain);
}
