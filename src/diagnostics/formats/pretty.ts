/** The report for a person at a terminal: words first, then the author's line with a marker. */
import picocolors from 'picocolors';
import { beforeWords } from '../before-words.js';
import { codeFrame, splitLines } from '../code-frame.js';
import { defineFormat, type Language, type Report } from '../define-format.js';
import type { Diagnostic, Severity, Text } from '../diagnostic.js';
import { printableText } from '../printable-text.js';
import { countDiagnostics } from '../sort.js';
import { suppressedWords } from '../suppressed-words.js';

const SEVERITY: Record<Severity, Text> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};
/** Related places are many when one repealed law is cited by every power; the rest is counted. */
const MOST_RELATED = 5;
/** Findings of one rule in one file; a file with more has one cause for them, and the rest is counted. */
const MOST_ALIKE = 50;
/** UTF-16 units of a message: a value of a megabyte may stand in it. */
const LONGEST = 1000;

export default defineFormat({
  summary: { zh: '给人看：原文和位置', en: 'for people: the line and the place' },
  write(report) {
    const colors = picocolors.createColors(report.color);
    const heading =
      report.language === 'zh' ? `按 ${report.asOf} 的法律和任职情况检查` : `Checked as of ${report.asOf}`;
    const suppressed = report.suppressed?.length ?? 0;
    const parts = [
      colors.bold(heading),
      ...writeAll(report, colors),
      writeCounts(report, colors),
      ...(report.before ? [beforeWords(report.before)[report.language]] : []),
      ...(suppressed > 0 ? [suppressedWords(suppressed)[report.language]] : []),
    ];
    return `${parts.join('\n\n')}\n`;
  },
});

type Colors = ReturnType<typeof picocolors.createColors>;

function writeAll(report: Report, colors: Colors): string[] {
  const alike = new Map<string, { count: number; last: Diagnostic }>();
  const written: string[] = [];
  let file: { readonly name: string; readonly lines: string[] | undefined } | undefined;
  const flush = () => {
    for (const { count, last } of alike.values())
      if (count > MOST_ALIKE) written.push(writeRest(last, count - MOST_ALIKE, report.language, colors));
    alike.clear();
  };
  for (const item of report.diagnostics) {
    const name = item.place.file;
    if (file?.name !== name) {
      flush();
      const text = report.textOf(name);
      file = { name, lines: text === undefined ? undefined : splitLines(text) };
    }
    const kind = `${item.severity} ${item.rule}`;
    const count = (alike.get(kind)?.count ?? 0) + 1;
    alike.set(kind, { count, last: item });
    if (count <= MOST_ALIKE) written.push(writeOne(item, file.lines, report.language, colors));
  }
  flush();
  return written;
}

function writeRest({ place, rule }: Diagnostic, rest: number, language: Language, colors: Colors): string {
  const more =
    language === 'zh'
      ? `这个文件里还有 ${rest} 个同类问题（${rule}）没有逐个列出，先改好上面的再检查一次。`
      : `${rest} more findings of ${rule} in this file are not listed; mend the ones above and check again.`;
  return `${more}\n  ${colors.dim(printable(place.file))}`;
}

function writeOne(
  item: Diagnostic,
  source: readonly string[] | undefined,
  language: Language,
  colors: Colors,
): string {
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan }[item.severity];
  const lines = [
    `${paint(colors.bold(SEVERITY[item.severity][language]))}  ${printable(item.message[language])}`,
    `  ${colors.dim(`${printable(item.place.file)}:${item.place.line}:${item.place.column}  ${item.rule}`)}`,
  ];
  if (source !== undefined)
    lines.push(...codeFrame(source, item.place, { dim: colors.dim, mark: paint }).map((line) => `  ${line}`));
  if (item.basis) lines.push(labelled('依据', 'basis', item.basis[language], language, colors));
  if (item.hint) lines.push(labelled('办法', 'fix', item.hint[language], language, colors));
  const related = item.related ?? [];
  for (const { message, place } of related.slice(0, MOST_RELATED))
    lines.push(
      labelled(
        '相关',
        'see',
        `${printable(place.file)}:${place.line}:${place.column}  ${message[language]}`,
        language,
        colors,
      ),
    );
  const rest = related.length - MOST_RELATED;
  if (rest > 0)
    lines.push(
      labelled('相关', 'see', language === 'zh' ? `另有 ${rest} 处` : `${rest} more`, language, colors),
    );
  return lines.join('\n');
}

function labelled(zh: string, en: string, text: string, language: Language, colors: Colors): string {
  const label = language === 'zh' ? `${zh}：` : `${en}: `;
  return `  ${colors.dim(label)}${printable(text)}`;
}

function printable(text: string): string {
  return printableText(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

function writeCounts(report: Report, colors: Colors): string {
  const counts = countDiagnostics(report.diagnostics);
  const all = report.diagnostics.length;
  const zh = report.language === 'zh';
  const added = report.before !== undefined;
  if (all === 0) {
    const none = added ? '没有新问题。' : '没有发现问题。';
    return colors.green(zh ? none : `No ${added ? 'new ' : ''}findings.`);
  }
  return zh
    ? `共 ${all} 个${added ? '新' : ''}问题：错误 ${counts.error} 个，警告 ${counts.warning} 个，提示 ${counts.info} 个。`
    : `${all} ${added ? 'new ' : ''}finding${all === 1 ? '' : 's'}: ${counts.error} error, ${counts.warning} warning, ${counts.info} info.`;
}
