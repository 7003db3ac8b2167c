/** Full-width spaces and tabs where YAML wants spaces: reported once, and mended so that the rest can be read. */
import { Lexer } from 'yaml';
import { type Edit, Stretch } from './stretch.js';
import type { YamlFindings } from './yaml-findings.js';

const slip = /^[ ]*(?:- +)*[\u3000\u00a0\t][ \u3000\u00a0\t]*(?=[^\s#])/;
const anySlip = new RegExp(slip, 'm');

/** The text as it is when nothing is wrong with it. */
export function mendIndents(text: string, findings: YamlFindings): Stretch {
  const stretch = Stretch.of(text);
  if (!anySlip.test(text)) return stretch;
  const protectedLines = linesInsideText(text, findings);
  const edits: Edit[] = [];
  const counts = new Map<string, { start: number; end: number; lines: number }>();
  for (let line = 1, start = 0; start < text.length; line += 1, start = findings.lines.lineStart(line)) {
    const lead = protectedLines.has(line) ? undefined : slip.exec(text.slice(start, start + 200))?.[0];
    if (lead === undefined) continue;
    for (const { 0: sign, index } of lead.matchAll(/[\u3000\u00a0\t]/g)) {
      const at = start + index;
      edits.push({ start: at, end: at + 1, text: sign === '\u00a0' ? ' ' : '  ' });
    }
    const sign = /[\u3000\u00a0\t]/.exec(lead)!;
    const seen = counts.get(sign[0]);
    if (seen) seen.lines += 1;
    else counts.set(sign[0], { start: start + sign.index, end: start + lead.length, lines: 1 });
  }
  for (const [sign, { start, end, lines }] of counts) {
    const name = names[sign]!;
    const more =
      lines > 1 ? { zh: `，这样的行一共 ${lines} 行`, en: ` (${lines} lines in all)` } : { zh: '', en: '' };
    findings.add(start, end, {
      rule: 'yaml-indent',
      message: {
        zh: `行首用了${name.zh}${more.zh}，缩进只能用英文空格`,
        en: `${name.en} indents this line${more.en}; only spaces may`,
      },
      hint: { zh: '切换到英文输入法，把行首的空白删掉，重新用空格键缩进。', en: 'Indent with plain spaces.' },
    });
  }
  return edits.length > 0 ? stretch.edit(edits) : stretch;
}

const names: Readonly<Record<string, { zh: string; en: string }>> = {
  '\u3000': { zh: '全角空格', en: 'A full-width space' },
  '\u00a0': { zh: '不换行空格（从网页或文档粘贴来的）', en: 'A no-break space' },
  '\t': { zh: '制表符（Tab 键）', en: 'A tab' },
};

/** Lines that begin inside a quoted or block text, where a full-width space is content. */
function linesInsideText(text: string, findings: YamlFindings): Set<number> {
  const inside = new Set<number>();
  let offset = 0;
  let scalarNext = false;
  let blockNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '\u001f') scalarNext = true;
    else if (lexeme !== '\u0002' && lexeme !== '\u0018') {
      const block = scalarNext && blockNext;
      if (block || /^["']/.test(lexeme)) {
        const first = findings.lines.position(offset).line + (block ? 0 : 1);
        const last = findings.lines.position(offset + lexeme.length - 1).line;
        for (let line = first; line <= last; line += 1) inside.add(line);
      }
      if (/^[|>]/.test(lexeme)) blockNext = true;
      else if (scalarNext) blockNext = false;
      scalarNext = false;
      offset += lexeme.length;
    }
  }
  return inside;
}
