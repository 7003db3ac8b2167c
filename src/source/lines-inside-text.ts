/** Lines that begin inside a quoted or block text of YAML, where a full-width space or a dash is content. */
import { Lexer } from 'yaml';
import type { LineIndex } from './line-index.js';

/** Line numbers from 1. */
export function linesInsideText(text: string, lines: LineIndex): ReadonlySet<number> {
  const inside = new Set<number>();
  let offset = 0;
  let scalarNext = false;
  let blockNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '\u001f') scalarNext = true;
    else if (lexeme !== '\u0002' && lexeme !== '\u0018') {
      const block = scalarNext && blockNext;
      if (block || /^["']/.test(lexeme)) {
        const first = lines.position(offset).line + (block ? 0 : 1);
        const last = lines.position(offset + lexeme.length - 1).line;
        for (let line = first; line <= last; line += 1) inside.add(line);
      }
      if (/^[|>]/.test(lexeme) && !scalarNext) blockNext = true;
      else if (scalarNext) blockNext = false;
      scalarNext = false;
      offset += lexeme.length;
    }
  }
  return inside;
}
