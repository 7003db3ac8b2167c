/** What a new workspace still lacks, as exceptions that run out: the check passes and nothing is forgotten. */
import type { OpenedWorkspace } from '../../build/open-workspace.js';
import { allRules } from '../../rules/rule-list.js';
import { runRules } from '../../rules/run-rules.js';
import { yamlText } from './yaml-text.js';

export interface ToDo {
  /** Text of 检查例外.yaml; undefined when nothing is lacking. */
  readonly text: string | undefined;
  readonly count: number;
  /** YYYY-MM-DD, the last day on which they hold. */
  readonly until: string;
}

/** Three months are the time that a bureau takes to gather its people and papers. */
const months = 3;

export function toDo(opened: OpenedWorkspace): ToDo {
  const until = monthsLater(opened.asOf, months);
  const byRule = new Map<string, Set<string>>();
  let count = 0;
  for (const { rule, severity, subject, alsoConcerns = [], place } of runRules(opened.model, {
    reading: opened.diagnostics,
  })) {
    if (severity === 'info') continue;
    count += 1;
    const known = byRule.get(rule) ?? new Set<string>();
    for (const id of subject === undefined ? [place.file] : [subject, ...alsoConcerns]) known.add(id);
    byRule.set(rule, known);
  }
  if (byRule.size === 0) return { text: undefined, count, until };
  const titles = new Map(allRules.map(({ meta }) => [meta.id, meta.title.zh]));
  const entries = [...byRule].map(([rule, subjects]) =>
    [
      `- 规则: ${rule}`,
      '  对象:',
      ...[...subjects].map((subject) => `    - ${yamlText(subject)}`),
      `  理由: ${yamlText(`待填写；${titles.get(rule) ?? ''}`.replace(/；$/u, ''))}`,
      '  批准人: 待填写',
      `  截止: ${until}`,
      '',
    ].join('\n'),
  );
  return { text: heading + entries.join(''), count, until };
}

const heading = `# 待填写的内容。填好一项，检查时会提示哪一个对象“没有用处”，删去它；全部填好就删去本文件。
# What is still to be filled in. The check says which entries are of no use any more: delete them.
`;

/** A day that the month does not have is its last: three months after 30 November is the end of February. */
function monthsLater(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
