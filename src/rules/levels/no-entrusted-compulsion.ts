/** Compulsory measures are never entrusted. */

import { atTransferredPower } from '../at-transfer.js';
import { compulsionLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { entrustmentTerms, exampleTransfer, transferFile } from '../example-transfers.js';
import { nameSeveral } from '../name-several.js';
import { powersOfTransfer, transfersInForce } from '../transferred.js';

export default defineRule({
  meta: {
    id: 'no-entrusted-compulsion',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: { zh: '行政强制措施权不得委托', en: 'Compulsory measures are not entrusted' },
    basis: [compulsionLaw('第十七条第一款', 'art. 17(1)')],
    rationale: {
      zh: '查封、扣押、冻结等行政强制措施由法律、法规规定的行政机关实施，权力不得委托，只委托其中的环节也不行。受委托办理处罚的组织需要查封、扣押的，由委托机关自己实施。',
      en: 'Seizure, sealing and freezing are done by the organ that the law names; the power is not entrusted, not even in part.',
    },
    messages: {
      entrusted: {
        zh: '委托中包含行政强制措施{powers}，这项权力不得委托',
        en: 'The entrustment covers the compulsory measure {powers}',
      },
    },
    hints: {
      entrusted: {
        zh: '从“职权”中删去，由委托机关自己的执法人员实施；类别写错的，更正这项职权的“类别”。',
        en: 'Take it out; officers of the giver do it themselves. Correct the kind of the power where that is wrong.',
      },
    },
    obligations: ['A05'],
    examples: {
      valid: [
        {
          title: { zh: '只委托处罚', en: 'only a penalty' },
          edits: [exampleTransfer('委托', { more: entrustmentTerms })],
        },
        {
          title: { zh: '划转不是委托', en: 'a reassignment is none' },
          edits: [exampleTransfer('划转', { powers: '查封扣押' })],
        },
      ],
      invalid: [
        {
          title: { zh: '连查封扣押一起委托', en: 'seizure goes along' },
          edits: [exampleTransfer('委托', { powers: '无证经营处罚, 查封扣押', more: entrustmentTerms })],
          expect: [{ at: `${transferFile}:5:16`, message: 'entrusted' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const transfer of transfersInForce(model, 'entrust')) {
      const powers = powersOfTransfer(model, transfer, 'compulsory-measure');
      const [first] = powers;
      if (!first) continue;
      report({
        message: 'entrusted',
        data: {
          powers: nameSeveral(
            powers.map(({ name }) => name),
            '项',
            'more',
          ),
        },
        ...atTransferredPower(model, transfer, first.id),
        alsoConcerns: powers.map(({ id }) => id),
      });
    }
  },
});
