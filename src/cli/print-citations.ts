/** Citations as lines for people: place, canonical form, status, and what is wrong. */
import { printableText } from '../diagnostics/printable-text.js';
import { statusText } from '../law/resolution/status-text.js';
import type { CommandContext } from './command.js';
import type { DescribedCitation } from './describe-citation.js';

export function printCitations(context: CommandContext, found: readonly DescribedCitation[]): void {
  const zh = context.language === 'zh';
  const out = (line: string) => context.out(printableText(line));
  for (const citation of found) {
    const place = `${citation.file === null ? '' : `${citation.file}:`}${citation.line}:${citation.column}`;
    const status = statusText(citation.status)[context.language];
    const note = citation.note === null ? '' : `${zh ? '：' : ': '}${citation.note}`;
    out(`${place}  ${citation.canonical}  [${status}${note}]`);
    // Where each article of the older version went.
    for (const unit of citation.status === 'superseded' ? citation.units : []) {
      if (unit.note !== null) out(`  ${unit.note}`);
    }
    for (const warning of citation.warnings) {
      if (warning !== 'past-horizon') out(`  ${statusText(warning)[context.language]}`);
    }
    for (const { line, column, text, message, correction } of citation.defects) {
      const mend = correction ? (zh ? `，应为“${correction}”` : `: write '${correction}'`) : '';
      out(`  ${line}:${column}  “${text}” ${message}${mend}`);
    }
  }
}
