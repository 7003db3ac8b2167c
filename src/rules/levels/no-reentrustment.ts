/** A trustee does not pass on what is entrusted to it. */
import { licenseLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import {
  entrustmentTerms,
  exampleTransfer,
  exampleTrustee,
  transferFile,
  trusteeStaff,
} from '../example-transfers.js';
import { atProperty } from '../point-at.js';
import { powersOfTransfer, transfersInForce } from '../transferred.js';

const chain = (second: string) => {
  const first = exampleTransfer('委托', { to: '服务中心', more: entrustmentTerms });
  const next = exampleTransfer(second, { from: '服务中心', start: '2026-02-01', more: entrustmentTerms });
  return { ...first, replace: `${first.replace}${next.replace.replace('配置一', '配置二')}` };
};

export default defineRule({
  meta: {
    id: 'no-reentrustment',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: { zh: '受委托的不得再委托', en: 'A trustee entrusts nobody' },
    basis: [penaltyLaw('第二十条第四款', 'art. 20(4)'), licenseLaw('第二十四条第三款', 'art. 24(3)')],
    rationale: {
      zh: '受委托组织、受委托行政机关在委托范围内以委托机关名义执法，不得再委托其他组织或者个人，也不得用赋权、下放等方式转给别人。',
      en: 'A trustee acts in the name of the giver and passes the power to nobody, under whatever name.',
    },
    messages: {
      again: {
        zh: '“{giver}”自己是受委托的，又把“{power}”{way}给别人',
        en: '"{giver}" is itself a trustee and passes on "{power}" ({way})',
      },
    },
    hints: {
      again: {
        zh: '删去这条配置；确需由那个组织办理的，由原委托机关直接委托。',
        en: 'Delete it; where that body is needed, the original giver entrusts it directly.',
      },
    },
    obligations: ['A03', 'A04', 'A06'],
    examples: {
      valid: [
        {
          title: { zh: '同一机关委托两个组织', en: 'one giver, two trustees' },
          edits: [
            exampleTrustee(),
            trusteeStaff,
            exampleTransfer('委托', { to: '服务中心, 镇政府', more: entrustmentTerms }),
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '受委托组织再委托', en: 'entrusted again' },
          edits: [exampleTrustee(), trusteeStaff, chain('委托')],
          expect: [{ at: `${transferFile}:13:7`, message: 'again' }],
        },
        {
          title: { zh: '受委托组织下放', en: 'delegated by the trustee' },
          edits: [exampleTrustee(), trusteeStaff, chain('下放')],
          expect: [{ at: `${transferFile}:13:7`, message: 'again' }],
        },
      ],
    },
  },
  check(model, report) {
    const entrusted = new Map<string, Set<string>>();
    for (const transfer of transfersInForce(model, 'entrust')) {
      for (const { id } of powersOfTransfer(model, transfer)) {
        const bodies = entrusted.get(id) ?? new Set();
        for (const body of transfer.data.to ?? []) bodies.add(body);
        entrusted.set(id, bodies);
      }
    }
    const passing = ['entrust', 'authorize', 'confer', 'delegate-down', 'share', 'reassign'] as const;
    for (const transfer of transfersInForce(model, ...passing)) {
      const { from, kind } = transfer.data;
      const powers = powersOfTransfer(model, transfer).filter(({ id }) => {
        if (!entrusted.get(id)?.has(from)) return false;
        // Who also holds it in its own name passes on its own.
        const own = model.exercises
          .ofPower(id)
          .some((one) => one.body === from && one.principal === undefined);
        return !own;
      });
      const [power] = powers;
      if (!power) continue;
      report({
        message: 'again',
        clause: power.data.kind === 'license' ? 1 : 0,
        data: {
          giver: model.nodes.get(from)?.name ?? from,
          power: power.name,
          way: WAYS[kind] ?? { zh: '转', en: kind },
        },
        ...atProperty(model, transfer, 'from'),
        alsoConcerns: powers.map(({ id }) => id),
      });
    }
  },
});

const WAYS: Partial<Record<string, { zh: string; en: string }>> = {
  entrust: { zh: '再委托', en: 'entrusted again' },
  authorize: { zh: '授权', en: 'authorised' },
  confer: { zh: '赋权', en: 'conferred' },
  'delegate-down': { zh: '下放', en: 'delegated down' },
};
