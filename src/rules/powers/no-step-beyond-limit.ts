/** The procedure leaves no more time for the decision than the power has by law. */
import { parseDuration } from '../../law/calendar/parse-duration.js';
import type { EffectiveStep } from '../../model/effective-procedure.js';
import type { Model } from '../../model/model.js';
import type { PowerKind } from '../../schema/record-types.generated.js';
import { licenseLaw, opinionsOf2005, threeSystemsOf2018 } from '../clauses.js';
import { licenseDecision, PENALTY_DECISION } from '../decision-periods.js';
import { defineRule } from '../define-rule.js';
import { isLonger } from '../duration-days.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, type FollowedProcedure, followedProcedures } from '../followed-procedures.js';
import { atProperty } from '../point-at.js';
import { exceedsPeriod } from '../statutory-period.js';
import { stepText } from '../step-words.js';

/** The limit of a seizure is how long it lasts, not when it is decided. */
const KINDS: readonly PowerKind[] = [
  'license',
  'penalty',
  'levy',
  'payment',
  'adjudication',
  'confirmation',
  'reward',
  'other',
];
const twenty = {
  file: exampleFiles.procedures,
  find: '名称: 决定, 阶段: 决定, 文书: 许可决定书 }',
  replace: '名称: 决定, 阶段: 决定, 时限: 20个工作日 }',
};
const limit = (text: string) => ({
  file: exampleFiles.powers,
  find: '{ 法定: 20个工作日, 承诺: 10个工作日 }',
  replace: `{ 法定: ${text} }`,
});

export default defineRule({
  meta: {
    id: 'no-step-beyond-limit',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '流程的决定时限不得长于职权的法定时限', en: 'No step longer than the power’s limit' },
    basis: [
      opinionsOf2005('二（二）', 'part 2(2)'),
      threeSystemsOf2018('（四）', 'item 4'),
      licenseLaw('第三十条第一款', 'art. 30(1)'),
    ],
    rationale: {
      zh: '职权写的法定时限和公开的流程要一致。共用的流程写的是一般时限，另有更短期限的职权要用“流程调整”写明。工作日和自然日按平常的星期换算，换算后仍然更长的才算。',
      en: 'The limit of a power agrees with its published procedure: a power with a shorter statutory limit changes the shared step. Working days are converted by ordinary weeks.',
    },
    messages: {
      longer: {
        zh: '职权“{power}”的法定时限是{limit}，流程“{procedure}”的环节“{step}”却有{step_limit}',
        en: 'The power "{power}" must be done within {limit}, but the step "{step}" of "{procedure}" takes {step_limit}',
      },
    },
    hints: {
      longer: {
        zh: '在职权的“流程调整”中把这个环节的时限改为{limit}以内，或者核对职权的法定时限。',
        en: 'Change the step under overrides of the power, or check its statutory limit.',
      },
    },
    obligations: ['6:28', '6:29', 'D01'],
    examples: {
      valid: [
        { title: { zh: '时限相同', en: 'equal' }, edits: [twenty, limit('20个工作日')] },
        {
          title: { zh: '用流程调整写明', en: 'the power changes the step' },
          edits: [
            twenty,
            limit('3个工作日'),
            {
              file: exampleFiles.powers,
              find: '  流程: 许可流程\n',
              replace: '  流程: 许可流程\n  流程调整: [{ 环节: 决定, 时限: 3个工作日 }]\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '职权只有三个工作日', en: 'three working days only' },
          edits: [twenty, limit('3个工作日')],
          expect: [{ at: `${exampleFiles.powers}:8:15`, message: 'longer' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const followed of followedProcedures(model, ...KINDS)) {
      for (const step of followed.steps) {
        const own = step.limit === undefined ? undefined : parseDuration(step.limit);
        if (step.stage !== 'decision' || !own || isTold(model, followed, step)) continue;
        const late = followed.powers.filter(({ data }) => {
          const statutory = data.limit && parseDuration(data.limit.statutory);
          return statutory && isLonger(own, statutory, { a: 'calendar', b: 'calendar' });
        });
        const limited = followed.powers.filter(({ data }) => data.limit);
        const name = { procedure: followed.procedure.name, step: step.name, step_limit: step.limit! };
        // Where all powers have less time it is the shared step that is wrong.
        if (late.length > 1 && late.length === limited.length) {
          const data = { ...name, power: late[0]!.name, limit: late[0]!.data.limit!.statutory };
          const alsoConcerns = late.slice(1).map(({ id }) => id);
          report({ message: 'longer', data, alsoConcerns, ...atStep(model, followed, step, 'limit') });
          continue;
        }
        for (const power of late) {
          const data = { ...name, power: power.name, limit: power.data.limit!.statutory };
          report({ message: 'longer', data, ...atProperty(model, power, 'statutory', power.data.limit) });
        }
      }
    }
  },
});

/** A step beyond the general statute has a finding of its own. */
function isTold(model: Model, { kind, procedure }: FollowedProcedure, step: EffectiveStep): boolean {
  const written = { limit: step.limit, basis: step.basis, text: stepText(step) };
  if (kind === 'penalty') return exceedsPeriod(model, procedure.organ, written, PENALTY_DECISION);
  return kind === 'license' && exceedsPeriod(model, procedure.organ, written, licenseDecision(written));
}
