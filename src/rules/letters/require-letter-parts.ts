/** A plan of letters names who supervises it, what leaders answer for, and what the result counts into. */
import { decisionOf2008, opinionsOf2005, supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const parts = [
  { key: 'supervised-by', written: '监督机构', message: 'supervision', clause: 0 },
  { key: 'leader-liability', written: '追究领导责任情形', message: 'leaders', clause: 1 },
  { key: 'counts-into', written: '计入', message: 'counts', clause: 2 },
] as const;

export default defineRule({
  meta: {
    id: 'require-letter-parts',
    family: 'letters',
    pack: 'national',
    severity: 'warning',
    title: {
      zh: '责任书要写监督机构、领导责任和结果运用',
      en: 'Letters name supervision, leaders and results',
    },
    basis: [
      supervisionRegulation('第六条第一款、第十二条第四项', 'art. 6(1) and 12(4)'),
      decisionOf2008('（二十七）', 'item 27'),
      opinionsOf2005('三（四）', 'part 3(4)'),
    ],
    rationale: {
      zh: '责任书由行政执法监督机构监督落实；对违法行政实行以主要负责人为重点的问责；考核分值在依法行政考核中占有适当比重。缺了哪一项，签了也落不了实。',
      en: 'Letters are supervised, leaders answer for their organ, and the result has its share in the evaluation of the government.',
    },
    messages: {
      supervision: {
        zh: '{year} 年度责任书没有写监督机构',
        en: 'The letters of {year} name no supervising body',
      },
      leaders: {
        zh: '{year} 年度责任书没有写追究领导责任的情形',
        en: 'The letters of {year} name no situations in which leaders are liable',
      },
      counts: {
        zh: '{year} 年度责任书没有写考核结果计入何处',
        en: 'The letters of {year} do not say what the result counts into',
      },
    },
    hints: {
      supervision: {
        zh: '加上“监督机构”，一般是本级司法行政部门。',
        en: 'Add supervised-by, as a rule the judicial bureau.',
      },
      leaders: { zh: '加上“追究领导责任情形”，逐条写明。', en: 'Add leader-liability, one by one.' },
      counts: { zh: '加上“计入”，如年度法治政府建设考核。', en: 'Add counts-into.' },
    },
    obligations: ['6:71', '6:89', '6:97', '6:100', '6:118'],
    examples: {
      valid: [
        {
          title: { zh: '往年的责任书', en: 'letters of years gone by' },
          asOf: '2027-01-01',
          edits: [{ file: exampleFiles.letters, find: '监督机构: 示例区司法局\n', replace: '' }],
        },
      ],
      invalid: [
        {
          title: { zh: '没有监督机构', en: 'no supervision' },
          edits: [{ file: exampleFiles.letters, find: '监督机构: 示例区司法局\n', replace: '' }],
          expect: [{ at: `${exampleFiles.letters}:1:5`, message: 'supervision' }],
        },
        {
          title: { zh: '没有领导责任', en: 'no leaders' },
          edits: [
            {
              file: exampleFiles.letters,
              find: '追究领导责任情形: [发生重大执法过错，隐瞒不报的]\n',
              replace: '',
            },
          ],
          expect: [{ at: `${exampleFiles.letters}:1:5`, message: 'leaders' }],
        },
        {
          title: { zh: '没有写计入何处', en: 'counts into nothing' },
          edits: [{ file: exampleFiles.letters, find: '计入: 示例区年度法治政府建设考核\n', replace: '' }],
          expect: [{ at: `${exampleFiles.letters}:1:5`, message: 'counts' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const plan of model.letterPlans) {
      if (!plan.current) continue;
      for (const { key, written, message, clause } of parts) {
        if (plan.data[key]?.length) continue;
        const missing = { [key]: written };
        report({
          message,
          clause,
          data: { year: plan.data.year },
          missing,
          ...atProperty(model, plan, 'year'),
        });
      }
    }
  },
});
