/** A trustee that exercises powers has an entrustment in force. */
import { activePowers } from '../active-powers.js';
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import {
  entrustmentTerms,
  exampleTransfer,
  exampleTrustee,
  trusteeFolder,
  trusteePost,
  trusteeStaff,
} from '../example-transfers.js';
import { expiredGrantOf } from '../expired-grants.js';
import { nameSeveral } from '../name-several.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-entrustment',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: { zh: '受委托组织要有委托', en: 'A trustee has an entrustment' },
    absent: ['transfers'],
    basis: [penaltyLaw('第二十条第一款', 'art. 20(1)')],
    rationale: {
      zh: '受委托组织没有自己的执法权，只在委托范围内以委托机关的名义执法。没有写明委托，它的岗位行使的每一项职权都没有来源。委托已经到期的，由“配置到期后不得再行使”报告。',
      en: 'A trustee has no powers of its own. Without an entrustment nothing that its posts do has a source.',
    },
    messages: {
      none: {
        zh: '“{organ}”是受委托组织，岗位上有执法职权，却没有有效的委托',
        en: '"{organ}" is a trustee with enforcement posts and no entrustment in force',
      },
      own: {
        zh: '“{organ}”是受委托组织，却列了自己的职权{powers}',
        en: '"{organ}" is a trustee and lists {powers} as its own',
      },
    },
    hints: {
      none: {
        zh: '在委托机关的“职权配置”文件中写明委托的职权、期限和委托书；没有委托的，从岗位中删去执法职权；依法有自己职权的，更正“主体性质”。',
        en: 'Write the entrustment in the folder of the giver; without one take the powers from the posts; correct the nature of the organ where it has powers by law.',
      },
      own: {
        zh: '由哪个机关委托的，在“职权配置”中写明；职权是委托机关的，移到委托机关的“执法职权”文件；依法有自己职权的，更正“主体性质”。',
        en: 'Write by whom it is entrusted, or move the power to the giver; correct the nature of the organ where it has powers by law.',
      },
    },
    obligations: ['6:2', 'A03', 'N01'],
    examples: {
      valid: [
        {
          title: { zh: '有委托', en: 'entrusted' },
          edits: [
            exampleTrustee(),
            trusteeStaff,
            trusteePost,
            exampleTransfer('委托', { to: '服务中心', more: entrustmentTerms }),
          ],
        },
        {
          title: { zh: '没有执法岗位的组织', en: 'no enforcement posts' },
          edits: [exampleTrustee(), trusteeStaff],
        },
      ],
      invalid: [
        {
          title: { zh: '没有委托就执法', en: 'enforcing without entrustment' },
          edits: [exampleTrustee(), trusteeStaff, trusteePost],
          expect: [{ at: `${trusteeFolder}/执法主体.yaml:2:5`, message: 'none' }],
        },
        {
          title: { zh: '受委托组织有自己的职权', en: 'a trustee with powers of its own' },
          edits: [
            exampleTrustee(),
            trusteeStaff,
            {
              file: `${trusteeFolder}/执法职权.yaml`,
              find: '',
              replace: `- 标识: 自列处罚
  名称: 对占道经营的处罚
  类别: 行政处罚
  依据: [{ 引文: 《中华人民共和国食品安全法》第一百二十二条, 作用: 设定 }]
`,
            },
          ],
          expect: [{ at: `${trusteeFolder}/执法职权.yaml:2:7`, message: 'own' }],
        },
      ],
    },
  },
  check(model, report) {
    const active = new Map(activePowers(model).map((power) => [power.id, power]));
    for (const organ of model.organs) {
      if (!organ.current || organ.data.nature !== 'entrusted') continue;
      const exercises = model.exercises.ofOrgan(organ.id);
      const own = exercises
        .filter(({ principal, received }) => principal === undefined && !received)
        .flatMap(({ power }) => active.get(power) ?? []);
      const [first] = own;
      if (first) {
        const powers = nameSeveral(
          own.map(({ name }) => name),
          '项',
          'more',
        );
        const alsoConcerns = own.map(({ id }) => id);
        report({
          message: 'own',
          data: { organ: organ.name, powers },
          ...atName(model, first),
          alsoConcerns,
        });
      }
      if (exercises.length > 0) continue;
      const posts = model.posts.filter(
        (post) =>
          post.organ === organ.id && post.current && post.assignments.length > 0 && post.holders.length > 0,
      );
      const expired = posts.some((post) =>
        post.assignments.some(({ power }) => expiredGrantOf(model, post, power)),
      );
      if (posts.length === 0 || expired) continue;
      report({ message: 'none', data: { organ: organ.name }, ...atName(model, organ) });
    }
  },
});
