/** An organ that enforces says by what it was set up. */
import type { OrganNode } from '../../model/model.js';
import { penaltyLaw, supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import {
  entrustmentTerms,
  exampleTransfer,
  exampleTrustee,
  trusteeFolder,
  trusteeStaff,
} from '../example-transfers.js';
import { exampleFiles } from '../example-workspace.js';
import { exercisedPowers, isInOwnName } from '../exercised-powers.js';
import { atName } from '../point-at.js';

const setUp = '设立依据:\n  - 《中华人民共和国食品安全法》第六条第二款\n';

export default defineRule({
  meta: {
    id: 'require-setup-basis',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: { zh: '执法主体要有设立和职责依据', en: 'An organ names the basis of its establishment' },
    basis: [
      penaltyLaw('第十七条', 'art. 17'),
      supervisionRegulation('第十七条第一款', 'art. 17(1)'),
      penaltyLaw('第二十一条第一项', 'art. 21(1)'),
    ],
    rationale: {
      zh: '执法由有职权的机关在法定职权范围内实施，主体资格要经过确认并公示。确认主体资格、公告执法主体都要写明设立和职责的依据。没有执法职权的人民政府和机关不作要求；授权组织看它的授权；受委托组织要依法成立，写明成立的依据。',
      en: 'Enforcement is done by organs that have the power; their standing is confirmed and published by the basis of their establishment. Organs without powers are exempt; authorised organisations are asked for their authorisation, trustees for their lawful establishment.',
    },
    messages: {
      none: {
        zh: '“{organ}”行使执法职权，没有写明设立依据',
        en: '"{organ}" exercises powers and names no basis of its establishment',
      },
      trustee: {
        zh: '受委托组织“{organ}”没有写明依法成立的依据',
        en: 'The trustee "{organ}" names no basis of its establishment',
      },
    },
    hints: {
      none: {
        zh: '加上“设立依据”，写确定它职责的法律、法规条款；没有的，写“三定”规定。',
        en: 'Add the clauses that give it its duties, or the document that fixes its duties.',
      },
      trustee: {
        zh: '加上“设立依据”，写批准设立和确定公共事务职能的文件或者条款；不是依法成立的，不得委托。',
        en: 'Add the document or clause that set it up and gave it public duties; else it cannot be a trustee.',
      },
    },
    obligations: ['6:2', '6:6', 'A03', 'N26', 'N01'],
    examples: {
      valid: [
        {
          title: { zh: '没有职权的政府', en: 'a government without powers' },
          edits: [
            { file: exampleFiles.government, find: '层级: 县级', replace: '层级: 县级\n管理体制: 本级' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有设立依据', en: 'no basis' },
          edits: [{ file: exampleFiles.organ, find: setUp, replace: '' }],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
        {
          title: { zh: '受委托组织没有成立的依据', en: 'a trustee without basis' },
          edits: [
            {
              ...exampleTrustee(),
              replace: exampleTrustee().replace.replace(/设立依据:\n.*\n/u, ''),
            },
            trusteeStaff,
            exampleTransfer('委托', { to: '服务中心', more: entrustmentTerms }),
          ],
          expect: [{ at: `${trusteeFolder}/执法主体.yaml:2:5`, message: 'trustee' }],
        },
      ],
    },
  },
  check(model, report) {
    const organs = new Set<OrganNode>();
    for (const one of exercisedPowers(model))
      if (isInOwnName(one) || one.organ.data.nature === 'entrusted') organs.add(one.organ);
    for (const organ of organs) {
      const { nature, bases = [] } = organ.data;
      if (bases.length > 0 || nature === 'authorized') continue;
      const isTrustee = nature === 'entrusted';
      report({
        message: isTrustee ? 'trustee' : 'none',
        ...(isTrustee && { clause: 2 }),
        data: { organ: organ.name },
        missing: { bases: '设立依据' },
        ...atName(model, organ),
      });
    }
  },
});
