/** Citations as lines for people: place, canonical form, status, and what is wrong. */
import { printableText } from '../diagnostics/printable-text.js';
import { statusText } from '../law/resolution/status-text.js';
import type { CommandContext } from './command.js';
import { countMisspelt, type DescribedCitation } from './describe-citation.js';

/** Beside “resolved”: what is cited is there, but it is not written so. */
const misspelt = { zh: '，写法不规范', en: ', misspelt' };

export function printCitations(context: CommandContext, found: readonly DescribedCitation[]): void {
  const zh = context.language === 'zh';
  const out = (line: string) => context.out(printableText(line));
  for (const citation of found) {
    const place = `${citation.file === null ? '' : `${citation.file}:`}${citation.line}:${citation.column}`;
    const status = statusText(citation.status)[context.language];
    const form =
      citation.status === 'resolved' && countMisspelt(citation) > 0 ? misspelt[context.language] : '';
    const note = citation.note === null ? '' : `${zh ? '：' : ': '}${citation.note}`;
    out(`${place}  ${citation.canonical}  [${status}${form}${note}]`);
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
