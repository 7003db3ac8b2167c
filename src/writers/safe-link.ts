/** Which addresses a paper may link to: the web, mail, and places within the paper itself. */

/** @returns the address in its canonical form, or undefined for anything that could run or read something. */
export function safeLink(address: string): string | undefined {
  if (/^#[^\s"<>]*$/u.test(address)) return address;
  if (!/^(?:https?:\/\/|mailto:)/i.test(address)) return undefined;
  try {
    return new URL(address).href;
  } catch {
    return undefined;
  }
}
