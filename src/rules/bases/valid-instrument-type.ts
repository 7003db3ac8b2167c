/** The type of a listed instrument is the one its text proves. */
import type { InstrumentType } from '../../schema/record-types.generated.js';
import { statute } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atProperty } from '../point-at.js';
import { provedType } from '../proved-type.js';

/** Nobody errs gravely between these. */
const AKIN: readonly (readonly InstrumentType[])[] = [
  ['local-regulation', 'autonomous-regulation'],
  ['administrative-regulation', 'state-council-decision'],
  ['normative-document', 'three-fixes'],
];

export default defineRule({
  meta: {
    id: 'valid-instrument-type',
    family: 'bases',
    pack: 'national',
    severity: 'error',
    title: { zh: '依据的效力级别要登记正确', en: 'Instruments listed with their true type' },
    basis: [
      statute(
        '中华人民共和国立法法',
        '第九十八条至第一百零二条',
        'Legislation Law',
        'arts. 98-102',
        '2023-03-15',
      ),
    ],
    rationale: {
      zh: '能不能设定处罚、许可、强制，发生冲突时适用哪一个，都取决于效力级别。级别登记错了，目录的排列和职权的判断也跟着错。“规章不得称条例”另有规则。',
      en: 'The type decides what an instrument may set and which one prevails. A wrong type makes the order of the list and every judgement on powers wrong.',
    },
    messages: {
      differs: {
        zh: '“{name}”登记为{listed}，应当是{proved}',
        en: '"{name}" is listed as a {listed}, but is a {proved}',
      },
    },
    hints: {
      differs: {
        zh: '把“效力级别”改为“{proved}”，并核对以它为设定依据的职权。',
        en: 'Correct the type to {proved} and check the powers that it sets.',
      },
    },
    obligations: ['H10', '6:11', '6:12'],
    examples: {
      valid: [
        {
          title: { zh: '法规库没有收录的，按登记的级别', en: 'outside the library the listed type counts' },
          edits: [{ file: exampleFiles.bases, find: '效力级别: 部门规章', replace: '效力级别: 规范性文件' }],
        },
      ],
      invalid: [
        {
          title: { zh: '把行政法规登记成了法律', en: 'a regulation listed as a law' },
          edits: [{ file: exampleFiles.bases, find: '效力级别: 行政法规', replace: '效力级别: 法律' }],
          expect: [{ at: `${exampleFiles.bases}:28:9`, message: 'differs' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const basis of model.bases) {
      const listed = basis.data.type;
      const instrument = model.statutes?.ofBasis(basis)?.instrument;
      const proved = instrument?.type;
      if (listed === undefined || proved === undefined || listed === proved) continue;
      if (AKIN.some((group) => group.includes(listed) && group.includes(proved))) continue;
      report({
        message: 'differs',
        ...(provedType(instrument) === undefined && { severity: 'warning' }),
        data: {
          name: basis.name,
          listed: label('instrument-type', listed),
          proved: label('instrument-type', proved),
        },
        ...atProperty(model, basis, 'type'),
      });
    }
  },
});
