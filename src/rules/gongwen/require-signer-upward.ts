/** A paper to a superior names who signed it out. */
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atName } from '../point-at.js';

const turn = (signer: string) => [
  { file: exampleFiles.notice, find: '文种: 通知\n', replace: `文种: 请示\n${signer}` },
];

export default defineRule({
  meta: {
    id: 'require-signer-upward',
    family: 'gongwen',
    pack: 'gongwen',
    severity: 'warning',
    title: { zh: '报告、请示要标注签发人', en: 'Reports and requests name their signer' },
    basis: [paperStandard('7.2.6')],
    rationale: {
      zh: '上行文在发文字号的右侧标注签发人。报告和请示都是上行文。',
      en: 'Papers to a superior carry the signer beside the number; reports and requests go to a superior.',
    },
    messages: {
      none: { zh: '{kind}“{title}”没有写签发人', en: 'The {kind} "{title}" names no signer' },
    },
    hints: {
      none: {
        zh: '加上“签发人”，写签发这份公文的负责人姓名。',
        en: 'Add the name of the leader who signed it out.',
      },
    },
    obligations: [],
    examples: {
      valid: [{ title: { zh: '写了签发人', en: 'with a signer' }, edits: turn('签发人: 乙某\n') }],
      invalid: [
        {
          title: { zh: '请示没有签发人', en: 'a request without signer' },
          edits: turn(''),
          expect: [{ at: `${exampleFiles.notice}:5:5`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const notice of model.notices) {
      const { kind, signer } = notice.data;
      if ((kind !== 'report' && kind !== 'request') || signer !== undefined) continue;
      const data = { kind: label('notice-kind', kind), title: notice.name };
      report({ message: 'none', data, missing: { signer: '签发人' }, ...atName(model, notice) });
    }
  },
});
