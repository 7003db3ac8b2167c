/** Nobody goes on exercising what a transfer gave until a day that has passed. */
import type { PostNode } from '../../model/model.js';
import { opinionsOf2005, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import {
  entrustmentTerms,
  exampleTransfer,
  exampleTrustee,
  transferFile,
  trusteePost,
  trusteeStaff,
} from '../example-transfers.js';
import { expiredGrants } from '../expired-grants.js';
import { atName, atProperty } from '../point-at.js';

const until = (day: string) =>
  exampleTransfer('委托', {
    to: '服务中心',
    more: [...entrustmentTerms.slice(0, 3), `止: ${day}`],
  });

export default defineRule({
  meta: {
    id: 'no-expired-transfer',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: { zh: '配置到期后不得再行使', en: 'Nothing is exercised after the transfer has ended' },
    basis: [penaltyLaw('第二十条第二款、第四款', 'art. 20(2), (4)'), opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '委托、下放、赋权有期限的，期满后职权回到原机关。承接的一方岗位上还写着这些职权，就是在期限之外执法；几个岗位都写着的，根子是这一项到期的配置，只报一次。',
      en: 'When its period is over the power is where it was. Posts of the receiver that still name it enforce without authority; the one transfer is told, not each post.',
    },
    messages: {
      ended: {
        zh: '“{name}”{until} 到期，按 {asOf} 岗位{posts}还在行使转来的职权',
        en: '"{name}" ended on {until}; as of {asOf} the posts {posts} still exercise what it gave',
      },
    },
    hints: {
      ended: {
        zh: '续期的，按新的文件更正“止”；不再续期的，从这些岗位中删去转来的职权。',
        en: 'Where it was renewed correct the last day; else take the powers from these posts.',
      },
    },
    obligations: ['A06', 'A03', '6:2', '6:26'],
    examples: {
      valid: [
        {
          title: { zh: '期限的最后一天', en: 'the last day' },
          edits: [exampleTrustee(), trusteeStaff, trusteePost, until('2026-11-01')],
        },
        {
          title: { zh: '到期后岗位不再行使', en: 'ended, and no post names it' },
          edits: [exampleTrustee(), trusteeStaff, until('2026-10-31')],
        },
      ],
      invalid: [
        {
          title: { zh: '到期次日还在行使', en: 'the day after' },
          edits: [exampleTrustee(), trusteeStaff, trusteePost, until('2026-10-31')],
          expect: [{ at: `${transferFile}:10:6`, message: 'ended' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const { transfer, posts } of expiredGrants(model)) {
      report({
        message: 'ended',
        clause: transfer.data.kind === 'entrust' ? 0 : 1,
        data: {
          name: transfer.name,
          until: transfer.data.until ?? '',
          asOf: model.asOf,
          posts: namesOf(posts),
        },
        ...atProperty(model, transfer, 'until'),
        related: posts.map((post) => ({
          message: { zh: `岗位“${post.name}”`, en: `the post "${post.name}"` },
          place: atName(model, post).place,
        })),
      });
    }
  },
});

function namesOf(posts: readonly PostNode[]) {
  const names = posts.map(({ name }) => name);
  return { zh: names.map((name) => `“${name}”`).join('、'), en: names.join(', ') };
}
