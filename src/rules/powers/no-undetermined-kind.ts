/** A power whose kind is undetermined is settled. */
import { activePowers } from '../active-powers.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'no-undetermined-kind',
    family: 'powers',
    pack: 'core',
    severity: 'warning',
    title: { zh: '类别待定的职权要定性', en: 'Undetermined kinds of powers are settled' },
    basis: [opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '责令改正、责令收回证书、加收滞纳金之类，性质有争议的可以先写“待定”。但类别不定，适用哪部法律的程序、期限和救济就不定，清单不能公布，要请法制机构研究确定。',
      en: 'Acts of disputed nature may be left undetermined for a while, but without a kind neither procedure nor limits nor remedies are known.',
    },
    messages: {
      open: {
        zh: '职权“{name}”的类别还是“待定”',
        en: 'The kind of the power "{name}" is still undetermined',
      },
    },
    hints: {
      open: {
        zh: '请法制机构按设定它的条款定性；不属于前几类的，写“其他”。',
        en: 'Have it settled by the clause that sets it; what fits no kind is "other".',
      },
    },
    obligations: ['6:23', '6:22'],
    examples: {
      valid: [
        {
          title: { zh: '其他类', en: 'other' },
          edits: [{ file: exampleFiles.powers, find: '类别: 行政强制措施', replace: '类别: 其他' }],
        },
      ],
      invalid: [
        {
          title: { zh: '待定', en: 'undetermined' },
          edits: [{ file: exampleFiles.powers, find: '类别: 行政强制措施', replace: '类别: 待定' }],
          expect: [{ at: `${exampleFiles.powers}:27:7`, message: 'open' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const power of activePowers(model)) {
      if (power.data.kind !== 'undetermined') continue;
      report({ message: 'open', data: { name: power.name }, ...atProperty(model, power, 'kind') });
    }
  },
});
