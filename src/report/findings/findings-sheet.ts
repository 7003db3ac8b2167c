/** The findings as a sheet, one a row. */
import { severityWords } from '../../diagnostics/page/finding-block.js';
import type { Sheet } from '../../sheets/sheet.js';
import type { Voice } from '../voice.js';
import { organNameOf, type Reported } from './reported.js';

export function findingsSheet(findings: readonly Reported[], voice: Voice): Sheet {
  const states = {
    open: voice.say('未处理', 'open'),
    suppressed: voice.say('例外', 'excepted'),
    known: voice.say('原有', 'known'),
  };
  return {
    title: voice.say('检查结果', 'Findings'),
    head: voice
      .say(
        '执法主体,类别,程度,问题,依据,办法,文件,行,规则,状态,理由',
        'organ,family,severity,finding,basis,what to do,file,line,rule,state,reason',
      )
      .split(','),
    rows: findings.map((item) => [
      organNameOf(item, voice),
      item.familyTitle,
      voice.text(severityWords[item.severity]),
      item.message,
      item.basis ?? '',
      item.hint ?? '',
      item.file,
      item.line,
      item.rule,
      states[item.state],
      item.reason ?? '',
    ]),
  };
}
