/** Certificates and entrustments that soon end are renewed in time. */
import { penaltyLaw, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { enforcementPosts } from '../enforcement-posts.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

/** Training, exam and issue take about as long. */
const DAYS = 60;

const certificate = '{ 证号: 示002, 发证日期: 2023-04-10, 有效期至: 2028-04-09 }';
const until = (day: string) => [
  { file: exampleFiles.persons, find: certificate, replace: `{ 证号: 示002, 有效期至: ${day} }` },
];

export default defineRule({
  meta: {
    id: 'no-lapsing-certificate',
    family: 'officers',
    pack: 'core',
    severity: 'warning',
    title: { zh: '执法证快到期的要换发', en: 'Certificates are renewed before they lapse' },
    basis: [penaltyLaw('第四十二条第一款', 'art. 42(1)'), threeSystemsOf2018('（五）', 'item 5')],
    rationale: {
      zh: '执法证过期的次日，这个人就不能再执法。培训、考试、换证需要时间，有效期在六十天以内的提前提醒。只看在执法岗位上的人员；已经过期的由“执法人员要持有效执法证”报告。',
      en: 'On the day after expiry the officer may not enforce. Renewal takes time, so sixty days ahead it is told, for officers on enforcement posts.',
    },
    messages: {
      soon: {
        zh: '“{person}”的执法证 {expires} 到期，还有 {days} 天',
        en: 'The certificate of "{person}" expires on {expires}, in {days} days',
      },
    },
    hints: {
      soon: {
        zh: '安排培训、考试，换发以后更新“有效期至”；不再从事执法的，给任职写上“止”。',
        en: 'Arrange the renewal and update the validity; who leaves enforcement gets a last day.',
      },
    },
    obligations: ['6:49', '6:44'],
    examples: {
      valid: [
        { title: { zh: '还有六十一天', en: 'sixty-one days left' }, edits: until('2027-01-01') },
        { title: { zh: '已经过期', en: 'expired' }, edits: until('2026-10-31') },
      ],
      invalid: [
        {
          title: { zh: '还有六十天', en: 'sixty days left' },
          edits: until('2026-12-31'),
          expect: [{ at: `${exampleFiles.persons}:16:26`, message: 'soon' }],
        },
      ],
    },
  },
  check(model, report) {
    const officers = new Set(enforcementPosts(model).flatMap(({ holders }) => holders));
    for (const person of officers) {
      const { certificate: held } = person.data;
      if (!held) continue;
      const days = daysBetween(model.asOf, held.expires);
      if (!(days >= 0 && days <= DAYS)) continue;
      report({
        message: 'soon',
        data: { person: person.name, expires: held.expires, days },
        ...atProperty(model, person, 'expires', held),
      });
    }
  },
});

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
