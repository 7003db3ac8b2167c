/** Names of sheets as spreadsheet programs take them: at most 31 characters, some signs forbidden, each once. */

const LONGEST = 31;

export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, at) => {
    const plain = title.replaceAll(/[\\/?*[\]:\u0000-\u001f\ufffe\uffff]|\p{Cs}/gu, ' ').trim();
    const base = cut(plain, LONGEST).replaceAll(/^['\s]+|['\s]+$/g, '') || `Sheet${at + 1}`;
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1)
      name = `${cut(base, LONGEST - String(count).length - 1)}-${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** In UTF-16 units, without half a character at the end. */
function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}
