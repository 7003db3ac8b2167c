/** The dates of a plan of letters agree with each other. */
import { addCalendarDays } from '../../law/calendar/civil-date.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

/** Days by which letters may be signed ahead of their term. */
const MOST_AHEAD = 183;
const term = '期限: { 起: 2026-01-01, 止: 2026-12-31 }';

export default defineRule({
  meta: {
    id: 'valid-letter-dates',
    family: 'letters',
    pack: 'core',
    severity: 'error',
    title: { zh: '责任书的日期要合理', en: 'The dates of letters agree' },
    basis: [opinionsOf2005('二（三）', 'part 2(3)')],
    rationale: {
      zh: '责任书管的是责任期限内的事。年度不在期限内，或者到期以后才签，责任都落不了实。可以在期限开始前签订，但是早半年以上的，多半是年份写错了。',
      en: 'A letter governs its term. It makes no sense when the term lies outside the year, or is over before the letter is signed. Signing ahead is fine, but a date over half a year ahead is a wrong year as a rule.',
    },
    messages: {
      late: {
        zh: '签订期限 {signBy} 晚于责任期限的最后一天 {until}',
        en: 'The last day for signing, {signBy}, is after the term ends on {until}',
      },
      early: {
        zh: '签订期限 {signBy} 比期限开始的 {from} 早了半年以上',
        en: 'The last day for signing, {signBy}, is over half a year before the term begins on {from}',
      },
      short: {
        zh: '{year} 年度责任书的期限到 {until} 就结束，年底还有 {days} 天没有责任书',
        en: 'The letters of {year} end on {until}, {days} days before the year does',
      },
      year: {
        zh: '年度是 {year} 年，责任期限却是 {from} 至 {until}',
        en: 'The year is {year}, but the term runs from {from} to {until}',
      },
    },
    hints: {
      late: { zh: '把“签订期限”改到责任期限结束以前。', en: 'Sign before the term ends.' },
      early: {
        zh: '多半是年份没有改：把“签订期限”改到期限以内，或者期限开始前不久。',
        en: 'It seems that the year was not changed: sign within the term or shortly before it.',
      },
      short: {
        zh: '把期限的最后一天改到年底；机关提前撤销的，在机关上写“止”。',
        en: 'Let the term run to the end of the year.',
      },
      year: { zh: '改正“年度”或者“期限”。', en: 'Correct year or term.' },
    },
    obligations: ['6:67', '6:71'],
    examples: {
      valid: [
        {
          title: { zh: '期限开始前签订', en: 'signed ahead' },
          edits: [{ file: exampleFiles.letters, find: '2026-03-31', replace: '2025-12-20' }],
        },
        {
          title: { zh: '最后一天签订', en: 'signed on the last day' },
          edits: [{ file: exampleFiles.letters, find: '2026-03-31', replace: '2026-12-31' }],
        },
      ],
      invalid: [
        {
          title: { zh: '到期次日才签', en: 'signed the day after' },
          edits: [{ file: exampleFiles.letters, find: '2026-03-31', replace: '2027-01-01' }],
          expect: [{ at: `${exampleFiles.letters}:11:7`, message: 'late' }],
        },
        {
          title: { zh: '签订期限写成了上一年', en: 'signed in the spring of the year before' },
          edits: [{ file: exampleFiles.letters, find: '2026-03-31', replace: '2025-03-31' }],
          expect: [{ at: `${exampleFiles.letters}:11:7`, message: 'early' }],
        },
        {
          title: { zh: '期限到十一月底', en: 'the term ends in November' },
          edits: [
            { file: exampleFiles.letters, find: term, replace: '期限: { 起: 2026-01-01, 止: 2026-11-30 }' },
          ],
          expect: [{ at: `${exampleFiles.letters}:2:25`, message: 'short' }],
        },
        {
          title: { zh: '沿用了上一年的期限', en: 'the term of last year' },
          edits: [
            { file: exampleFiles.letters, find: term, replace: '期限: { 起: 2025-01-01, 止: 2025-12-31 }' },
            { file: exampleFiles.letters, find: '2026-03-31', replace: '2025-03-31' },
          ],
          expect: [{ at: `${exampleFiles.letters}:1:5`, message: 'year' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const plan of model.letterPlans) {
      const { year, term: span, 'sign-by': signBy } = plan.data;
      const { from, until } = span ?? {};
      if (from === undefined || until === undefined || until < from) continue;
      if (year < Number(from.slice(0, 4)) || year > Number(until.slice(0, 4)))
        report({ message: 'year', data: { year, from, until }, ...atProperty(model, plan, 'year') });
      else if (signBy !== undefined && signBy > until)
        report({ message: 'late', data: { signBy, until }, ...atProperty(model, plan, 'sign-by') });
      else if (signBy !== undefined && addCalendarDays(signBy, MOST_AHEAD) < from)
        report({
          message: 'early',
          severity: 'warning',
          data: { signBy, from },
          ...atProperty(model, plan, 'sign-by'),
        });
      const organ = model.nodes.get(plan.organ);
      const end = `${year}-12-31`;
      // A term that is over already is told by require-letter-plan.
      if (!plan.current || until >= end || (organ?.kind === 'organ' && organ.data.until)) continue;
      const days = (Date.parse(end) - Date.parse(until)) / 86_400_000;
      report({
        message: 'short',
        severity: 'warning',
        data: { year, until, days },
        ...atProperty(model, plan, 'until', span),
      });
    }
  },
});
