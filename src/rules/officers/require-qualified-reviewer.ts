/** Who newly reviews penalty decisions holds the legal professional qualification. */
import { activePowers } from '../active-powers.js';
import { penaltyLaw, statute } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName, atProperty } from '../point-at.js';

/** 行政处罚法 as amended 2017 first asked for it, from this day on. */
const FIRST_DAY = '2018-01-01';
const reviews = {
  file: exampleFiles.posts,
  find: '阶段: [审查], 作用: 审核 }\n  职责: [管理本大队',
  replace: '阶段: [法制审核], 作用: 审核 }\n  职责: [管理本大队',
};
const qualified = (value: string) => ({
  file: exampleFiles.persons,
  find: '  姓名: 戊某\n',
  replace: `  姓名: 戊某\n  法律职业资格: ${value}\n`,
});

export default defineRule({
  meta: {
    id: 'require-qualified-reviewer',
    family: 'officers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '新任法制审核人员要有法律职业资格', en: 'New legal reviewers are qualified' },
    basis: [
      penaltyLaw('第五十八条第二款', 'art. 58(2)'),
      statute('中华人民共和国公务员法', '第二十五条第二款', 'Civil Servant Law', 'art. 25(2)', '2019-06-01'),
    ],
    rationale: {
      zh: '初次从事行政处罚决定法制审核的人员，应当通过国家统一法律职业资格考试取得法律职业资格。只看2018年以后开始担任处罚法制审核岗位（阶段写明“法制审核”）的正式任职人员；更早就从事审核的和代理的不看。因为任职记录不一定是“初次”，这里只作提醒。',
      en: 'Who reviews penalty decisions for the first time holds the legal professional qualification. Asked of those who took such a post since 2018, not of acting holders; they may have reviewed elsewhere before, so this is a warning.',
    },
    messages: {
      unqualified: {
        zh: '{person}自{from}起担任处罚法制审核岗位“{post}”，没有法律职业资格',
        en: '{person} reviews penalties in the post "{post}" since {from} without the legal professional qualification',
      },
      unstated: {
        zh: '{person}自{from}起担任处罚法制审核岗位“{post}”，没有写明是否有法律职业资格',
        en: '{person} reviews penalties in the post "{post}" since {from}; whether qualified is not stated',
      },
    },
    hints: {
      unqualified: {
        zh: '换有资格的人员审核；2018年以前就从事审核、只是换岗的，可以不改。',
        en: 'Let a qualified person review; nothing is wrong with one who reviewed before 2018 elsewhere.',
      },
      unstated: {
        zh: '在人员记录中加上“法律职业资格: true”；没有取得的写 false，并换有资格的人员。',
        en: 'Add legal-qualification: true to the person, or false and let a qualified person review.',
      },
    },
    obligations: ['P07'],
    examples: {
      valid: [
        { title: { zh: '有资格', en: 'qualified' }, edits: [reviews, qualified('true')] },
        {
          title: { zh: '2018年以前就担任', en: 'since before 2018' },
          edits: [
            reviews,
            {
              file: exampleFiles.posts,
              find: '任职: [{ 人员: 大队长戊, 起: 2024-06-01 }]',
              replace: '任职: [{ 人员: 大队长戊, 起: 2017-06-01 }]',
            },
          ],
        },
        {
          title: { zh: '代理', en: 'acting' },
          edits: [
            reviews,
            {
              file: exampleFiles.posts,
              find: '任职: [{ 人员: 大队长戊, 起: 2024-06-01 }]',
              replace: '任职: [{ 人员: 大队长戊, 起: 2024-06-01, 代理: true }]',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有资格', en: 'not qualified' },
          edits: [reviews, qualified('false')],
          expect: [{ at: `${exampleFiles.persons}:9:11`, message: 'unqualified' }],
        },
        {
          title: { zh: '没有写明', en: 'not stated' },
          edits: [reviews],
          expect: [{ at: `${exampleFiles.persons}:8:7`, message: 'unstated' }],
        },
      ],
    },
  },
  check(model, report) {
    const penalties = new Set(
      activePowers(model).flatMap(({ id, data }) => (data.kind === 'penalty' ? [id] : [])),
    );
    const told = new Set<string>();
    for (const post of model.posts) {
      const isReview = post.assignments.some(
        ({ power, stages }) => penalties.has(power) && stages?.includes('legal-review'),
      );
      if (!post.current || !isReview) continue;
      for (const { person, from, until, acting } of post.data.holders ?? []) {
        const node = model.nodes.get(person);
        if (node?.kind !== 'person' || told.has(person) || acting === true) continue;
        if (from < FIRST_DAY || from > model.asOf || (until !== undefined && until < model.asOf)) continue;
        const stated = node.data['legal-qualification'];
        if (stated === true) continue;
        told.add(person);
        const data = { person: node.name, from, post: post.name };
        if (stated === false)
          report({ message: 'unqualified', data, ...atProperty(model, node, 'legal-qualification') });
        else {
          const missing = { 'legal-qualification': '法律职业资格' };
          report({ message: 'unstated', data, missing, ...atName(model, node) });
        }
      }
    }
  },
});
