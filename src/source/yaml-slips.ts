/** Slips of the input method in one broken entry: each has its own message, and is mended to read on. */
import type { Edit, Stretch } from './stretch.js';
import type { YamlFinding, YamlFindings } from './yaml-findings.js';

interface Slip {
  readonly pattern: RegExp;
  readonly mend: (match: RegExpExecArray) => Edit;
  readonly finding: (match: RegExpExecArray) => YamlFinding;
}

/** The mended entry when one slip explains why it could not be read; the slip is reported. */
export function mendEntry(
  entry: Stretch,
  parses: (stretch: Stretch) => boolean,
  findings: YamlFindings,
): Stretch | undefined {
  for (const slip of slips) {
    const match = slip.pattern.exec(entry.text);
    if (!match) continue;
    const edit = slip.mend(match);
    const mended = entry.edit([edit]);
    if (!parses(mended)) continue;
    findings.add(
      entry.origin(edit.start),
      entry.origin(Math.max(edit.end, edit.start + 1)),
      slip.finding(match),
    );
    findings.mend({ start: entry.origin(edit.start), end: entry.origin(edit.end), text: edit.text });
    return mended;
  }
  return undefined;
}

const key = String.raw`^\s*(?<key>[^\s:：#'"\[{][^:：\n]{0,30}?)`;

const slips: readonly Slip[] = [
  {
    pattern: new RegExp(`${key}(?<sign>[ \u3000]*[：︰﹕∶])`),
    mend: ({ 0: whole, groups }) => ({
      start: whole.length - groups!['sign']!.length,
      end: whole.length,
      text: ': ',
    }),
    finding: ({ groups }) => ({
      rule: 'yaml-full-width',
      message: {
        zh: `“${groups!['key']}”后面用了全角冒号“：”，要用英文冒号加一个空格`,
        en: `A full-width colon follows "${groups!['key']}"; write a colon and a space`,
      },
      hint: { zh: `写成“${groups!['key']}: ……”。`, en: `Write "${groups!['key']}: …".` },
    }),
  },
  {
    pattern: new RegExp(`${key}:(?=[^\\s:/])`),
    mend: ({ 0: whole }) => ({ start: whole.length - 1, end: whole.length, text: ': ' }),
    finding: ({ groups }) => ({
      rule: 'yaml-syntax',
      message: {
        zh: `“${groups!['key']}:”后面少了一个空格`,
        en: `A space is missing after "${groups!['key']}:"`,
      },
      hint: { zh: `写成“${groups!['key']}: ……”，冒号后空一格。`, en: `Write "${groups!['key']}: …".` },
    }),
  },
];
