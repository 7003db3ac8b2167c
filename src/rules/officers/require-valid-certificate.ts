/** Who enforces holds a certificate that is valid on the date of the model. */
import type { PowerKind } from '../../schema/record-types.generated.js';
import { compulsionLaw, penaltyLaw, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { enforcementPosts } from '../enforcement-posts.js';
import { exampleFiles } from '../example-workspace.js';
import { onSitePosts } from '../on-site-posts.js';
import { atName, atProperty } from '../point-at.js';

/**
 * Acts for which officers show a certificate -> the clause below that says so. Handling licences and payments at a
 * desk does not need one.
 */
const CLAUSE: Partial<Record<PowerKind, number>> = {
  penalty: 0,
  'compulsory-measure': 1,
  'compulsory-execution': 2,
  inspection: 2,
};
const KINDS = Object.keys(CLAUSE) as PowerKind[];
const certificate = '{ 证号: 示002, 发证日期: 2023-04-10, 有效期至: 2028-04-09 }';

const lapsedOfLeader = {
  file: exampleFiles.persons,
  find: '  执法证: { 证号: 示001, 发证日期: 2023-04-10, 有效期至: 2028-04-09 }\n',
  replace: '  执法证: { 证号: 示001, 发证日期: 2021-04-10, 有效期至: 2026-04-09 }\n',
};
const leaderAt = (stage: string, role: string) => ({
  file: exampleFiles.posts,
  find: '阶段: [审查], 作用: 审核',
  replace: `阶段: [${stage}], 作用: ${role}`,
});

export default defineRule({
  meta: {
    id: 'require-valid-certificate',
    family: 'officers',
    pack: 'national',
    severity: 'error',
    title: { zh: '执法人员要持有效执法证', en: 'Officers hold a valid certificate' },
    basis: [
      penaltyLaw('第四十二条第一款', 'art. 42(1)'),
      compulsionLaw('第十七条第三款', 'art. 17(3)'),
      threeSystemsOf2018('（五）', 'item 5'),
    ],
    rationale: {
      zh: '行政处罚由具有行政执法资格的执法人员实施，行政强制措施由具备资格的行政执法人员实施，检查、强制执行时必须主动出示执法证件。看直接责任岗位上主办、协办处罚、强制、检查的人员，以及主管责任岗位上自己主办、协办检查、调查的人员；主管责任岗位只审核检查、调查的，有执法证的才看是否过期；其他领导和只办许可的人员不作要求。',
      en: 'Penalties, compulsion and inspections are done by qualified officers who show their certificate. Asked are holders of posts of the direct tier that handle such powers, and heads of units who inspect or investigate themselves; of those who only review there an expired certificate is told. Other leaders and desk staff are not asked.',
    },
    messages: {
      missing: {
        zh: '“{person}”在岗位“{post}”上执法，没有登记执法证',
        en: '"{person}" enforces on the post "{post}" without a certificate',
      },
      expired: {
        zh: '“{person}”在岗位“{post}”上执法，执法证有效期到 {expires}，按 {asOf} 已经过期',
        en: '"{person}" enforces on the post "{post}"; the certificate expired on {expires}, before {asOf}',
      },
      lapsed: {
        zh: '“{person}”在岗位“{post}”上审核检查、调查，执法证有效期到 {expires}，按 {asOf} 已经过期',
        en: '"{person}" reviews inspections or investigations on the post "{post}"; the certificate expired on {expires}, before {asOf}',
      },
      early: {
        zh: '“{person}”在岗位“{post}”上执法，执法证 {issued} 才发，按 {asOf} 还没有资格',
        en: '"{person}" enforces on the post "{post}"; the certificate is issued on {issued}, after {asOf}',
      },
    },
    hints: {
      missing: {
        zh: '登记“执法证”的证号和有效期；没有证的，调离执法岗位，考试合格发证后再任职。',
        en: 'Enter number and validity of the certificate; who has none leaves the post until it is issued.',
      },
      expired: {
        zh: '换发的，更新“有效期至”；没有换发的，从到期次日起停止执法，给任职写上“止”的日期。',
        en: 'Update the validity; without renewal the holder stops on the day after and the term on the post ends.',
      },
      lapsed: {
        zh: '换发的，更新“有效期至”；没有换发的，不再到现场检查、调查；不再执法的，删去“执法证”。',
        en: 'Update the validity; without renewal the holder takes no part on site; who no longer enforces needs no certificate here.',
      },
      early: {
        zh: '核对发证日期，任职从发证之日以后起。',
        en: 'Check the date; the term on the post begins after it.',
      },
    },
    obligations: ['P01', 'N26', '6:44', '6:49'],
    examples: {
      valid: [
        {
          title: { zh: '大队长在办公室审核', en: 'a team leader who reviews at the desk' },
          edits: [lapsedOfLeader],
        },
        {
          title: { zh: '大队长审核调查，没有登记执法证', en: 'a reviewing team leader without one' },
          edits: [leaderAt('调查', '审核'), { ...lapsedOfLeader, replace: '' }],
        },
        {
          title: { zh: '有效期的最后一天', en: 'the last day of validity' },
          edits: [
            {
              file: exampleFiles.persons,
              find: certificate,
              replace: '{ 证号: 示002, 有效期至: 2026-11-01 }',
            },
          ],
        },
        {
          title: { zh: '只办许可的岗位不要求执法证', en: 'a desk for licences needs none' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '任职: [{ 人员: 科员庚, 起: 2024-06-01 }]',
              replace: '任职: [{ 人员: 科员庚, 起: 2024-06-01 }, { 人员: 科长丁, 起: 2026-01-01 }]',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '过期一天', en: 'expired by a day' },
          edits: [
            {
              file: exampleFiles.persons,
              find: certificate,
              replace: '{ 证号: 示002, 有效期至: 2026-10-31 }',
            },
          ],
          expect: [{ at: `${exampleFiles.persons}:16:26`, message: 'expired' }],
        },
        {
          title: { zh: '大队长审核调查，证件过期', en: 'a team leader who reviews investigations' },
          edits: [leaderAt('调查', '审核'), lapsedOfLeader],
          expect: [{ at: `${exampleFiles.persons}:11:44`, message: 'lapsed' }],
        },
        {
          title: { zh: '大队长参加调查，证件过期', en: 'a team leader who investigates' },
          edits: [leaderAt('调查', '协办'), lapsedOfLeader],
          expect: [{ at: `${exampleFiles.persons}:11:44`, message: 'expired' }],
        },
        {
          title: { zh: '没有执法证', en: 'no certificate' },
          edits: [{ file: exampleFiles.persons, find: `  执法证: ${certificate}\n`, replace: '' }],
          expect: [{ at: `${exampleFiles.persons}:13:7`, message: 'missing' }],
        },
        {
          title: { zh: '发证之前就执法', en: 'before it is issued' },
          edits: [
            {
              file: exampleFiles.persons,
              find: certificate,
              replace: '{ 证号: 示002, 发证日期: 2026-12-01, 有效期至: 2031-11-30 }',
            },
          ],
          expect: [{ at: `${exampleFiles.persons}:16:26`, message: 'early' }],
        },
      ],
    },
  },
  check(model, report) {
    const told = new Set<string>();
    const direct = enforcementPosts(model, { kinds: KINDS }).map((one) => ({ ...one, reviews: false }));
    for (const { post, powers, holders, reviews } of [...direct, ...onSitePosts(model, KINDS)]) {
      const clause = powers.map(({ data }) => CLAUSE[data.kind]).find((index) => index !== undefined) ?? 0;
      for (const person of holders) {
        // One person on many posts is one fault.
        if (told.has(person.id)) continue;
        const held = person.data.certificate;
        const data = { person: person.name, post: post.name, asOf: model.asOf };
        const related = [
          { message: { zh: '任职的岗位', en: 'the post held' }, place: atName(model, post).place },
        ];
        if (held === undefined) {
          if (reviews) continue;
          report({
            message: 'missing',
            clause,
            data,
            missing: { certificate: '执法证' },
            ...atName(model, person),
            related,
          });
        } else if (held.expires !== undefined && held.expires < model.asOf) {
          const at = atProperty(model, person, 'expires', held);
          const found = { clause, data: { ...data, expires: held.expires }, ...at, related };
          report(
            reviews ? { message: 'lapsed', severity: 'warning', ...found } : { message: 'expired', ...found },
          );
        } else if (!reviews && held.issued !== undefined && held.issued > model.asOf) {
          const at = atProperty(model, person, 'issued', held);
          report({ message: 'early', clause, data: { ...data, issued: held.issued }, ...at, related });
        } else continue;
        told.add(person.id);
      }
    }
  },
});
