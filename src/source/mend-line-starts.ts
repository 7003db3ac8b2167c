/** Slips at the beginning of lines: reported once for all lines, and mended so that the rest can be read. */
import type { Text } from '../diagnostics/diagnostic.js';
import { linesInsideText } from './lines-inside-text.js';
import { type Edit, Stretch } from './stretch.js';
import type { YamlFindings } from './yaml-findings.js';

/** A full-width space, a no-break space or a tab before the content of a line. */
const indent = /^[ ]*(?:- +)*[\u3000\u00a0\t][ \u3000\u00a0\t]*(?=[^\s#])/;
/** A list item whose hyphen has no space, or is another sign, before a key. */
const dash =
  /^[ \u3000\u00a0\t]*(?:-(?=[^\s-])|[－–—•·●][ \u3000]*)(?=[^\s:：'"-][^:：\n]{0,20}[:：](?:\s|$))/;
const anySlip = new RegExp(`${indent.source}|${dash.source}`, 'm');

/** The text as it is when nothing is wrong with it. */
export function mendLineStarts(text: string, findings: YamlFindings): Stretch {
  const stretch = Stretch.of(text);
  if (!anySlip.test(text)) return stretch;
  const inside = linesInsideText(text, findings.lines);
  const edits: Edit[] = [];
  const slips = new Map<string, Slip>();
  for (let line = 1, start = 0; start < text.length; line += 1, start = findings.lines.lineStart(line)) {
    if (inside.has(line)) continue;
    const head = text.slice(start, start + 200);
    const item = dash.exec(head)?.[0];
    const lead = item ?? indent.exec(head)?.[0] ?? '';
    let first: Slip | undefined;
    for (const { 0: sign, index } of lead.matchAll(/[^ ]/g)) {
      if (sign === '-' && head[index + 1] === ' ') continue;
      const isDash = item !== undefined && !(sign in blanks);
      const end = isDash ? item.length : index + 1;
      edits.push({ start: start + index, end: start + end, text: isDash ? '- ' : meant(sign) });
      first ??= { sign, start: start + index, end: start + index + 1, lines: 1 };
      if (isDash) break;
    }
    if (!first) continue;
    const seen = slips.get(first.sign);
    if (seen) seen.lines += 1;
    else slips.set(first.sign, first);
  }
  for (const slip of slips.values()) report(slip, findings);
  for (const edit of edits) findings.mend(edit);
  return edits.length > 0 ? stretch.edit(edits) : stretch;
}

interface Slip {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  lines: number;
}

/** A full-width space and a tab look like two columns or more. */
function meant(blank: string): string {
  return blank === '\u00a0' ? ' ' : '  ';
}

function report({ sign, start, end, lines }: Slip, findings: YamlFindings): void {
  const more =
    lines > 1 ? { zh: `（这样的行一共 ${lines} 行）`, en: ` (${lines} lines in all)` } : { zh: '', en: '' };
  const blank = blanks[sign];
  if (blank) {
    findings.add(start, end, {
      rule: 'yaml-indent',
      message: {
        zh: `行首用了${blank.zh}，缩进只能用英文空格${more.zh}`,
        en: `${blank.en} indents this line; only spaces may${more.en}`,
      },
      hint: {
        zh: '切换到英文输入法，把行首的空白删掉，重新用空格键缩进。',
        en: 'Indent with plain spaces.',
      },
    });
    return;
  }
  findings.add(start, end, {
    rule: 'yaml-dash',
    message: {
      zh:
        sign === '-'
          ? `行首的减号后面少了一个空格${more.zh}`
          : `行首用了“${sign}”，列表的每一项要以英文减号加一个空格开头${more.zh}`,
      en:
        sign === '-'
          ? `A space is missing after the hyphen${more.en}`
          : `A list item begins with a hyphen and a space, not with "${sign}"${more.en}`,
    },
    hint: { zh: '写成“- 名称: ……”。', en: 'Write "- key: value".' },
  });
}

const blanks: Readonly<Record<string, Text>> = {
  '\u3000': { zh: '全角空格', en: 'A full-width space' },
  '\u00a0': { zh: '不换行空格（从网页或文档粘贴来的）', en: 'A no-break space' },
  '\t': { zh: '制表符（Tab 键）', en: 'A tab' },
};
