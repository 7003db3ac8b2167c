/** A paper of supervision is answered within its period. */
import { supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atName, atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-supervision-answer',
    family: 'records',
    pack: 'national',
    severity: 'error',
    title: { zh: '监督文书按期报送纠正情况', en: 'Papers of supervision are answered in time' },
    basis: [
      supervisionRegulation('第二十七条第二款', 'art. 27(2)'),
      supervisionRegulation('第二十八条第二款', 'art. 28(2)'),
      supervisionRegulation('第二十九条', 'art. 29'),
    ],
    rationale: {
      zh: '收到督办函应当及时履行职责，收到意见书应当及时纠正，并在规定时限内报送纠正情况；不照办的，报本级人民政府制发决定书。',
      en: 'An organ performs or corrects and reports within the period; otherwise the government issues a decision.',
    },
    messages: {
      unanswered: {
        zh: '{kind}“{name}”限 {due} 以前报送纠正情况，至今没有报送',
        en: 'The {kind} "{name}" was to be answered by {due} and is not',
      },
      late: {
        zh: '{kind}“{name}”限 {due} 以前报送纠正情况，{answered} 才报送',
        en: 'The {kind} "{name}" was to be answered by {due} and was answered on {answered}',
      },
    },
    hints: {
      unanswered: {
        zh: '立即纠正并报送，补写“报送日期”“纠正情况”。',
        en: 'Correct and report at once, then add the day and what was done.',
      },
      late: {
        zh: '核对两个日期；确已逾期的，向行政执法监督机构说明理由。',
        en: 'Check both days; if it was late, give the supervising body the reason.',
      },
    },
    obligations: ['N25', '6:66'],
    examples: {
      valid: [
        {
          title: { zh: '期限还没有到', en: 'not yet due' },
          asOf: '2026-04-28',
          edits: [{ file: exampleFiles.supervision, find: ', 报送日期: 2026-04-24', replace: '' }],
        },
        {
          title: { zh: '最后一天报送', en: 'on the last day' },
          edits: [
            { file: exampleFiles.supervision, find: '报送日期: 2026-04-24', replace: '报送日期: 2026-04-28' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '逾期没有报送', en: 'not answered' },
          edits: [{ file: exampleFiles.supervision, find: ', 报送日期: 2026-04-24', replace: '' }],
          expect: [{ at: `${exampleFiles.supervision}:1:9`, message: 'unanswered' }],
        },
        {
          title: { zh: '意见书逾期才报送', en: 'an opinion answered late' },
          edits: [
            { file: exampleFiles.supervision, find: '报送日期: 2026-06-26', replace: '报送日期: 2026-07-01' },
          ],
          expect: [{ at: `${exampleFiles.supervision}:2:98`, message: 'late' }],
        },
      ],
    },
  },
  check(model, report) {
    const clauses = { 'urging-letter': 0, opinion: 1, decision: 2 } as const;
    for (const node of model.supervisionPapers) {
      const { kind, due, answered } = node.data;
      if (!node.current || due === undefined) continue;
      const data = { kind: label('supervision-kind', kind), name: node.name, due };
      const clause = clauses[kind];
      if (answered !== undefined && answered > due)
        report({
          message: 'late',
          severity: 'warning',
          clause,
          data: { ...data, answered },
          ...atProperty(model, node, 'answered'),
        });
      if (answered === undefined && due < model.asOf)
        report({
          message: 'unanswered',
          clause,
          data,
          missing: { answered: '报送日期' },
          ...atName(model, node),
        });
    }
  },
});
