/** The posts of leaders are held by those who are named as leaders. */
import { groupBy } from '../../model/group-by.js';
import { isInForce } from '../../model/in-force.js';
import type { Model, PostNode } from '../../model/model.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const head = '任职: [{ 人员: 局长乙, 起: 2024-06-01 }]';
const squad = '- { 标识: 执法大队, 名称: 综合行政执法大队, 性质: 直属 }';
const led = (person: string) => ({
  file: exampleFiles.organ,
  find: squad,
  replace: squad.replace('性质: 直属', `性质: 直属, 负责人: [{ 人员: ${person} }]`),
});

export default defineRule({
  meta: {
    id: 'matching-leaders',
    family: 'levels',
    pack: 'core',
    severity: 'warning',
    title: { zh: '领导名单和领导岗位要一致', en: 'Leaders and leading posts name the same persons' },
    basis: [opinionsOf2005('二（三）', 'part 2(3)')],
    rationale: {
      zh: '责任书按领导名单签订，职权按岗位任职行使。领导岗位上的人不在领导名单里，或者机构负责人和主管岗位的任职人不是同一个人，多半是换人以后只改了一处，责任就落错了人。代理、空缺的不看；没有写领导、负责人的不看。',
      en: 'Letters follow the list of leaders, powers follow the holders of posts. When they differ, only one was changed after a change of persons. Acting holders and vacancies are left alone.',
    },
    messages: {
      leader: {
        zh: '领导岗位“{post}”由“{person}”任职，“{organ}”的领导名单里没有这个人',
        en: 'The leading post "{post}" is held by "{person}", who is no leader of "{organ}"',
      },
      unit: {
        zh: '机构“{unit}”的负责人写的是“{leader}”，主管岗位“{post}”却由“{person}”任职',
        en: 'The head of "{unit}" is said to be "{leader}", but its managing post "{post}" is held by "{person}"',
      },
    },
    hints: {
      leader: {
        zh: '换了人的，同时更正“领导”和“任职”，给离任的写上“止”；确是领导的，在“领导”中补上。',
        en: 'Correct both after a change of persons, or add the person to the leaders.',
      },
      unit: {
        zh: '换了人的，同时更正机构的“负责人”和岗位的“任职”，给离任的写上“止”。',
        en: 'Correct both after a change of persons.',
      },
    },
    obligations: ['6:68', '6:25', 'L02'],
    examples: {
      valid: [
        { title: { zh: '负责人就是大队长', en: 'the head of the squad' }, edits: [led('大队长戊')] },
        {
          title: { zh: '领导空缺，由别人代理', en: 'somebody acts for a leader' },
          edits: [
            {
              file: exampleFiles.posts,
              find: head,
              replace: '空缺: { 起: 2026-09-01, 代理人员: 科长丁 }',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '局长岗换了人，领导名单没有改', en: 'another head in the post only' },
          edits: [{ file: exampleFiles.posts, find: head, replace: head.replace('局长乙', '科长丁') }],
          expect: [{ at: `${exampleFiles.posts}:10:14`, message: 'leader' }],
        },
        {
          title: { zh: '机构负责人没有改', en: 'the former head of the squad' },
          edits: [led('队员己')],
          expect: [{ at: `${exampleFiles.posts}:28:14`, message: 'unit' }],
        },
      ],
    },
  },
  check(model, report) {
    const posts = groupBy(
      model.posts.filter((post) => post.current),
      (post) => post.data.unit,
    );
    const nameOf = (id: string): string => model.nodes.get(id)?.name ?? id;
    for (const organ of model.organs) {
      const leaders = personsOf(organ.data.leaders, model);
      if (!organ.current || leaders.size === 0) continue;
      // Without a head that is the fault.
      const head = organ.data.leaders?.some((one) => one.role === 'head' && leaders.has(one.person));
      if (!head) continue;
      for (const post of posts.get(organ.id) ?? []) {
        if (post.data.tier !== 'leading') continue;
        const stranger = regularHolders(post, model).find((person) => !leaders.has(person));
        if (stranger === undefined) continue;
        const data = { post: post.name, person: nameOf(stranger), organ: organ.name };
        report({ message: 'leader', data, ...atHolder(model, post, stranger) });
      }
    }
    for (const unit of model.units) {
      const leaders = personsOf(unit.data.leaders, model);
      if (!unit.current || leaders.size === 0) continue;
      const managing = (posts.get(unit.id) ?? []).filter(({ data }) => data.tier === 'managing');
      const held = managing.flatMap((post) =>
        regularHolders(post, model).map((person) => ({ post, person })),
      );
      const [first] = held;
      if (!first || held.some(({ person }) => leaders.has(person))) continue;
      const data = {
        unit: unit.name,
        leader: nameOf([...leaders][0]!),
        post: first.post.name,
        person: nameOf(first.person),
      };
      report({ message: 'unit', data, ...atHolder(model, first.post, first.person) });
    }
  },
});

type Named = readonly { readonly person: string; readonly from?: string; readonly until?: string }[];

function personsOf(leaders: Named | undefined, model: Model): ReadonlySet<string> {
  return new Set(
    (leaders ?? []).filter((leader) => isInForce(leader, model.asOf)).map(({ person }) => person),
  );
}

/** On the day, without those who act. */
function regularHolders(post: PostNode, model: Model): string[] {
  return (post.data.holders ?? [])
    .filter(
      (holder) => !holder.acting && isInForce(holder, model.asOf) && post.holders.includes(holder.person),
    )
    .map(({ person }) => person);
}

function atHolder(model: Model, post: PostNode, person: string) {
  const holder = post.data.holders?.find((one) => one.person === person);
  return { ...atProperty(model, post, 'person', holder ?? post.data), subject: post.id };
}
