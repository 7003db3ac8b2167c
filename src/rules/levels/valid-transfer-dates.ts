/** A transfer is decided and announced before it begins. */
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleTransfer, transferFile } from '../example-transfers.js';
import { atProperty } from '../point-at.js';

const dated = (decided: string, announced: string) => [
  exampleTransfer('下放', {
    more: [
      `决定: { 名称: 关于下放执法事项的决定, 文号: 示府发〔2025〕9号, 日期: ${decided} }`,
      `公布: { 日期: ${announced} }`,
    ],
  }),
];

const entrusted = (signed: string) => [
  exampleTransfer('委托', {
    more: [
      '决定: { 名称: 关于委托执法的决定, 日期: 2025-12-01 }',
      `委托书: { 名称: 行政执法委托书, 日期: ${signed} }`,
    ],
  }),
];

export default defineRule({
  meta: {
    id: 'valid-transfer-dates',
    family: 'levels',
    pack: 'national',
    severity: 'warning',
    title: { zh: '职权配置先决定、公布，后生效', en: 'A transfer begins after decision and announcement' },
    basis: [
      penaltyLaw('第五条第三款', 'art. 5(3)'),
      penaltyLaw('第二十四条第二款', 'art. 24(2)'),
      penaltyLaw('第二十条第三款', 'art. 20(3)'),
    ],
    rationale: {
      zh: '没有作出决定就行使别人的职权，没有依据；没有公布就行使，相对人无从知道由谁执法。决定、委托书的日期应当不晚于生效日期，公布应当在生效之前；委托书不早于作出委托的决定。',
      en: 'Before the decision there is no ground for it, and before the announcement nobody can know who enforces. Decision and written entrustment come no later than the start, the announcement before it, the entrustment no earlier than its decision.',
    },
    messages: {
      decided: {
        zh: '{start} 就开始行使，{date} 才作出决定',
        en: 'In use since {start}, decided only on {date}',
      },
      document: {
        zh: '{start} 就开始行使，委托书 {date} 才签订',
        en: 'In use since {start}, the entrustment is of {date}',
      },
      early: {
        zh: '委托书的日期 {date} 早于委托决定 {start}',
        en: 'The entrustment of {date} is older than its decision of {start}',
      },
      announced: {
        zh: '{start} 就开始行使，{date} 才公布',
        en: 'In use since {start}, announced only on {date}',
      },
    },
    hints: {
      decided: { zh: '核对决定的日期和生效日期。', en: 'Check both dates.' },
      document: { zh: '核对委托书的日期和生效日期。', en: 'Check both dates.' },
      early: { zh: '核对两份文件的日期。', en: 'Check the dates of both documents.' },
      announced: {
        zh: '核对公布日期；确实公布在后的，生效日期应当顺延。',
        en: 'Check it; if it is right, the start comes later.',
      },
    },
    obligations: ['A03', 'A07', 'H07'],
    examples: {
      valid: [
        {
          title: { zh: '先决定、公布，后生效', en: 'in this order' },
          edits: dated('2025-12-01', '2025-12-10'),
        },
      ],
      invalid: [
        {
          title: { zh: '委托书晚于生效', en: 'the entrustment comes too late' },
          edits: entrusted('2026-02-01'),
          expect: [{ at: `${transferFile}:8:27`, message: 'document' }],
        },
        {
          title: { zh: '委托书早于决定', en: 'the entrustment is older than its decision' },
          edits: entrusted('2025-11-01'),
          expect: [{ at: `${transferFile}:8:27`, message: 'early' }],
        },
        {
          title: { zh: '决定晚于生效', en: 'decided too late' },
          edits: dated('2026-02-01', '2025-12-10'),
          expect: [{ at: `${transferFile}:7:47`, message: 'decided' }],
        },
        {
          title: { zh: '公布晚于生效', en: 'announced too late' },
          edits: dated('2025-12-01', '2026-03-10'),
          expect: [{ at: `${transferFile}:8:13`, message: 'announced' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const transfer of model.transfers) {
      const { decision, document, published, start } = transfer.data;
      if (decision?.date !== undefined && start !== undefined && decision.date > start)
        report({
          message: 'decided',
          clause: 0,
          data: { start, date: decision.date },
          ...atProperty(model, transfer, 'date', decision),
        });
      if (document?.date !== undefined && start !== undefined && document.date > start)
        report({
          message: 'document',
          clause: 2,
          data: { start, date: document.date },
          ...atProperty(model, transfer, 'date', document),
        });
      else if (document?.date !== undefined && decision?.date !== undefined && document.date < decision.date)
        report({
          message: 'early',
          clause: 2,
          data: { start: decision.date, date: document.date },
          ...atProperty(model, transfer, 'date', document),
        });
      if (published?.date !== undefined && start !== undefined && published.date > start)
        report({
          message: 'announced',
          clause: 1,
          data: { start, date: published.date },
          ...atProperty(model, transfer, 'date', published),
        });
    }
  },
});
