/** Who holds many posts at once is made visible. */
import { groupBy } from '../../model/group-by.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';

/** Two or three posts of one person are usual in small organs. */
const MANY = 4;

const held = (person: string, post: string) => `\n- 标识: 加岗${post}
  名称: 加岗${post}
  机构: 审批科
  责任层次: 直接责任
  职权: [{ 职权: 食品经营许可, 阶段: [归档], 作用: 协办 }]
  任职: [{ 人员: ${person}, 起: 2026-01-01 }]`;
const add = (count: number) => ({
  file: exampleFiles.posts,
  find: '任职: [{ 人员: 科员庚, 起: 2025-01-01 }]',
  replace: `任职: [{ 人员: 科员庚, 起: 2025-01-01 }]${[1, 2, 3]
    .slice(0, count)
    .map((n) => held('科员庚', String(n)))
    .join('')}`,
});

export default defineRule({
  meta: {
    id: 'no-crowded-person',
    family: 'posts',
    pack: 'core',
    severity: 'info',
    title: { zh: '一人任多个岗位要看得见', en: 'Many posts of one person are visible' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '一人多岗在基层很普遍，并不违法；但同时任四个以上执法岗位的，办案和审核容易落到同一人，出了问题责任也集中在一个人身上，应当看得见。',
      en: 'One person on several posts is usual and lawful. Four and more at a time tend to join what should be separate, so it is shown.',
    },
    messages: {
      many: {
        zh: '“{person}”按 {asOf} 同时任 {count} 个执法岗位：{posts}',
        en: 'As of {asOf} "{person}" holds {count} enforcement posts: {posts}',
      },
    },
    hints: {
      many: {
        zh: '核对有没有离任没有写“止”的；确实兼任的，看办案和审核、决定是否分开。',
        en: 'Check for terms without a last day, and that handling and deciding stay apart.',
      },
    },
    obligations: ['6:43'],
    examples: {
      valid: [{ title: { zh: '三个岗位', en: 'three posts' }, edits: [add(1)] }],
      invalid: [
        {
          title: { zh: '四个岗位', en: 'four posts' },
          edits: [add(2)],
          expect: [{ at: `${exampleFiles.persons}:18:7`, message: 'many' }],
        },
      ],
    },
  },
  check(model, report) {
    const pairs = model.posts
      .filter((post) => post.current && post.assignments.length > 0)
      .flatMap((post) => post.holders.map((person) => ({ person, post })));
    for (const [id, all] of groupBy(pairs, ({ person }) => person)) {
      const person = model.nodes.get(id);
      if (all.length < MANY || person?.kind !== 'person') continue;
      const names = all.map(({ post }) => post.name);
      report({
        message: 'many',
        data: {
          person: person.name,
          asOf: model.asOf,
          count: all.length,
          posts: { zh: names.join('、'), en: names.join(', ') },
        },
        ...atName(model, person),
        related: all.map(({ post }) => ({
          message: { zh: `岗位“${post.name}”`, en: `the post "${post.name}"` },
          place: atName(model, post).place,
        })),
      });
    }
  },
});
