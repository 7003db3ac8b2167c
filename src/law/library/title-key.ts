/** What of a title distinguishes an instrument. */

const plain = /^[\u4e00-\u9fff]+$/u;
const state = '中华人民共和国';

/** Marks, white space and widths do not, nor does 中华人民共和国 at the beginning. */
export function titleKey(title: string): string {
  const clean = plain.test(title) ? title : normalise(title);
  return clean.length > state.length && clean.startsWith(state) ? clean.slice(state.length) : clean;
}

function normalise(title: string): string {
  return title
    .normalize('NFKC')
    .replaceAll(/[《》〈〉<>\s\u200b]/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}
