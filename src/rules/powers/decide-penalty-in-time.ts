/** A penalty is decided within ninety days of filing. */

import { penaltyLaw, statute } from '../clauses.js';
import { PENALTY_DECISION } from '../decision-periods.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, powersOfKind, reportOnce } from '../followed-procedures.js';
import { atProperty } from '../point-at.js';
import { exceedsPeriod } from '../statutory-period.js';
import { stepText } from '../step-words.js';

const limit = (text: string) => ({
  file: exampleFiles.procedures,
  find: '时限: 90日 }',
  replace: `${text} }`,
});

export default defineRule({
  meta: {
    id: 'decide-penalty-in-time',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '处罚决定要在法定期限内作出', en: 'Penalties are decided in time' },
    basis: [
      penaltyLaw('第六十条', 'art. 60'),
      statute(
        '中华人民共和国治安管理处罚法',
        '第一百一十八条第一款',
        'Public Security Administration Penalty Law',
        'art. 118(1)',
        '2026-01-01',
      ),
    ],
    rationale: {
      zh: '自立案之日起九十日内作出处罚决定，法律、法规、规章另有规定的从其规定。九十日是自然日。治安案件为三十日，经批准最多延长两次，每次三十日。时限写在流程的决定环节或者职权的办理时限里；依据写明另有规定的法律、法规、规章的，不作要求。',
      en: 'Ninety calendar days from filing, unless a law, regulation or rule says otherwise; thirty days in public security cases, extended twice by thirty at most. Where the limit rests on such an instrument nothing is asked.',
    },
    messages: {
      long: {
        zh: '“{name}”的处罚决定时限是{limit}，超过法定期限',
        en: '"{name}" gives {limit} for deciding a penalty, more than the statute does',
      },
    },
    hints: {
      long: {
        zh: '改为90日以内（治安案件30日，写明经批准延长的不超过90日）；其他法律、法规、规章规定了更长期限的，在“依据”中写明该条款。',
        en: 'Give 90 days or less (30 in public security cases, 90 when extended); where another instrument allows more, cite it as the basis.',
      },
    },
    obligations: ['T01', '6:28'],
    examples: {
      valid: [
        { title: { zh: '期限更短', en: 'a shorter limit' }, edits: [limit('时限: 60个工作日')] },
        {
          title: { zh: '规章另有规定', en: 'a rule says otherwise' },
          edits: [limit('时限: 180日, 依据: 《食品经营许可和备案管理办法》第四条')],
        },
        {
          title: { zh: '治安案件经批准延长', en: 'a public security case, extended' },
          edits: [
            limit(
              '时限: 90日, 工作形式: 经上一级公安机关批准延长, 依据: 《中华人民共和国治安管理处罚法》第一百一十八条第一款',
            ),
          ],
        },
        {
          title: { zh: '新的处罚法施行之前', en: 'before the present law' },
          asOf: '2021-07-14',
          edits: [limit('时限: 120日')],
        },
      ],
      invalid: [
        {
          title: { zh: '一百二十日', en: 'a hundred and twenty days' },
          edits: [limit('时限: 120日')],
          expect: [{ at: `${exampleFiles.procedures}:10:52`, message: 'long' }],
        },
        {
          title: { zh: '九十个工作日', en: 'ninety working days' },
          edits: [limit('时限: 90个工作日, 依据: 《中华人民共和国行政处罚法》第六十条')],
          expect: [{ at: `${exampleFiles.procedures}:10:52`, message: 'long' }],
        },
        {
          title: { zh: '治安案件写成九十日', en: 'ninety days in a public security case' },
          edits: [limit('时限: 90日, 依据: 《中华人民共和国治安管理处罚法》第一百一十八条第一款')],
          expect: [{ at: `${exampleFiles.procedures}:10:52`, message: 'long' }],
        },
        {
          title: { zh: '一项职权自己放宽', en: 'one power stretches it' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '  流程: 处罚流程\n',
              replace: '  流程: 处罚流程\n  流程调整: [{ 环节: 决定, 时限: 6个月 }]\n',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:24:24`, message: 'long' }],
        },
        {
          title: { zh: '职权的办理时限过长', en: 'the limit of the power' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '  流程: 处罚流程\n',
              replace: '  流程: 处罚流程\n  办理时限: { 法定: 100日 }\n',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:24:15`, message: 'long' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'penalty')) {
      for (const step of followed.steps) {
        const written = { limit: step.limit, basis: step.basis, text: stepText(step) };
        if (step.stage !== 'decision') continue;
        if (!exceedsPeriod(model, followed.procedure.organ, written, PENALTY_DECISION)) continue;
        const data = { name: followed.procedure.name, limit: step.limit! };
        once({
          message: 'long',
          clause: clauseOf(step.basis),
          data,
          ...atStep(model, followed, step, 'limit'),
        });
      }
    }
    for (const power of powersOfKind(model, 'penalty')) {
      const { limit } = power.data;
      if (limit?.statutory === undefined) continue;
      const written = { limit: limit.statutory, basis: limit.basis, text: '' };
      if (!exceedsPeriod(model, power.organ, written, PENALTY_DECISION)) continue;
      const data = { name: power.name, limit: limit.statutory };
      const at = atProperty(model, power, 'statutory', limit);
      report({ message: 'long', clause: clauseOf(limit.basis), data, ...at });
    }
  },
});

function clauseOf(basis: string | undefined): number {
  return basis?.includes('治安管理处罚法') ? 1 : 0;
}
