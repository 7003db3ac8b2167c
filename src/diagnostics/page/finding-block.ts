/** One finding as HTML: what is wrong, where, why, what to do, the author's line. */
import type { Language } from '../define-format.js';
import type { Diagnostic, Place, Severity, Text } from '../diagnostic.js';
import { type Html, html } from './html.js';

export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

/** As in the report for a terminal: a repealed law may be cited by every power, and a value may be a megabyte. */
const MOST_RELATED = 5;
const LONGEST = 1000;
const LINE_AROUND = 80;

export interface FindingContext {
  readonly language: Language;
  /** Lines of the file that it stands in, to show the one. */
  readonly lines?: readonly string[] | undefined;
  /** What the rule demands, in words. */
  readonly title?: string | undefined;
}

export function findingBlock(item: Diagnostic, { language, lines, title }: FindingContext): Html {
  const { severity, message, place, basis, hint, related = [] } = item;
  const rest = related.length - MOST_RELATED;
  const words = (zh: string, en: string) => (language === 'zh' ? `${zh}：` : `${en}: `);
  return html`<div class="finding is-${severity}">
<p><span class="${severity}">${severityWords[severity][language]}</span> ${cut(message[language])}</p>
<p class="small"><code>${where(place)}</code> <span class="soft">${item.rule}${title !== undefined && ` · ${title}`}</span></p>
${lines && sourceLine(lines, place)}${basis && line(words('依据', 'basis'), basis[language])}${hint && line(words('办法', 'fix'), hint[language])}${related
  .slice(0, MOST_RELATED)
  .map((other) => line(words('相关', 'see'), `${other.message[language]}（${where(other.place)}）`))}${
  rest > 0 && line(words('相关', 'see'), language === 'zh' ? `另有 ${rest} 处` : `${rest} more`)
}</div>
`;
}

function line(label: string, text: string): Html {
  return html`<p><span class="label">${label}</span>${cut(text)}</p>
`;
}

function where({ file, line: at, column }: Place): string {
  return `${file}:${at}:${column}`;
}

/** The place is marked in the line, which is cut around it when it is long. */
function sourceLine(lines: readonly string[], place: Place): Html | undefined {
  const written = lines[place.line - 1];
  if (written === undefined || written.trim() === '') return undefined;
  const start = Math.min(place.column - 1, written.length);
  const end = place.endLine > place.line ? written.length : Math.max(start, place.endColumn - 1);
  const from = Math.max(0, start - LINE_AROUND);
  const shownEnd = Math.min(end, start + LINE_AROUND);
  const to = Math.min(written.length, shownEnd + LINE_AROUND);
  return html`<pre>${from > 0 && '…'}${written.slice(from, start)}<mark>${written.slice(start, shownEnd)}</mark>${written.slice(shownEnd, to)}${to < written.length && '…'}</pre>
`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
