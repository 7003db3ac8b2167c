/** Of the posts that exercise a power, one leads and one is directly responsible. */
import { groupBy } from '../../model/group-by.js';
import type { Model } from '../../model/model.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule, type Finding } from '../define-rule.js';
import {
  entrustmentTerms,
  exampleTransfer,
  exampleTrustee,
  trusteeFolder,
  trusteePost,
  trusteeStaff,
} from '../example-transfers.js';
import { exampleFiles } from '../example-workspace.js';
import { exercisedPowers, isInOwnName } from '../exercised-powers.js';
import { type HeldPower, powersHeld } from '../held-powers.js';
import { nameSeveral } from '../name-several.js';
import { atOrigin, atProperty } from '../point-at.js';
import { postsByPower } from '../posts-of-powers.js';

const acceptance = '{ 职权: 食品经营许可, 阶段: [受理, 审查], 作用: 主办 }';
const service = '    - { 职权: 食品经营许可, 阶段: [送达], 作用: 主办 }\n';
const direct = '  名称: 受理岗\n  机构: 审批科\n  责任层次: 直接责任\n';

export default defineRule({
  meta: {
    id: 'require-lead',
    family: 'posts',
    pack: 'core',
    severity: 'error',
    title: { zh: '每项职权有主办岗位和直接责任岗位', en: 'Every power has a lead and a direct post' },
    basis: [opinionsOf2005('二（二）、二（三）', 'part 2(2), (3)')],
    rationale: {
      zh: '职权分解到岗位，要分清谁主办、谁协办、谁审核、谁批准，并落实到直接承办的岗位。只有协办、审核、批准的岗位，没有主办，或者只有领导和负责人、没有直接责任的岗位，出了不作为就找不到承办人。受委托组织的岗位算委托机关的。',
      en: 'Among the posts of a power one leads, and one is directly responsible; else nobody answers for inaction. Posts of a trustee count for its principal.',
    },
    messages: {
      none: {
        zh: '职权{powers}的岗位只有协办、审核或者批准，没有主办',
        en: 'The posts of {powers} assist, review or approve; none leads',
      },
      trustee: {
        zh: '受委托的“{organ}”对{powers}只有审核、批准的岗位，没有承办的岗位',
        en: 'The trustee "{organ}" has posts that review or approve {powers}; none handles it',
      },
      direct: {
        zh: '职权{powers}的岗位都是领导责任或者主管责任，没有直接责任的岗位',
        en: 'The posts of {powers} are leading or managing ones; none is directly responsible',
      },
    },
    hints: {
      none: {
        zh: '把承办岗位的“作用”改为“主办”，或者给承办岗位加上这项职权。',
        en: 'Let the handling post lead, or add the power to it.',
      },
      trustee: {
        zh: '给受委托组织承办的岗位加上这项职权，作用写主办或者协办；实际不承办的，收回委托。',
        en: 'Add the power to the post of the trustee that handles it; where none does, take the entrustment back.',
      },
      direct: {
        zh: '给直接承办的岗位加上这项职权；岗位的“责任层次”写错的，改为直接责任。',
        en: 'Add the power to the post that handles it, or correct the tier of the post.',
      },
    },
    obligations: ['6:25', '6:31', '6:40', '6:68'],
    examples: {
      valid: [
        {
          title: { zh: '主管岗位也主办一个环节', en: 'a managing post leads a stage as well' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '{ 职权: 食品经营许可, 阶段: [决定], 作用: 批准 }',
              replace: '{ 职权: 食品经营许可, 阶段: [决定], 作用: 主办 }',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '受委托组织只审核，没有人承办', en: 'a trustee that only reviews' },
          edits: [
            exampleTrustee(),
            trusteeStaff,
            { ...trusteePost, replace: trusteePost.replace.replace('作用: 协办', '作用: 审核') },
            exampleTransfer('委托', { to: '服务中心', more: entrustmentTerms }),
          ],
          expect: [{ at: `${trusteeFolder}/执法岗位.yaml:6:7`, message: 'trustee' }],
        },
        {
          title: { zh: '主办写成协办', en: 'the lead became an assistant' },
          edits: [
            { file: exampleFiles.posts, find: acceptance, replace: acceptance.replace('主办', '协办') },
            { file: exampleFiles.posts, find: service, replace: '' },
          ],
          expect: [{ at: `${exampleFiles.posts}:45:7`, message: 'none' }],
        },
        {
          title: { zh: '没有直接责任的岗位', en: 'no direct post' },
          edits: [
            { file: exampleFiles.posts, find: direct, replace: direct.replace('直接责任', '主管责任') },
            { file: exampleFiles.posts, find: service, replace: '' },
          ],
          expect: [{ at: `${exampleFiles.posts}:43:9`, message: 'direct' }],
        },
      ],
    },
  },
  check(model, report) {
    reportTrustees(model, report);
    const faults = powersHeld(model).flatMap((one) => {
      const fault = faultOf(one);
      if (!fault) return [];
      // Where the change is due: the row nearest to handling the case, or the tier of its post.
      const rows = one.posts;
      const row =
        rows.find(({ assignment }) => assignment.role === (fault === 'none' ? 'assist' : 'lead')) ?? rows[0]!;
      return [{ one, fault, row }];
    });
    const groups = groupBy(faults, ({ fault, row }) =>
      JSON.stringify([fault, row.post.id, fault === 'none' ? row.assignment.pointer : '']),
    );
    for (const all of groups.values()) {
      const { fault, row } = all[0]!;
      report({
        message: fault,
        data: {
          powers: nameSeveral(
            all.map(({ one }) => one.power.name),
            '项',
            'more',
          ),
        },
        ...(fault === 'none'
          ? atOrigin(model, row.post, { file: row.post.origin.file, pointer: row.assignment.pointer })
          : atProperty(model, row.post, 'tier')),
        alsoConcerns: all.map(({ one }) => one.power.id),
      });
    }
  },
});

function reportTrustees(model: Model, report: (finding: Finding<'trustee'>) => void): void {
  const posts = postsByPower(model);
  const idle = exercisedPowers(model).flatMap((one) => {
    const rows = (posts.get(one.power.id) ?? []).filter(({ post }) => post.organ === one.organ.id);
    const [row] = rows;
    const handles = rows.some(({ assignment: { role } }) => role === 'lead' || role === 'assist');
    return row && !handles && !isInOwnName(one) ? [{ one, row }] : [];
  });
  for (const all of groupBy(idle, ({ one }) => one.organ.id).values()) {
    const { one, row } = all[0]!;
    report({
      message: 'trustee',
      data: {
        organ: one.organ.name,
        powers: nameSeveral(
          all.map(({ one: { power } }) => power.name),
          '项',
          'more',
        ),
      },
      ...atOrigin(model, row.post, { file: row.post.origin.file, pointer: row.assignment.pointer }),
      alsoConcerns: all.map(({ one: { power } }) => power.id),
    });
  }
}

function faultOf({ posts }: HeldPower): 'none' | 'direct' | undefined {
  if (!posts.some(({ assignment }) => assignment.role === 'lead')) return 'none';
  return posts.some(({ post }) => post.data.tier === 'direct') ? undefined : 'direct';
}
