/** An organ that penalises has legal reviewers, and enough of them. */
import { groupBy } from '../../model/group-by.js';
import type { PersonNode, PostNode } from '../../model/model.js';
import { threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { exercisedPowers, isInOwnName } from '../exercised-powers.js';
import { followsSummary } from '../follows-summary.js';
import { atName } from '../point-at.js';

/** 原则上不少于百分之五. */
const SHARE = 0.05;

const review = '    - { 职权: 无证经营处罚, 阶段: [法制审核], 作用: 审核 }\n';
const many = Array.from(
  { length: 20 },
  (_, n) =>
    `- { 标识: 队员${n + 1}, 姓名: 某${n + 1}, 机构: 执法大队, 身份: 公务员, 执法证: { 证号: 示1${n + 10}, 有效期至: 2028-04-09 } }\n`,
);
const officers = (count: number) => ({
  file: exampleFiles.persons,
  find: '- 标识: 队员己\n',
  replace: `${many.slice(0, count).join('')}- 标识: 队员己\n`,
});

export default defineRule({
  meta: {
    id: 'require-legal-reviewers',
    family: 'officers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '法制审核要有人，人数要够', en: 'Legal reviewers, and enough of them' },
    absent: ['posts', 'persons'],
    basis: [threeSystemsOf2018('（十一）', 'item 11')],
    rationale: {
      zh: '法制审核要有机构承担、有专人负责，审核人员原则上不少于本单位执法人员总数的百分之五。执法人员按持有效执法证的人数算，审核人员按法制审核岗位的任职人数算。设了法制审核机构而只有一人的，只作提示：有的地方要求至少两人，一人审核时回避、休假就没有人。',
      en: 'Legal review has a unit or persons in charge; reviewers are as a rule no fewer than five per cent of the officers. A legal unit of one person is only shown: some places ask for two.',
    },
    messages: {
      none: {
        zh: '“{organ}”办理普通程序的处罚，没有法制审核机构，也没有法制审核岗位',
        en: '"{organ}" penalises in the ordinary procedure and has neither unit nor post for legal review',
      },
      few: {
        zh: '“{organ}”持证执法人员 {officers} 名，法制审核人员 {reviewers} 名，不到百分之五',
        en: '"{organ}" has {officers} officers and {reviewers} legal reviewers, fewer than five per cent',
      },
      alone: {
        zh: '法制审核机构“{unit}”只有 {reviewers} 名人员',
        en: 'The unit for legal review "{unit}" has {reviewers} person',
      },
    },
    hints: {
      none: {
        zh: '给负责法制审核的机构写上“法制审核机构: true”，给审核岗位写上“法制审核”阶段；由上级统筹审核的，设一个联系审核的岗位。',
        en: 'Mark the unit and give a post the stage of legal review; where a superior reviews, keep a post that hands cases over.',
      },
      few: {
        zh: '增加法制审核人员，或者核对法制审核岗位的任职有没有登记全。',
        en: 'Add reviewers, or check that all are entered.',
      },
      alone: {
        zh: '增配人员，或者核对人员的“机构”和岗位的任职有没有登记全。',
        en: 'Add staff, or check that all are entered.',
      },
    },
    obligations: ['P07', '6:51'],
    examples: {
      valid: [
        {
          title: { zh: '一名审核人员，二十名执法人员', en: 'one reviewer, twenty officers' },
          edits: [officers(18)],
        },
        {
          title: { zh: '简易程序不要求', en: 'summary procedure only' },
          edits: [
            { file: exampleFiles.posts, find: review, replace: '' },
            { file: exampleFiles.procedures, find: '行政处罚普通程序', replace: '行政处罚简易程序' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有人审核', en: 'nobody reviews' },
          edits: [{ file: exampleFiles.posts, find: review, replace: '' }],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
        {
          title: { zh: '一名审核人员，二十一名执法人员', en: 'one reviewer, twenty-one officers' },
          edits: [officers(19)],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'few' }],
        },
        {
          title: { zh: '法制机构一个人', en: 'a unit of one' },
          edits: [
            {
              file: exampleFiles.organ,
              find: '执法机构:\n',
              replace: '执法机构:\n  - { 标识: 法制科, 名称: 法制科, 性质: 内设, 法制审核机构: true }\n',
            },
            {
              file: exampleFiles.persons,
              find: '- 标识: 队员己\n',
              replace: '- { 标识: 科员子, 姓名: 子某, 机构: 法制科, 身份: 公务员 }\n- 标识: 队员己\n',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:16:20`, message: 'alone' }],
        },
      ],
    },
  },
  check(model, report) {
    const penalising = new Set(
      exercisedPowers(model)
        .filter(
          (one) =>
            one.power.data.kind === 'penalty' &&
            one.power.data['legal-review'] !== false &&
            isInOwnName(one) &&
            one.organ.data.nature !== 'entrusted' &&
            !followsSummary(one.power, model),
        )
        .map(({ organ }) => organ),
    );
    const posts = groupBy(
      model.posts.filter((post) => post.current),
      (post) => post.organ,
    );
    const persons = groupBy(
      model.persons.filter((person) => person.current),
      (person) => person.organ,
    );
    const legal = groupBy(
      model.units.filter((unit) => unit.current && unit.data['legal-review'] === true),
      (unit) => unit.organ,
    );
    for (const organ of penalising) {
      const here = { posts: posts.get(organ.id) ?? [], persons: persons.get(organ.id) ?? [] };
      const reviewers = reviewersOf(here).size;
      const officers = here.persons.filter(
        ({ data: { certificate } }) => (certificate?.expires ?? '') >= model.asOf,
      ).length;
      const units = legal.get(organ.id) ?? [];
      const data = { organ: organ.name, officers, reviewers };
      if (reviewers === 0 && units.length === 0) report({ message: 'none', data, ...atName(model, organ) });
      else if (reviewers > 0 && reviewers < officers * SHARE)
        report({ message: 'few', data, ...atName(model, organ) });
      for (const unit of units) {
        const staff = staffOf(unit.id, here);
        if (staff !== 1) continue;
        const alone = { unit: unit.name, reviewers: staff };
        report({ message: 'alone', severity: 'info', data: alone, ...atName(model, unit) });
      }
    }
  },
});

interface Here {
  readonly posts: readonly PostNode[];
  readonly persons: readonly PersonNode[];
}

function reviewersOf({ posts }: Here): ReadonlySet<string> {
  const reviewing = posts.filter((post) =>
    post.assignments.some(({ stages }) => stages?.includes('legal-review')),
  );
  return new Set(reviewing.flatMap(({ holders }) => holders));
}

/** Nobody entered is no fault of the unit. */
function staffOf(unit: string, { posts, persons }: Here): number {
  const staff = new Set(persons.filter(({ data }) => data.unit === unit).map(({ id }) => id));
  for (const post of posts) if (post.data.unit === unit) for (const person of post.holders) staff.add(person);
  return staff.size;
}
