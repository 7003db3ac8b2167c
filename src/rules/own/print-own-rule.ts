/** An own rule explained to its reader, as Markdown. */
import type { Text } from '../../diagnostics/diagnostic.js';
import { enumLabel } from '../../schema/enum-label.js';
import type { RecordFile } from '../../schema/record.js';

/** Ends with a line feed. The words of the author stay in their language. */
export function printOwnRule({ data, file, text }: RecordFile<'own-rule'>, language: keyof Text): string {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const severity = data.severity ?? 'warning';
  const { clause } = data;
  const clauses = clause === undefined ? [] : typeof clause === 'string' ? [{ text: clause }] : clause;
  const lines = [
    `# ${data.title}`,
    '',
    [
      `\`${data.id}\``,
      say('自定规则', 'own rule'),
      say(`程度：${enumLabel('own-rule-severity', severity)}`, `severity: ${severity}`),
      file,
    ].join(' · '),
    '',
    ...(data.reason === undefined ? [] : [data.reason, '']),
    ...clauses.map(({ text, ...days }) => `- ${text}${printDays(days, language)}`),
    ...(clauses.length > 0 ? [''] : []),
    `- ${say('提示', 'message')}${say('：', ': ')}${data.message}`,
    `- ${say('办法', 'what to do')}${say('：', ': ')}${data.hint}`,
    '',
    '```yaml',
    text.trimEnd(),
    '```',
  ];
  return `${lines.join('\n')}\n`;
}

function printDays(
  { from, until }: { readonly from?: string; readonly until?: string },
  language: keyof Text,
): string {
  if (from === undefined && until === undefined) return '';
  if (language === 'zh')
    return `（${from === undefined ? '' : `自 ${from} 起`}${until === undefined ? '' : `至 ${until} 止`}）`;
  return ` (${[from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ')})`;
}
