/** The Markdown of an authored file: what the parser cannot take, and characters that hide behind references. */
import { findForbiddenCharacters } from './forbidden-characters.js';
import { findMarkdownExcess } from './markdown-excess.js';
import type { YamlFindings } from './yaml-findings.js';

/** `&#8238;`, `&#x202e;` and the names of invisible characters in HTML. */
const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lrm|rlm|zwj|zwnj|shy|ZeroWidthSpace|NoBreak));/g;
const named: Readonly<Record<string, number>> = {
  lrm: 0x200e,
  rlm: 0x200f,
  zwj: 0x200d,
  zwnj: 0x200c,
  shy: 0xad,
  ZeroWidthSpace: 0x200b,
  NoBreak: 0x2060,
};

export function checkBody(body: string, offset: number, findings: YamlFindings): void {
  const excess = findMarkdownExcess(body);
  if (excess) {
    const { message, hint } = excess;
    const start = offset + excess.offset;
    findings.add(start, start + excess.length, { rule: 'markdown-limits', message, hint });
  }
  for (const match of body.matchAll(reference)) {
    const [, decimal, hex, name] = match;
    const code = name ? named[name]! : decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex!, 16);
    const [found] = code <= 0x10ffff ? findForbiddenCharacters(String.fromCodePoint(code)) : [];
    if (!found) continue;
    const start = offset + match.index;
    findings.add(start, start + match[0].length, {
      rule: found.rule,
      severity: found.severity,
      message: {
        zh: `“${match[0]}”代表${found.name.zh}，不能出现在正文里`,
        en: `"${match[0]}" stands for a ${found.name.en}, which may not stand in the text`,
      },
      hint: { zh: '删掉它。', en: 'Delete it.' },
    });
  }
}
