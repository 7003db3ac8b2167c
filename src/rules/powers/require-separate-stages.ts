/** Who handles a case neither reviews, hears nor decides it. */

import { groupBy } from '../../model/group-by.js';
import type { Model } from '../../model/model.js';
import { licenseLaw, opinionsOf2005, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { exercisedPowers, postsFor } from '../exercised-powers.js';
import { nameSeveral } from '../name-several.js';
import { atOrigin } from '../point-at.js';
import { type PostOfPower, postsByPower } from '../posts-of-powers.js';
import { type StageClash, stageClashes } from '../stage-clashes.js';

const investigator = '任职: [{ 人员: 队员己, 起: 2024-06-01 }]';
const penaltyStages = '阶段: [立案, 调查, 告知, 送达], 作用: 主办';
const lead = '- { 职权: 无证经营处罚, 阶段: [审查], 作用: 审核 }';
const license = '- { 职权: 食品经营许可, 阶段: [受理, 审查], 作用: 主办 }';

export default defineRule({
  meta: {
    id: 'require-separate-stages',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: {
      zh: '办案和审核、听证、决定要分开',
      en: 'Handling a case is separate from its review, hearing and decision',
    },
    basis: [
      penaltyLaw('第五十七条', 'art. 57'),
      penaltyLaw('第六十四条第四项', 'art. 64(4)'),
      penaltyLaw('第五十八条第一款', 'art. 58(1)'),
      licenseLaw('第四十八条第一款第三项', 'art. 48(1)(3)'),
      opinionsOf2005('二（二）', 'part 2(2)'),
    ],
    rationale: {
      zh: '处罚的调查终结后由机关负责人审查并作出决定；法制审核由专门从事法制审核的人员进行；听证由非本案调查人员主持，许可的听证由审查人员以外的人员主持。按岗位看，同一个人既主办、协办立案、检查或者调查，又对同一项职权作法制审核、主持听证或者批准决定的，没有分开；许可的同一阶段由同一个人既主办又审核的，审核没有作用。人员按当日任职看，代理和空缺期间代行的也算。简易程序、当场决定的不看；职权写明不适用听证、不需法制审核的，不看那一项；协办听证（记录、举证）不是主持。',
      en: 'After the investigation the head of the organ decides, legal reviewers review, and somebody else chairs the hearing; a hearing on a license is chaired by somebody who does not examine the application. As far as the posts say, nobody should handle a penalty and also review, hear or decide it, nor lead and check the same stage of a license. Acting holders count; summary procedures do not.',
    },
    messages: {
      decides: {
        zh: '按岗位设置，{persons}既办理{powers}的案件，又作出决定',
        en: 'By the posts, {persons} both handles and decides {powers}',
      },
      hears: {
        zh: '按岗位设置，{persons}既办理{powers}的案件，又主持听证',
        en: 'By the posts, {persons} both handles {powers} and chairs the hearing',
      },
      reviews: {
        zh: '按岗位设置，{persons}既办理{powers}的案件，又作法制审核',
        en: 'By the posts, {persons} both handles {powers} and makes the legal review',
      },
      'hears-license': {
        zh: '按岗位设置，{persons}既审查{powers}的申请，又主持听证',
        en: 'By the posts, {persons} both examines applications for {powers} and chairs the hearing',
      },
      'checks-own': {
        zh: '按岗位设置，{persons}在{powers}的同一阶段既主办又审核',
        en: 'By the posts, {persons} both leads and checks the same stage of {powers}',
      },
    },
    hints: {
      decides: {
        zh: '把批准决定的岗位交给没有参加办案的负责人，或者调整岗位的阶段。',
        en: 'Give the decision to a leader who does not investigate, or change the stages of the posts.',
      },
      hears: {
        zh: '把听证交给不办理这类案件的人员，一般是法制机构的岗位。',
        en: 'Give the hearing to a post that does not investigate, usually the legal unit.',
      },
      reviews: {
        zh: '把法制审核交给不办理这类案件的法制审核人员；代行期间也要另行安排。',
        en: 'Give the review to a legal reviewer who does not handle these cases, also while a post is vacant.',
      },
      'hears-license': {
        zh: '把听证交给不审查这项许可申请的人员。',
        en: 'Give the hearing to somebody who does not examine these applications.',
      },
      'checks-own': {
        zh: '把审核交给另一个人；人手少、不需要审核的，去掉“审核”这一行。',
        en: 'Give the check to somebody else; where none is needed, take it away.',
      },
    },
    obligations: ['P03', '6:33'],
    examples: {
      valid: [
        {
          title: { zh: '一人多岗，但不在同一项职权上', en: 'two posts, not on the same power' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '任职: [{ 人员: 科长丁, 起: 2024-06-01 }]',
              replace: investigator,
            },
          ],
        },
        {
          title: { zh: '简易程序当场调查、当场决定', en: 'summary procedure' },
          edits: [
            {
              file: exampleFiles.posts,
              find: penaltyStages,
              replace: '阶段: [调查, 法制审核, 听证, 决定, 送达], 作用: 主办',
            },
            { file: exampleFiles.procedures, find: '行政处罚普通程序', replace: '行政处罚简易程序' },
          ],
        },
        {
          title: { zh: '办案人员在听证中举证、记录', en: 'the investigator assists at the hearing' },
          edits: [
            {
              file: exampleFiles.posts,
              find: penaltyStages,
              replace: `${penaltyStages} }\n    - { 职权: 无证经营处罚, 阶段: [听证], 作用: 协办`,
            },
          ],
        },
        {
          title: { zh: '小机关一人受理、审查并决定许可', en: 'one person handles a small license' },
          edits: [
            {
              file: exampleFiles.posts,
              find: license,
              replace: '- { 职权: 食品经营许可, 阶段: [受理, 审查, 决定, 送达], 作用: 主办 }',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '局长自己办案', en: 'the head investigates' },
          edits: [
            {
              file: exampleFiles.posts,
              find: investigator,
              replace: '任职: [{ 人员: 局长乙, 起: 2024-06-01 }]',
            },
          ],
          expect: [{ at: `${exampleFiles.posts}:6:7`, message: 'decides' }],
        },
        {
          title: { zh: '办案人员主持听证', en: 'the investigator chairs the hearing' },
          edits: [
            {
              file: exampleFiles.posts,
              find: penaltyStages,
              replace: '阶段: [立案, 调查, 听证, 送达], 作用: 主办',
            },
          ],
          expect: [{ at: `${exampleFiles.posts}:35:7`, message: 'hears' }],
        },
        {
          title: { zh: '办案人员代行法制审核岗', en: 'the investigator acts on the vacant post of review' },
          edits: [
            {
              file: exampleFiles.posts,
              find: lead,
              replace: '- { 职权: 无证经营处罚, 阶段: [法制审核], 作用: 审核 }',
            },
            {
              file: exampleFiles.posts,
              find: '任职: [{ 人员: 大队长戊, 起: 2024-06-01 }]',
              replace: '空缺: { 起: 2026-09-01, 代理人员: 队员己 }',
            },
          ],
          expect: [{ at: `${exampleFiles.posts}:25:7`, message: 'reviews' }],
        },
        {
          title: { zh: '没有分阶段的主办岗又作法制审核', en: 'an undivided post also reviews' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '阶段: [立案, 调查, 告知, 送达], 作用: 主办',
              replace: '作用: 主办 }\n    - { 职权: 无证经营处罚, 阶段: [法制审核], 作用: 审核',
            },
          ],
          expect: [{ at: `${exampleFiles.posts}:36:7`, message: 'reviews' }],
        },
        {
          title: { zh: '许可审查人员主持听证', en: 'the examiner chairs the hearing on a license' },
          edits: [
            {
              file: exampleFiles.posts,
              find: license,
              replace: '- { 职权: 食品经营许可, 阶段: [受理, 审查, 听证], 作用: 主办 }',
            },
          ],
          expect: [{ at: `${exampleFiles.posts}:45:7`, message: 'hears-license' }],
        },
        {
          title: { zh: '许可的同一阶段自己审核自己', en: 'the same stage of a license led and checked' },
          edits: [
            {
              file: exampleFiles.posts,
              find: license,
              replace: `${license}\n    - { 职权: 食品经营许可, 阶段: [审查], 作用: 审核 }`,
            },
          ],
          expect: [{ at: `${exampleFiles.posts}:46:7`, message: 'checks-own' }],
        },
      ],
    },
  },
  check(model, report) {
    const posts = postsByPower(model);
    const clashes = exercisedPowers(model).flatMap((one) =>
      stageClashes(one.power, postsFor(one, posts.get(one.power.id) ?? [], model), model),
    );
    // Two posts clash once, however many rows, powers and holders they have.
    const rows = groupBy(clashes, ({ message, handles, other }) =>
      JSON.stringify([message, handles.post.id, other.post.id, other.assignment.pointer]),
    );
    for (const all of rows.values()) {
      const { message, handles, other } = all[0]!;
      const { place } = at(model, handles);
      const target = at(model, other);
      report({
        message,
        clause: CLAUSE[message],
        data: {
          persons: nameSeveral(
            all.map(({ person }) => model.nodes.get(person)?.name ?? person),
            '人',
            'more',
          ),
          powers: nameSeveral(
            all.map(({ power }) => power.name),
            '项职权',
            'more powers',
          ),
        },
        ...target,
        related:
          place.line === target.place.line && place.file === target.place.file
            ? []
            : [{ message: { zh: '在这里承担办理', en: 'handles the case here' }, place }],
      });
    }
  },
});

const CLAUSE: Record<StageClash, number> = {
  decides: 0,
  hears: 1,
  reviews: 2,
  'hears-license': 3,
  'checks-own': 4,
};

function at(model: Model, { post, assignment }: PostOfPower) {
  return atOrigin(model, post, { file: post.origin.file, pointer: assignment.pointer });
}
