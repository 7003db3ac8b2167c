/** A rule (规章) is never titled 条例. */
import { statute } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atName } from '../point-at.js';

const SINCE = '2002-01-01';
const RULES = ['department-rule', 'provincial-rule', 'municipal-rule'];

export default defineRule({
  meta: {
    id: 'no-rule-named-regulation',
    family: 'bases',
    pack: 'national',
    severity: 'error',
    title: { zh: '规章的名称不得是“条例”', en: 'No rule titled 条例' },
    basis: [
      statute('规章制定程序条例', '第七条', 'Regulation on Making Rules', 'art. 7', SINCE),
      statute(
        '行政法规制定程序条例',
        '第三十九条',
        'Regulation on Making Regulations',
        'art. 39',
        '2026-07-01',
      ),
      statute(
        '行政法规制定程序条例',
        '第五条',
        'Regulation on Making Regulations',
        'art. 5',
        SINCE,
        '2026-06-30',
      ),
    ],
    rationale: {
      zh: '规章一般称“规定”“办法”，不得称“条例”。登记为规章却叫“条例”的，要么名称有误，要么效力级别有误，职权能不能由它设定也就判断错了。',
      en: 'Rules are titled 规定 or 办法. A rule titled 条例 has a wrong title or a wrong type, and what it may set is then misjudged.',
    },
    messages: {
      titled: {
        zh: '“{name}”登记为{type}，但规章不得称“条例”',
        en: '"{name}" is listed as a {type}, but a rule is never titled 条例',
      },
    },
    hints: {
      titled: {
        zh: '对照原文核对名称和效力级别：多半是行政法规或者地方性法规。',
        en: 'Check title and type: it is most likely an administrative or local regulation.',
      },
    },
    obligations: ['H10'],
    examples: {
      valid: [
        {
          title: { zh: '称“办法”的规章', en: 'a rule titled 办法' },
          edits: [
            { file: exampleFiles.bases, find: '效力级别: 部门规章', replace: '效力级别: 省级政府规章' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '把条例登记成了规章', en: 'a regulation listed as a rule' },
          edits: [{ file: exampleFiles.bases, find: '效力级别: 行政法规', replace: '效力级别: 部门规章' }],
          expect: [{ at: `${exampleFiles.bases}:27:7`, message: 'titled' }],
        },
        {
          title: {
            zh: '2026年修订的程序条例施行之前',
            en: 'before the regulation of 2026 on making regulations',
          },
          asOf: '2026-06-30',
          edits: [
            { file: exampleFiles.bases, find: '效力级别: 行政法规', replace: '效力级别: 省级政府规章' },
          ],
          expect: [{ at: `${exampleFiles.bases}:27:7`, message: 'titled' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const basis of model.bases) {
      const { type, title, adopted, effective } = basis.data;
      // Rules made before the regulation bound kept their titles.
      const made = adopted ?? effective;
      if (!RULES.includes(type) || made === undefined || made < SINCE) continue;
      if (!/条例(（[^（）]*）)?$/.test(title ?? '')) continue;
      report({
        message: 'titled',
        data: { name: basis.name, type: label('instrument-type', type) },
        ...atName(model, basis),
      });
    }
  },
});
