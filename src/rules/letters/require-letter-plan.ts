/** An organ that enforces has a plan of responsibility letters for the year. */
import { letterLine } from '../../model/letter-line.js';
import type { LetterPlanNode, Model } from '../../model/model.js';
import { powersByOrgan } from '../active-powers.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName, atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-letter-plan',
    family: 'letters',
    pack: 'national',
    severity: 'warning',
    title: { zh: '当年要有责任书', en: 'Responsibility letters for the year' },
    absent: ['letters', 'organ'],
    basis: [opinionsOf2005('二（三）', 'part 2(3)')],
    rationale: {
      zh: '政府要明确所属部门的具体执法责任，部门要明确各机构和岗位的具体执法责任；责任书是通行的形式。本机关或者上级机关当天有效的责任书都算。',
      en: 'Responsibility is fixed in a suitable form, as a rule by letters. A plan of the organ or of a superior that is in force on the day counts.',
    },
    messages: {
      none: {
        zh: '“{organ}”按 {asOf} 没有有效的责任书',
        en: 'As of {asOf} no plan of letters covers "{organ}"',
      },
      expired: {
        zh: '{year} 年度责任书的期限到 {until} 为止，按 {asOf} 没有新的责任书',
        en: 'The letters of {year} ended on {until}; as of {asOf} there are no new ones',
      },
    },
    hints: {
      none: {
        zh: '在本机关或者本级政府的文件夹里写“责任书”文件：年度、期限、份数、签订期限。',
        en: 'Write a letters file for the organ or its government: year, term, copies, last day for signing.',
      },
      expired: {
        zh: '期限写错的，改正“期限”；已经到期的，编制新年度的责任书。',
        en: 'Correct the term, or draw up the letters of the new year.',
      },
    },
    obligations: ['6:67', '6:68', '6:109'],
    examples: {
      valid: [
        {
          title: { zh: '责任期限的最后一天', en: 'the last day of the term' },
          asOf: '2026-12-31',
          edits: [{ file: exampleFiles.workspace, find: '名称: 规则示例', replace: '名称: 年末' }],
        },
      ],
      invalid: [
        {
          title: { zh: '跨了年还没有新的责任书', en: 'a new year without a new plan' },
          asOf: '2027-01-01',
          edits: [{ file: exampleFiles.workspace, find: '名称: 规则示例', replace: '名称: 新年' }],
          expect: [{ at: `${exampleFiles.letters}:2:25`, message: 'expired' }],
        },
        {
          title: { zh: '从来没有责任书', en: 'no plan at all' },
          asOf: '2025-12-31',
          edits: [{ file: exampleFiles.workspace, find: '名称: 规则示例', replace: '名称: 前年' }],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const planned = new Set(model.letterPlans.filter((plan) => plan.current).map((plan) => plan.organ));
    const expired = new Map<LetterPlanNode, string[]>();
    for (const id of powersByOrgan(model).keys()) {
      const organ = model.nodes.get(id);
      if (organ?.kind !== 'organ') continue;
      const line = letterLine(id, model.nodes);
      const covering = line.findIndex((body) => planned.has(body));
      // A plan of this year that was cut short is told, though one above it still runs.
      const last = covering < 0 ? lastPlan(model, line) : cutShort(model, line.slice(0, covering));
      if (covering >= 0 && !last) continue;
      if (last) expired.set(last, [...(expired.get(last) ?? []), id]);
      else
        report({ message: 'none', data: { organ: organ.name, asOf: model.asOf }, ...atName(model, organ) });
    }
    // One plan that has ended is one finding, however many organs it covered.
    for (const [plan, organs] of expired) {
      const { year, term } = plan.data;
      report({
        message: 'expired',
        data: { year, until: term.until, asOf: model.asOf },
        alsoConcerns: organs,
        ...atProperty(model, plan, 'until', term),
      });
    }
  },
});

/** Of the nearest body on the line that has plans, the one that ended last before the day. */
function lastPlan(model: Model, line: readonly string[]): LetterPlanNode | undefined {
  for (const body of line) {
    const ended = model.letterPlans
      .filter(({ organ, data }) => organ === body && (data.term?.until ?? '9999') < model.asOf)
      .toSorted((a, b) => (a.data.term.until < b.data.term.until ? 1 : -1));
    if (ended[0]) return ended[0];
  }
  return undefined;
}

function cutShort(model: Model, line: readonly string[]): LetterPlanNode | undefined {
  const last = lastPlan(model, line);
  return last?.data.year === Number(model.asOf.slice(0, 4)) ? last : undefined;
}
