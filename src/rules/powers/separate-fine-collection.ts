/** Officers do not collect the fines that they impose. */

import { originsOfProperty } from '../../source/origin.js';
import { penaltyLaw, statute } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { findOwnCollection } from '../fine-collection.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { atOrigin, atProperty } from '../point-at.js';

const payment = (text: string) => ({
  file: exampleFiles.procedures,
  find: '时限: 7个工作日 }\n',
  replace: `时限: 7个工作日 }\n    - { 标识: 执行, 名称: 执行, 阶段: 执行, 工作形式: ${text} }\n`,
});

export default defineRule({
  meta: {
    id: 'separate-fine-collection',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '罚款决定和收缴要分离', en: 'Fines are decided and collected apart' },
    basis: [
      penaltyLaw('第六十七条第一款、第二款', 'arts. 67(1), (2)'),
      penaltyLaw('第七十条', 'art. 70'),
      statute(
        '罚款决定与罚款收缴分离实施办法',
        '第三条',
        'Measures for Separating Decision and Collection of Fines',
        'art. 3',
        '1998-01-01',
      ),
    ],
    rationale: {
      zh: '作出罚款决定的机关应当与收缴罚款的机构分离；除依法当场收缴的以外，机关及其执法人员不得自行收缴。当场收缴的要出具财政部门统一制发的专用票据。看流程的执行环节、岗位的职责和职权的责任事项：写由执法人员收缴罚款，又没有写银行、电子支付或者依法当场收缴的，是自行收缴；写当场收缴的要写票据。',
      en: 'The organ that fines does not collect, but for fines that law lets it collect on the spot, against receipts of the treasury. Steps of execution, duties of posts and of powers are looked at.',
    },
    messages: {
      own: {
        zh: '“{name}”写由机关自行收缴罚款：{text}',
        en: '"{name}" lets the organ collect fines itself: {text}',
      },
      receipt: {
        zh: '“{name}”写当场收缴罚款，没有写出具财政部门的专用票据：{text}',
        en: '"{name}" collects on the spot without receipts of the treasury: {text}',
      },
    },
    hints: {
      own: {
        zh: '改为由当事人到指定银行或者通过电子支付系统缴款；依法可以当场收缴的，写明是依法当场收缴。',
        en: 'Let the party pay at the named bank or electronically; name what law lets officers collect on the spot.',
      },
      receipt: {
        zh: '加上“出具财政部门统一制发的专用票据”。',
        en: 'Say that receipts of the treasury are given.',
      },
    },
    obligations: ['P12', 'P13', '6:34'],
    examples: {
      valid: [
        { title: { zh: '到银行缴款', en: 'at the bank' }, edits: [payment('当事人到指定银行缴纳罚款')] },
        {
          title: { zh: '依法当场收缴并出具票据', en: 'on the spot, with receipts' },
          edits: [payment('依法可以当场收缴罚款的，出具财政部门统一制发的专用票据')],
        },
        {
          title: { zh: '禁止的表述', en: 'a ban' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '职责: [查办食品违法案件]',
              replace: '职责: [查办食品违法案件，不得自行收缴罚款]',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '执法人员收缴', en: 'officers collect' },
          edits: [payment('由办案人员收缴罚款后上缴国库')],
          expect: [{ at: `${exampleFiles.procedures}:12:39`, message: 'own' }],
        },
        {
          title: { zh: '岗位职责写收罚款', en: 'a duty of a post' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '职责: [查办食品违法案件]',
              replace: '职责: [查办食品违法案件, 收取罚款并登记]',
            },
          ],
          expect: [{ at: `${exampleFiles.posts}:37:18`, message: 'own' }],
        },
        {
          title: { zh: '当场收缴没有票据', en: 'no receipts' },
          edits: [payment('符合条件的当场收缴罚款')],
          expect: [{ at: `${exampleFiles.procedures}:12:39`, message: 'receipt' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'penalty')) {
      for (const step of followed.steps) {
        const message = findOwnCollection(step.form ?? '');
        if (step.form === undefined || !message) continue;
        const data = { name: followed.procedure.name, text: step.form };
        once({ message, clause: message === 'own' ? 0 : 1, data, ...atStep(model, followed, step, 'form') });
      }
    }
    for (const post of model.posts) {
      if (!post.current) continue;
      const duties = post.data.duties ?? [];
      for (const [index, text] of duties.entries()) {
        if (findOwnCollection(text) !== 'own') continue;
        const [origin] = originsOfProperty(duties, String(index));
        const data = { name: post.name, text };
        const at = origin ? atOrigin(model, post, origin) : atProperty(model, post, 'duties');
        report({ message: 'own', clause: 0, data, ...at });
      }
    }
  },
});
