/** Acceptance, service and hearing of a license keep their statutory periods. */

import type { Stage } from '../../schema/record-types.generated.js';
import { REGULATIONS } from '../cited-instruments.js';
import { licenseLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, reportOnce } from '../followed-procedures.js';
import { printPeriod, type StatutoryPeriod } from '../statutory-period.js';
import { longSteps } from '../step-periods.js';

const general = { instrument: '行政许可法', unless: REGULATIONS };
/** Stage -> its period and the index of its clause below. */
const PERIODS: Partial<Record<Stage, { period: StatutoryPeriod; clause: number }>> = {
  acceptance: { period: { ...general, article: 32, days: 5 }, clause: 0 },
  service: { period: { ...general, article: 44, days: 10 }, clause: 1 },
  hearing: { period: { ...general, article: 47, days: 20 }, clause: 2 },
};
const at = exampleFiles.procedures;

export default defineRule({
  meta: {
    id: 'handle-license-in-time',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: {
      zh: '许可的受理、听证、送达要在法定期限内',
      en: 'Licenses are accepted, heard and served in time',
    },
    basis: [
      licenseLaw('第三十二条第一款第四项', 'art. 32(1)(4)'),
      licenseLaw('第四十四条', 'art. 44'),
      licenseLaw('第四十七条第一款', 'art. 47(1)'),
    ],
    rationale: {
      zh: '材料不齐全的，当场或者在五日内一次告知补正；申请听证的，二十日内组织；作出准予决定的，十日内颁发、送达证件。这些期限都以工作日计算（第八十二条）。法律、法规另有规定的，在“依据”中写明，不作要求。',
      en: 'Five working days to tell what is lacking, twenty to hold a hearing, ten to hand over the license (art. 82), unless a law or regulation says otherwise.',
    },
    messages: {
      long: {
        zh: '流程“{name}”的环节“{step}”时限是{limit}，超过法定的{most}',
        en: 'The step "{step}" of "{name}" takes {limit}, more than the statutory {most}',
      },
    },
    hints: {
      long: {
        zh: '改为{most}以内；其他法律、法规规定了更长期限的，在这个环节的“依据”中写明该条款。',
        en: 'Give {most} or less; where another law or regulation allows more, cite it as the basis of the step.',
      },
    },
    obligations: ['T10', 'P06', 'N16'],
    examples: {
      valid: [
        {
          title: { zh: '法规另有规定', en: 'a regulation says otherwise' },
          edits: [
            {
              file: at,
              find: '时限: 10个工作日 }',
              replace: '时限: 15个工作日, 依据: 《中华人民共和国食品安全法实施条例》第六十七条第一款 }',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '十个工作日才受理', en: 'ten working days to accept' },
          edits: [{ file: at, find: '时限: 5个工作日', replace: '时限: 10个工作日' }],
          expect: [{ at: `${at}:22:37`, message: 'long' }],
        },
        {
          title: { zh: '规章不能延长送达期限', en: 'a rule cannot allow more' },
          edits: [
            {
              file: at,
              find: '时限: 10个工作日 }',
              replace: '时限: 20个工作日, 依据: 《食品经营许可和备案管理办法》第四条 }',
            },
          ],
          expect: [{ at: `${at}:25:42`, message: 'long' }],
        },
        {
          title: { zh: '听证拖到三十个工作日', en: 'a hearing after thirty working days' },
          edits: [
            {
              file: at,
              find: '    - { 标识: 决定, 名称: 决定, 阶段: 决定, 文书: 许可决定书 }',
              replace:
                '    - { 标识: 听证, 名称: 听证, 阶段: 听证, 时限: 30个工作日 }\n    - { 标识: 决定, 名称: 决定, 阶段: 决定, 文书: 许可决定书 }',
            },
          ],
          expect: [{ at: `${at}:24:37`, message: 'long' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    const long = longSteps(model, ['license'], ({ stage }) => PERIODS[stage]?.period);
    for (const { followed, step, period } of long) {
      const { clause } = PERIODS[step.stage]!;
      const data = {
        name: followed.procedure.name,
        step: step.name,
        limit: step.limit!,
        most: printPeriod(model, period),
      };
      once({ message: 'long', clause, data, ...atStep(model, followed, step, 'limit') });
    }
  },
});
