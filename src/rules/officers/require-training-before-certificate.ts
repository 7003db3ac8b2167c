/** A certificate is issued after training and a passed exam. */
import { opinionsOf2005, supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const officer = '  执法证: { 证号: 示002, 发证日期: 2023-04-10, 有效期至: 2028-04-09 }\n';
const trained = (...rows: readonly string[]) => ({
  file: exampleFiles.persons,
  find: officer,
  replace: `${officer}  培训:\n${rows.map((row) => `    - { ${row} }\n`).join('')}`,
});

export default defineRule({
  meta: {
    id: 'require-training-before-certificate',
    family: 'officers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '先培训考试，后发执法证', en: 'Training and exam come before the certificate' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)'), supervisionRegulation('第十七条第二款', 'art. 17(2)')],
    rationale: {
      zh: '执法人员要经过上岗培训，考试合格、具备资格，才能发执法证。登记了培训的，发证日期以前要有一次考试合格的培训。没有登记培训的不看：老证的档案往往不在系统里。',
      en: 'Officers are trained and pass the exam before the certificate is issued. Only persons with a training record are asked.',
    },
    messages: {
      late: {
        zh: '“{person}”的执法证 {issued} 发证，以前没有考试合格的培训记录',
        en: 'The certificate of "{person}" was issued on {issued}, with no passed training before that day',
      },
      failed: {
        zh: '“{person}”的执法证 {issued} 发证，以前的培训考试不合格',
        en: 'The certificate of "{person}" was issued on {issued}; the exam before it was failed',
      },
    },
    hints: {
      late: {
        zh: '补登发证以前的资格培训和考试结果，或者核对发证日期；换证的，登记最近一次合格的考试。',
        en: 'Enter the training before the issue, or check the day of issue.',
      },
      failed: {
        zh: '核对考试结果；确实不合格的，收回证件，调离执法岗位。',
        en: 'Check the result; who failed holds no certificate and leaves the post.',
      },
    },
    obligations: ['6:45', 'N26', '6:44'],
    examples: {
      valid: [
        {
          title: { zh: '考试合格后发证', en: 'issued after the exam' },
          edits: [
            trained(
              '日期: 2023-04-10, 内容: 资格培训, 考试: 合格',
              '日期: 2026-04-10, 内容: 专题培训, 考试: 无',
            ),
          ],
        },
        {
          title: { zh: '没有登记考试结果', en: 'the result is not recorded' },
          edits: [trained('日期: 2023-03-10, 内容: 资格培训')],
        },
        {
          title: { zh: '先不合格，补考合格', en: 'failed, then passed' },
          edits: [
            trained(
              '日期: 2023-03-10, 内容: 资格培训, 考试: 不合格',
              '日期: 2023-04-01, 内容: 补考, 考试: 合格',
            ),
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '发证以后才培训', en: 'trained afterwards' },
          edits: [trained('日期: 2023-04-11, 内容: 资格培训, 考试: 合格')],
          expect: [{ at: `${exampleFiles.persons}:16:26`, message: 'late' }],
        },
        {
          title: { zh: '考试不合格', en: 'failed' },
          edits: [trained('日期: 2023-03-10, 内容: 资格培训, 考试: 不合格')],
          expect: [{ at: `${exampleFiles.persons}:16:26`, message: 'failed' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const person of model.persons) {
      const { certificate, training = [] } = person.data;
      const issued = certificate?.issued;
      if (!person.current || !certificate || issued === undefined || training.length === 0) continue;
      const before = training.filter(({ date }) => date <= issued);
      if (before.some(({ exam }) => exam === 'passed' || exam === undefined)) continue;
      const failed = before.some(({ exam }) => exam === 'failed');
      report({
        message: failed ? 'failed' : 'late',
        severity: failed ? 'error' : 'warning',
        data: { person: person.name, issued },
        ...atProperty(model, person, 'issued', certificate),
      });
    }
  },
});
