/** How much work a Markdown text makes for the parser, measured before it starts. */

/**
 * Events of the parser, roughly: a line makes about three, a cell two, and one event takes some 10 kB and 50 µs.
 * A long statement with tables makes three thousand.
 */
const mostEvents = 30_000;
/**
 * Signs times UTF-16 units, in one paragraph and in all: each closing sign makes the parser look back for its
 * opening one, so its time grows with the square of a paragraph.
 */
const mostLooks = { paragraph: 30_000_000, text: 100_000_000 };

/** Offset of the line with which it is more than the parser can take; undefined for every text that people write. */
export function countMarkdown(text: string): number | undefined {
  let events = 0;
  let looks = 0;
  let paragraph = { signs: 0, length: 0, table: false };
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
    const line = text.slice(at, end);
    const { containers, signs, pipes } = countLine(line);
    events += 3 + 2 * containers + 2 * pipes + signs;
    if (endsParagraph(line, paragraph.table)) {
      looks += paragraph.signs * paragraph.length;
      paragraph = { signs: 0, length: 0, table: paragraph.table && pipes > 0 };
    } else if (pipes > 0 && /^[ \t>|:-]+$/.test(line)) paragraph.table = true;
    paragraph.signs += signs;
    paragraph.length += line.length + 1;
    const here = paragraph.signs * paragraph.length;
    if (events > mostEvents || here > mostLooks.paragraph || looks + here > mostLooks.text) return at;
    at = end + 1;
  }
  return undefined;
}

function countLine(line: string) {
  let signs = 0;
  let pipes = 0;
  for (let at = 0; at < line.length; at += 1) {
    const weight = weights[line.charCodeAt(at)] ?? 0;
    if (weight === pipe) pipes += 1;
    else signs += weight;
  }
  const lead = /^[ \t>+*\d.)-]*/.exec(line.slice(0, 400))![0];
  return { containers: lead.match(/[>+*-]|\d[.)]/g)?.length ?? 0, signs, pipes };
}

/** Marks the one sign that cells are counted by. */
const pipe = -1;
const weights: readonly number[] = Object.assign(
  Array<number>(128).fill(0),
  Object.fromEntries([...'*_~`<&\\]!^'].map((sign) => [sign.charCodeAt(0), 1])),
  { ['['.charCodeAt(0)]: 3, ['|'.charCodeAt(0)]: pipe },
);

/**
 * Whether a line surely is not more of the paragraph above: anything indented by four columns may be, an ordered
 * list that does not begin with 1 as well, an empty list item, too (CommonMark 0.31, 5.2).
 */
function endsParagraph(line: string, table: boolean): boolean {
  const lead = /^[ \t>]*/.exec(line)![0];
  if (lead.length === line.length) return true;
  if (/\t| {4}/.test(lead)) return false;
  const rest = line.slice(lead.length);
  return (table && rest.startsWith('|')) || /^(?:#{1,6}[ \t]|[-*+][ \t]+\S|1[.)][ \t]+\S)/.test(rest);
}
