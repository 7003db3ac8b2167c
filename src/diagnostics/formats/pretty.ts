/** The report for a person at a terminal: words first, then the author's line with a marker. */
import picocolors from 'picocolors';
import { codeFrame } from '../code-frame.js';
import { defineFormat, type Language, type Report } from '../define-format.js';
import type { Diagnostic, Severity, Text } from '../diagnostic.js';
import { printableText } from '../printable-text.js';
import { countDiagnostics } from '../sort.js';

const SEVERITY: Record<Severity, Text> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};
/** Related places are many when one repealed law is cited by every power; the rest is counted. */
const MOST_RELATED = 5;

export default defineFormat({
  summary: { zh: '给人看：原文和位置', en: 'for people: the line and the place' },
  write(report) {
    const colors = picocolors.createColors(report.color);
    const heading =
      report.language === 'zh' ? `按 ${report.asOf} 的法律和任职情况检查` : `Checked as of ${report.asOf}`;
    const parts = [
      colors.bold(heading),
      ...report.diagnostics.map((item) => writeOne(item, report, colors)),
      writeCounts(report, colors),
    ];
    return `${parts.join('\n\n')}\n`;
  },
});

type Colors = ReturnType<typeof picocolors.createColors>;

function writeOne(item: Diagnostic, report: Report, colors: Colors): string {
  const { language } = report;
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan }[item.severity];
  const text = report.textOf(item.place.file);
  const lines = [
    `${paint(colors.bold(SEVERITY[item.severity][language]))}  ${printableText(item.message[language])}`,
    `  ${colors.dim(`${written(item.place.file)}:${item.place.line}:${item.place.column}  ${item.rule}`)}`,
  ];
  if (text !== undefined)
    lines.push(...codeFrame(text, item.place, { dim: colors.dim, mark: paint }).map((line) => `  ${line}`));
  if (item.basis) lines.push(labelled('依据', 'basis', item.basis[language], language, colors));
  if (item.hint) lines.push(labelled('办法', 'fix', item.hint[language], language, colors));
  const related = item.related ?? [];
  for (const { message, place } of related.slice(0, MOST_RELATED))
    lines.push(
      labelled(
        '相关',
        'see',
        `${written(place.file)}:${place.line}:${place.column}  ${message[language]}`,
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
  return `  ${colors.dim(label)}${printableText(text)}`;
}

function written(file: string): string {
  return printableText(file);
}

function writeCounts(report: Report, colors: Colors): string {
  const counts = countDiagnostics(report.diagnostics);
  const all = report.diagnostics.length;
  if (all === 0) return colors.green(report.language === 'zh' ? '没有发现问题。' : 'No findings.');
  return report.language === 'zh'
    ? `共 ${all} 个问题：错误 ${counts.error} 个，警告 ${counts.warning} 个，提示 ${counts.info} 个。`
    : `${all} finding${all === 1 ? '' : 's'}: ${counts.error} error, ${counts.warning} warning, ${counts.info} info.`;
}
