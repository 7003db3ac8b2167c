/** Two qualified officers can be sent for every penalty and compulsory measure. */
import { groupBy } from '../../model/group-by.js';
import type { Model } from '../../model/model.js';
import type { PowerKind } from '../../schema/record-types.generated.js';
import { compulsionLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { followsSummary } from '../follows-summary.js';
import { type HeldPower, powersHeld } from '../held-powers.js';
import { nameSeveral } from '../name-several.js';
import { atName } from '../point-at.js';

const CLAUSE: Partial<Record<PowerKind, number>> = { penalty: 0, 'compulsory-measure': 1 };

const squad = {
  file: exampleFiles.persons,
  find: '  执法证: { 证号: 示001, 发证日期: 2023-04-10, 有效期至: 2028-04-09 }\n',
  replace: '',
};

export default defineRule({
  meta: {
    id: 'require-enough-officers',
    family: 'officers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '办案机构至少有两名持证人员', en: 'Two qualified officers at least for every case' },
    absent: ['persons'],
    basis: [penaltyLaw('第四十二条第一款', 'art. 42(1)'), compulsionLaw('第十八条第二项', 'art. 18(2)')],
    rationale: {
      zh: '处罚和强制措施由两名以上有资格的执法人员实施。承办机构连同主办、协办岗位上持有效执法证的人员，按当日加起来不到两名的，案件就派不出人。没有登记执法证的岗位由“执法人员要持有效执法证”报告；简易程序可以一人当场处罚的不看；人员没有登记的不看。',
      en: 'Penalties and compulsory measures are done by two qualified officers. Counted are the holders of valid certificates in the unit in charge and on the posts that handle the power.',
    },
    messages: {
      few: {
        zh: '“{organ}”办理{powers}的持证人员按 {asOf} 只有 {count} 名，派不出两人',
        en: 'As of {asOf} "{organ}" has {count} qualified officer for {powers}; two are needed',
      },
    },
    hints: {
      few: {
        zh: '给承办机构增加持证人员，或者由其他机构的持证人员协办并写进岗位；证件没有登记的，补登。',
        en: 'Add qualified officers, let others assist and say so in their posts, or enter the certificates.',
      },
    },
    obligations: ['P01', '6:47', '6:44'],
    examples: {
      valid: [
        {
          title: { zh: '别的机构协办', en: 'another unit assists' },
          edits: [
            squad,
            {
              file: exampleFiles.persons,
              find: '- 标识: 科长丁\n  姓名: 丁某\n',
              replace: '- 标识: 科长丁\n  姓名: 丁某\n  执法证: { 证号: 示009, 有效期至: 2028-04-09 }\n',
            },
            {
              file: exampleFiles.posts,
              find: '任职: [{ 人员: 队员己, 起: 2024-06-01 }]',
              replace: '任职: [{ 人员: 队员己, 起: 2024-06-01 }, { 人员: 科长丁, 起: 2026-01-01 }]',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '只有一名持证人员', en: 'one officer' },
          edits: [squad],
          expect: [{ at: `${exampleFiles.organ}:17:21`, message: 'few' }],
        },
      ],
    },
  },
  check(model, report) {
    const staff = qualifiedStaff(model);
    const faults = powersHeld(model).flatMap((one) => {
      const clause = CLAUSE[one.power.data.kind];
      if (clause === undefined || followsSummary(one.power, model)) return [];
      const pool = qualifiedFor(one, staff);
      // Nobody at all is told post by post.
      return pool !== 1 ? [] : [{ one, clause, unit: one.entries.map(({ unit }) => unit).find(Boolean) }];
    });
    const groups = groupBy(faults, ({ one, unit }) => JSON.stringify([one.organ.id, unit]));
    for (const all of groups.values()) {
      const { one, clause, unit } = all[0]!;
      const node = model.nodes.get(unit ?? '') ?? one.organ;
      report({
        message: 'few',
        clause,
        data: {
          organ: node.kind === 'unit' ? node.name : one.organ.name,
          powers: nameSeveral(
            all.map((fault) => fault.one.power.name),
            '项职权',
            'more',
          ),
          asOf: model.asOf,
          count: 1,
        },
        ...atName(model, node),
      });
    }
  },
});

interface QualifiedStaff {
  /** Ids of persons with a certificate valid on the day. */
  readonly all: ReadonlySet<string>;
  /** Unit -> those who work in it or hold a post there. */
  readonly byUnit: ReadonlyMap<string, readonly { readonly person: string }[]>;
}

function qualifiedStaff(model: Model): QualifiedStaff {
  const all = new Set(
    model.persons
      .filter(({ data: { certificate } }) => certificate !== undefined && certificate.expires >= model.asOf)
      .filter(({ data }) => (data.certificate?.issued ?? '') <= model.asOf)
      .map(({ id }) => id),
  );
  const pairs = [
    ...model.posts
      .filter((post) => post.current)
      .flatMap((post) => post.holders.map((person) => ({ unit: post.data.unit, person }))),
    ...model.persons
      .filter((person) => person.current)
      .map(({ id, data }) => ({ unit: data.unit ?? '', person: id })),
  ];
  return { all, byUnit: groupBy(pairs, ({ unit }) => unit) };
}

/** How many of the unit in charge and of the posts that handle the power. */
function qualifiedFor({ entries, posts }: HeldPower, { all, byUnit }: QualifiedStaff): number {
  const persons = new Set(
    posts
      .filter(({ assignment: { role } }) => role === 'lead' || role === 'assist')
      .flatMap(({ post }) => post.holders),
  );
  for (const { unit } of entries)
    for (const { person } of byUnit.get(unit ?? '') ?? []) if (unit !== undefined) persons.add(person);
  return [...persons].filter((id) => all.has(id)).length;
}
