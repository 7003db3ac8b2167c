/** A recheck of a paper of supervision is asked for within ten and decided within fifteen working days. */

import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { surelyAfterWorkingDays } from '../fact-records.js';
import { chongqingSupervision } from '../local-clauses.js';
import { atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'valid-recheck-dates',
    family: 'records',
    pack: 'chongqing',
    severity: 'warning',
    title: { zh: '复查的申请和决定按期', en: 'Rechecks keep their periods' },
    basis: [chongqingSupervision('第二十一条', 'art. 21')],
    rationale: {
      zh: '对监督处理决定不服的，自收到之日起十个工作日内申请复查，监督机构自收到申请之日起十五个工作日内决定；复查期间不停止执行。',
      en: 'A recheck is asked for within ten working days and decided within fifteen; it does not stay the decision.',
    },
    messages: {
      asked: {
        zh: '“{name}”{issued} 制发，{date} 才申请复查，已过十个工作日',
        en: '"{name}" of {issued}: the recheck was asked for on {date}, after ten working days',
      },
      decided: {
        zh: '“{name}”{date} 申请复查，{answered} 才答复，已过十五个工作日',
        en: '"{name}": the recheck of {date} was decided on {answered}, after fifteen working days',
      },
      open: {
        zh: '“{name}”{date} 申请复查，已过十五个工作日没有答复',
        en: '"{name}": the recheck of {date} is not decided after fifteen working days',
      },
    },
    hints: {
      asked: {
        zh: '核对日期；逾期申请的，监督机构可以不受理。',
        en: 'Check the dates; a late request may be refused.',
      },
      decided: { zh: '核对日期；确已逾期的，说明理由。', en: 'Check the dates; give the reason.' },
      open: { zh: '催请答复，补写“答复日期”。', en: 'Ask for the decision and add its day.' },
    },
    obligations: ['N30'],
    examples: {
      valid: [
        {
          title: { zh: '期限以内', en: 'within the periods' },
          edits: [
            {
              file: exampleFiles.supervision,
              find: '异议: { 日期: 2026-06-12, 答复日期: 2026-06-18 }',
              replace: '异议: { 日期: 2026-06-15, 答复日期: 2026-06-29 }',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '申请太晚', en: 'asked late' },
          edits: [
            {
              file: exampleFiles.supervision,
              find: '异议: { 日期: 2026-06-12, 答复日期: 2026-06-18 }',
              replace: '异议: { 日期: 2026-07-20, 答复日期: 2026-07-22 }',
            },
          ],
          expect: [{ at: `${exampleFiles.supervision}:2:120`, message: 'asked' }],
        },
        {
          title: { zh: '答复太晚', en: 'decided late' },
          edits: [
            { file: exampleFiles.supervision, find: '答复日期: 2026-06-18', replace: '答复日期: 2026-08-03' },
          ],
          expect: [{ at: `${exampleFiles.supervision}:2:138`, message: 'decided' }],
        },
        {
          title: { zh: '没有答复', en: 'not decided' },
          edits: [
            {
              file: exampleFiles.supervision,
              find: '异议: { 日期: 2026-06-12, 答复日期: 2026-06-18 }',
              replace: '异议: { 日期: 2026-06-12 }',
            },
          ],
          expect: [{ at: `${exampleFiles.supervision}:2:120`, message: 'open' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const node of model.supervisionPapers) {
      const { date: issued, objection } = node.data;
      if (!node.current || !objection) continue;
      const { date, answered } = objection;
      const data = { name: node.name, issued, date };
      const limit = surelyAfterWorkingDays(date, 15);
      if (surelyAfterWorkingDays(issued, 10) < date)
        report({ message: 'asked', data, ...atProperty(model, node, 'date', objection) });
      if (answered !== undefined && limit < answered)
        report({
          message: 'decided',
          data: { ...data, answered },
          ...atProperty(model, node, 'answered', objection),
        });
      if (answered === undefined && limit < model.asOf)
        report({ message: 'open', data, ...atProperty(model, node, 'date', objection) });
    }
  },
});
