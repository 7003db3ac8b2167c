/** Every post with powers is covered by a responsibility statement. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';

const narrow = (ids: string) => [
  { file: exampleFiles.statement, find: '适用: [市监局]', replace: `适用: [${ids}]` },
];

export default defineRule({
  meta: {
    id: 'require-statement-for-post',
    family: 'responsibilities',
    pack: 'national',
    severity: 'warning',
    title: { zh: '每个执法岗位都要有责任说明', en: 'Every post has a responsibility statement' },
    absent: ['responsibilities', 'organ'],
    basis: [opinionsOf2005('二（三）', 'part 2(3)')],
    rationale: {
      zh: '部门要明确各执法机构和执法岗位的具体执法责任。责任说明可以写给岗位，也可以写给它的机构、机关，或者写给它行使的全部职权。',
      en: 'The responsibility of each unit and post is stated: for the post, its unit, its organ or for all powers that it exercises.',
    },
    messages: {
      none: {
        zh: '没有适用于岗位“{name}”的责任说明',
        en: 'No responsibility statement covers the post "{name}"',
      },
    },
    hints: {
      none: {
        zh: '在“责任”文件夹的一份说明的“适用”中写上“{id}”或者它的机构；没有合适的，新写一份。',
        en: 'Name {id} or its unit in a statement, or write a new one.',
      },
    },
    obligations: ['6:32', '6:40', '6:70'],
    examples: {
      valid: [
        { title: { zh: '逐个机构说明', en: 'for each unit' }, edits: narrow('审批科, 执法大队, 局长岗') },
        {
          title: { zh: '写给职权', en: 'for the powers' },
          edits: narrow('食品经营许可, 无证经营处罚, 查封扣押'),
        },
      ],
      invalid: [
        {
          title: { zh: '漏了局长岗位', en: 'the head is left out' },
          edits: narrow('审批科, 执法大队'),
          expect: [{ at: `${exampleFiles.posts}:2:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const covered = new Set(
      model.responsibilities.filter((item) => item.current).flatMap((item) => item.data.for ?? []),
    );
    for (const post of model.posts) {
      if (!post.current || post.assignments.length === 0) continue;
      const bodies = [post.id, post.data.unit, post.organ];
      if (bodies.some((id) => covered.has(id))) continue;
      if (post.assignments.every(({ power }) => covered.has(power))) continue;
      report({ message: 'none', data: { name: post.name, id: post.id }, ...atName(model, post) });
    }
  },
});
