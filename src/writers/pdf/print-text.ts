/** Prints a text as Typst string literals, each character in a font that has it. */
import { breakOpportunities, type Cut } from './break-opportunities.js';
import type { Face, FontFaces } from './font-faces.js';
import { stringLiteral } from './typst-literal.js';

/** Characters that print nothing themselves, so that no font needs a glyph for them. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const lineEnds = /\r\n|[\n\r\u0085\u2028\u2029]/;

/**
 * @param measure characters that a line takes
 * @param missing called with each character that no font has; it is left out
 * @returns an expression; several lines become several lines
 */
export function printText(
  text: string,
  face: Face,
  faces: FontFaces,
  measure: number,
  missing: (character: string) => void,
): string {
  const statements = text.split(lineEnds).flatMap((line, index) => {
    const runs = runsOf(line.replaceAll('\t', ' '), face, faces, missing);
    return [...(index > 0 ? ['linebreak()'] : []), ...runs.map((run) => printRun(run, face, measure))];
  });
  if (statements.length === 0) return '""';
  return statements.length === 1 ? statements[0]! : `{ ${statements.join('; ')} }`;
}

interface Run {
  readonly face: Face;
  text: string;
}

function runsOf(line: string, face: Face, faces: FontFaces, missing: (character: string) => void): Run[] {
  const runs: Run[] = [];
  for (const character of line) {
    const code = character.codePointAt(0)!;
    const last = runs.at(-1);
    const found = face.has(code)
      ? face
      : invisible.test(character)
        ? (last?.face ?? face)
        : faces.fallback(code);
    if (!found) missing(character);
    else if (last?.face === found) last.text += character;
    else runs.push({ face: found, text: character });
  }
  return runs;
}

function printRun(run: Run, face: Face, measure: number): string {
  const cuts = breakOpportunities(run.text, measure);
  const code = cuts.length === 1 ? stringLiteral(run.text) : `{ ${cuts.map(printCut).join('; ')} }`;
  return run.face === face ? code : `faced(${stringLiteral(run.face.family)}, ${run.face.weight}, ${code})`;
}

function printCut({ text, after }: Cut): string {
  const code = stringLiteral(text);
  if (after === 'nothing') return code;
  return `${code}; ${after === 'may' ? 'may-break' : 'linebreak()'}`;
}
