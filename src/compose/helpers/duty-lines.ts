/** The duties of a power by stage, numbered: `show="text"` the duties, `show="basis"` their bases under the same numbers. */
import { enumLabel } from '../../schema/enum-label.js';
import type { PowerRecord } from '../../schema/record-types.generated.js';
import { canonicalCitation } from '../canonical-citation.js';
import { defineHelper, wrongType } from '../define-helper.js';

type Duty = NonNullable<PowerRecord['duties']>[number];

export default defineHelper({
  summary: { zh: '责任事项及其依据，逐条编号', en: 'duties by stage, or their bases, numbered' },
  arguments: [1, 1],
  options: ['show'],
  call([list], { show }) {
    if (!Array.isArray(list)) return wrongType('责任事项的列表', 'a list of duties', list);
    if (show !== 'text' && show !== 'basis') return wrongType('“text”或者“basis”', '"text" or "basis"', show);
    const print = show === 'text' ? printDuty : printBasis;
    const lines = (list as readonly Duty[]).map(print);
    return lines.length === 1 ? lines[0] : lines.map((line, at) => `${at + 1}. ${line}`).join('\n');
  },
});

/** 受理责任：公示办理条件…。 */
function printDuty({ stage, text }: Duty): string {
  const label = stage === undefined ? '' : `${enumLabel('stage', stage)}责任：`;
  return `${label}${(text ?? '').trim().replace(/[。；;]+$/u, '')}。`;
}

function printBasis({ basis }: Duty): string {
  return basis === undefined ? '—' : canonicalCitation(basis);
}
