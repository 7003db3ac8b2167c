/** Section: what the check found, by organ and family; what is set aside stands apart. */
import { defineSection } from '../define-section.js';
import { findingsSheet } from '../findings/findings-sheet.js';
import { readFindings } from '../findings/read-findings.js';
import type { Reported } from '../findings/reported.js';
import { writeFindings } from '../findings/write-findings.js';
import { date, list, oneOf, record, text } from '../json-types.js';

export default defineSection<readonly Reported[]>({
  id: 'findings',
  order: 1,
  title: { zh: '检查结果', en: 'Findings' },
  schema: list(
    record({
      organ: text,
      organName: text,
      family: text,
      familyTitle: text,
      rule: text,
      'ruleTitle?': text,
      severity: oneOf(['error', 'warning', 'info']),
      message: text,
      file: text,
      line: { type: 'integer', minimum: 1 },
      column: { type: 'integer', minimum: 1 },
      'subject?': text,
      'basis?': text,
      'hint?': text,
      state: oneOf(['open', 'suppressed', 'known']),
      'reason?': text,
      'approver?': text,
      'until?': date,
    }),
  ),
  read: readFindings,
  write: writeFindings,
  sheets: (findings, voice) => [findingsSheet(findings, voice)],
});
