/** Days that a statute counts as working days are written so. */
import { dayUnit } from '../../law/calendar/day-unit.js';
import { parseDuration } from '../../law/calendar/parse-duration.js';
import type { Model } from '../../model/model.js';
import type { PowerKind } from '../../schema/record-types.generated.js';
import { activePowers } from '../active-powers.js';
import { citedInstruments } from '../cited-instruments.js';
import { compulsionLaw, licenseLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { atProperty } from '../point-at.js';

const KINDS: readonly PowerKind[] = ['penalty', 'license', 'compulsory-measure', 'compulsory-execution'];
/** In the order of the clauses below. */
const ACTS: readonly string[] = ['行政处罚法', '行政许可法', '行政强制法'];
const statutory = (text: string) => ({
  file: exampleFiles.powers,
  find: '{ 法定: 20个工作日, 承诺: 10个工作日 }',
  replace: `{ 法定: ${text} }`,
});

export default defineRule({
  meta: {
    id: 'name-working-days',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '法律按工作日计算的期限要写明工作日', en: 'Working days are written so' },
    basis: [
      penaltyLaw('第八十五条', 'art. 85'),
      licenseLaw('第八十二条', 'art. 82'),
      compulsionLaw('第六十九条', 'art. 69'),
    ],
    rationale: {
      zh: '同样写“日”，各法算法不同：处罚法的二日、三日、五日、七日，许可法中行政机关的期限，强制法十日以内的期限，都是工作日；没有这样规定的是自然日。公开的流程和指南写成“日”，相对人会算错。只看写“日”并且依据引用了这样的法律的时限；一处引用几部法律、算法不同的不看。',
      en: 'The same 日 is counted differently: two, three, five and seven days of the Penalty Law, the organ’s periods of the License Law and periods up to ten days of the Compulsion Law are working days. Written 日 they mislead. Limits in 日 that rest on such a law are looked at.',
    },
    messages: {
      unnamed: {
        zh: '“{name}”的时限写成{limit}，按{clause}是{amount}个工作日',
        en: '"{name}" writes {limit}; by {clause} these are {amount} working days',
      },
    },
    hints: {
      unnamed: {
        zh: '改为{amount}个工作日。',
        en: 'Write {amount}个工作日.',
      },
    },
    obligations: ['T02', 'T10', 'T12', '6:28'],
    examples: {
      valid: [
        {
          title: { zh: '不按工作日计算的期限', en: 'calendar days' },
          edits: [statutory('30日, 依据: 《中华人民共和国食品安全法》第三十五条第一款')],
        },
        {
          title: { zh: '申请人的期限是自然日', en: 'the applicant’s own period' },
          edits: [
            {
              file: exampleFiles.procedures,
              find: '名称: 审查, 阶段: 审查 }',
              replace:
                '名称: 审查, 阶段: 审查, 时限: 30日, 依据: 《中华人民共和国行政许可法》第五十条第一款 }',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '许可的二十日', en: 'twenty days of a license' },
          edits: [statutory('20日, 依据: 《中华人民共和国行政许可法》第四十二条第一款')],
          expect: [{ at: `${exampleFiles.powers}:8:15`, message: 'unnamed' }],
        },
        {
          title: { zh: '送达的七日', en: 'seven days of service' },
          edits: [
            {
              file: exampleFiles.procedures,
              find: '时限: 7个工作日 }',
              replace: '时限: 7日, 依据: 《中华人民共和国行政处罚法》第六十一条 }',
            },
          ],
          expect: [{ at: `${exampleFiles.procedures}:11:37`, message: 'unnamed' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, ...KINDS)) {
      for (const step of followed.steps) {
        const found = workingDayClause(model, followed.procedure.organ, step.limit, step.basis);
        if (!found) continue;
        const amount = parseDuration(step.limit!)!.amount;
        const name = `${followed.procedure.name}：${step.name}`;
        const data = { name, limit: step.limit!, clause: found.text, amount };
        once({ message: 'unnamed', clause: found.clause, data, ...atStep(model, followed, step, 'limit') });
      }
    }
    for (const power of activePowers(model)) {
      const { limit } = power.data;
      const found = workingDayClause(model, power.organ, limit?.statutory, limit?.basis);
      if (!limit || !found) continue;
      const amount = parseDuration(limit.statutory)!.amount;
      const data = { name: power.name, limit: limit.statutory, clause: found.text, amount };
      const at = atProperty(model, power, 'statutory', limit);
      report({ message: 'unnamed', clause: found.clause, data, ...at });
    }
  },
});

/** The clause by which all cited instruments count such a 日 as a working day. */
function workingDayClause(
  model: Model,
  organ: string,
  limit: string | undefined,
  basis: string | undefined,
): { readonly text: string; readonly clause: number } | undefined {
  const written = limit === undefined ? undefined : parseDuration(limit);
  if (written?.unit !== 'day' || basis === undefined) return undefined;
  const cited = citedInstruments(model, organ, basis);
  const units = cited.flatMap(({ key, articles }) =>
    articles.map((article) => dayUnit(key, written.amount, model.asOf, { article })),
  );
  const clause = ACTS.indexOf(cited[0]?.key ?? '');
  const text = units[0]?.clause;
  if (clause < 0 || text === undefined || units.some(({ unit }) => unit !== 'working')) return undefined;
  return { text, clause };
}
