/** No instrument sets a power that its level may not set. */
import type { InstrumentType, PowerKind } from '../../schema/record-types.generated.js';
import { activePowers } from '../active-powers.js';
import { compulsionLaw, licenseLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atPart } from '../point-at.js';
import { basesOfPower } from '../power-bases.js';
import { DOCUMENT_TYPES, restsOnDocumentsOnly } from '../rests-on-documents.js';

const RULES: readonly InstrumentType[] = ['department-rule', 'provincial-rule', 'municipal-rule'];

/** Kind of power -> its clause below and the types that surely may not set it; what has exceptions is left out. */
const FORBIDDEN: Partial<Record<PowerKind, { clause: number; types: readonly InstrumentType[] }>> = {
  penalty: { clause: 0, types: DOCUMENT_TYPES },
  license: { clause: 1, types: [...DOCUMENT_TYPES, 'department-rule', 'municipal-rule'] },
  'compulsory-measure': { clause: 2, types: [...DOCUMENT_TYPES, ...RULES] },
  'compulsory-execution': {
    clause: 3,
    types: [
      ...DOCUMENT_TYPES,
      ...RULES,
      'administrative-regulation',
      'local-regulation',
      'autonomous-regulation',
      'state-council-decision',
    ],
  },
};

export default defineRule({
  meta: {
    id: 'no-setting-beyond-level',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '设定依据的效力级别要够', en: 'The level of an instrument allows what it sets' },
    basis: [
      penaltyLaw('第十六条', 'art. 16'),
      licenseLaw('第十四条至第十七条', 'arts. 14-17'),
      compulsionLaw('第十条', 'art. 10'),
      compulsionLaw('第十三条第一款', 'art. 13(1)'),
    ],
    rationale: {
      zh: '行政强制执行只能由法律设定；行政强制措施由法律、法规设定，规章不能设定；部门规章和设区的市政府规章不能设定行政许可；规范性文件不能设定处罚、许可、强制。级别不够的条款可以作具体规定，不能作设定依据。',
      en: 'Only laws set compulsory execution; only laws and regulations set compulsory measures; departmental and municipal rules set no licence; other documents set none of these. A lower instrument may specify, not set.',
    },
    messages: {
      beyond: {
        zh: '{kind}“{name}”的设定依据“{basis}”是{type}，不能设定{kind}',
        en: 'The {kind} "{name}" is set by "{basis}", a {type}, which may not set it',
      },
    },
    hints: {
      beyond: {
        zh: '写明设定它的上位法条款；这一条只作细化的，把“作用”改为“具体规定”。',
        en: 'Cite the higher clause that sets it; if this one only adds detail, give it the role specifies.',
      },
    },
    obligations: ['H01', 'H03', 'H04', 'H05', '6:26'],
    examples: {
      valid: [
        {
          title: { zh: '规章作具体规定', en: 'a rule specifies' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '    - { 引文: 《中华人民共和国食品安全法》第一百一十条第四项, 作用: 设定 }\n',
              replace:
                '    - { 引文: 《中华人民共和国食品安全法》第一百一十条第四项, 作用: 设定 }\n    - { 引文: 《食品经营许可和备案管理办法》第五条, 作用: 具体规定 }\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '部门规章设定行政许可', en: 'a licence set by a departmental rule' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '《食品经营许可和备案管理办法》第四条, 作用: 具体规定',
              replace: '《食品经营许可和备案管理办法》第四条, 作用: 设定',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:6:7`, message: 'beyond' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const power of activePowers(model)) {
      const rule = FORBIDDEN[power.data.kind];
      // A power on documents alone is one fault, told by no-normative-document-as-sole-basis.
      if (!rule || restsOnDocumentsOnly(model, power)) continue;
      for (const { entry, basis } of basesOfPower(model, power)) {
        if (entry.role !== 'sets' || !basis || !rule.types.includes(basis.data.type)) continue;
        const data = {
          name: power.name,
          kind: label('power-kind', power.data.kind),
          basis: basis.name,
          type: label('instrument-type', basis.data.type),
        };
        report({ message: 'beyond', clause: rule.clause, data, ...atPart(model, power, entry) });
      }
    }
  },
});
