/** Penalties are entrusted to qualified organisations, licenses to organs. */
import type { Model, OrganNode } from '../../model/model.js';
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
import { powersOfTransfer, receiversOf, transfersInForce } from '../transferred.js';

const toTrustee = (powers?: string) =>
  exampleTransfer('委托', {
    to: '服务中心',
    more: entrustmentTerms,
    ...(powers !== undefined && { powers }),
  });

export default defineRule({
  meta: {
    id: 'valid-trustee',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: { zh: '受委托的要具备条件', en: 'A trustee is fit for what is entrusted' },
    basis: [
      licenseLaw('第二十四条第一款', 'art. 24(1)'),
      penaltyLaw('第二十条第一款', 'art. 20(1)'),
      penaltyLaw('第二十一条第二项', 'art. 21(2)'),
    ],
    rationale: {
      zh: '行政许可只能委托其他行政机关，不能委托事业单位、社会组织。行政处罚委托给依法成立、管理公共事务、有取得执法资格人员的组织；本机关的内设机构本来就以本机关名义执法，不是受委托的组织。',
      en: 'Licenses are entrusted to other organs only; penalties to organisations that administer public affairs and have qualified staff. A unit of the own organ is no trustee.',
    },
    messages: {
      license: {
        zh: '行政许可委托给了“{trustee}”，它不是行政机关',
        en: 'A license is entrusted to "{trustee}", which is no administrative organ',
      },
      inside: {
        zh: '“{trustee}”是委托机关自己的机构，不需要也不能受委托',
        en: '"{trustee}" is a unit of the giver itself and cannot be its trustee',
      },
      unqualified: {
        zh: '受委托实施行政处罚的“{trustee}”按 {asOf} 没有一名持有效执法证的人员',
        en: 'As of {asOf} "{trustee}", entrusted with penalties, has nobody with a valid certificate',
      },
    },
    hints: {
      license: {
        zh: '收回委托，由本机关实施，或者委托给有条件的行政机关；主体性质写错的，更正“主体性质”。',
        en: 'Take it back or entrust it to an organ; correct the nature of the organ where that is wrong.',
      },
      inside: {
        zh: '删去这条委托，在职权的“承办机构”中写这个机构。',
        en: 'Delete the entrustment and name the unit as the one in charge of the power.',
      },
      unqualified: {
        zh: '登记它的执法人员和执法证；没有取得执法资格的人员的，不得委托。',
        en: 'Enter its officers and their certificates; without any it cannot be a trustee.',
      },
    },
    obligations: ['A03', 'A04', '6:2', '6:44'],
    examples: {
      valid: [
        {
          title: { zh: '处罚委托给有资格人员的事业单位', en: 'a public institution with qualified staff' },
          edits: [exampleTrustee(), trusteeStaff, toTrustee()],
        },
        {
          title: { zh: '许可委托给镇政府', en: 'a license entrusted to the town' },
          edits: [exampleTransfer('委托', { powers: '食品经营许可', more: entrustmentTerms })],
        },
      ],
      invalid: [
        {
          title: { zh: '许可委托给事业单位', en: 'a license entrusted to a public institution' },
          edits: [exampleTrustee(), trusteeStaff, toTrustee('食品经营许可')],
          expect: [{ at: `${transferFile}:4:8`, message: 'license' }],
        },
        {
          title: { zh: '委托给自己的执法大队', en: 'entrusted to the own squad' },
          edits: [exampleTransfer('委托', { to: '执法大队', more: entrustmentTerms })],
          expect: [{ at: `${transferFile}:4:8`, message: 'inside' }],
        },
        {
          title: { zh: '受委托组织没有持证人员', en: 'a trustee without officers' },
          edits: [
            exampleTrustee(),
            { ...trusteeStaff, replace: '- { 标识: 主任壬, 姓名: 壬某, 身份: 事业编制 }\n' },
            toTrustee(),
          ],
          expect: [{ at: `${transferFile}:4:8`, message: 'unqualified' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const transfer of transfersInForce(model, 'entrust')) {
      const kinds = new Set(powersOfTransfer(model, transfer).map(({ data }) => data.kind));
      for (const { node, index } of receiversOf(model, transfer)) {
        const at = atProperty(model, transfer, index, transfer.data.to);
        const data = { trustee: node.name, asOf: model.asOf };
        if (node.kind === 'unit' && node.organ === transfer.data.from)
          report({ message: 'inside', clause: 1, data, ...at, subject: transfer.id });
        else if (kinds.has('license') && (node.kind === 'unit' || (node.kind === 'organ' && !isOrgan(node))))
          report({ message: 'license', clause: 0, data, ...at, subject: transfer.id });
        else if (kinds.has('penalty') && node.kind === 'organ' && !isQualified(model, node))
          report({ message: 'unqualified', clause: 2, data, ...at, subject: transfer.id });
      }
    }
  },
});

function isOrgan({ data }: OrganNode): boolean {
  const { nature, form = 'organ' } = data;
  if (nature === 'entrusted' || nature === 'authorized') return false;
  return form !== 'public-institution';
}

/** Organs proper are staffed by law; an organisation shows its officers. */
function isQualified(model: Model, organ: OrganNode): boolean {
  if (isOrgan(organ)) return true;
  return model.persons.some(
    ({ organ: home, current, data: { certificate } }) =>
      home === organ.id && current && (certificate?.expires ?? '') >= model.asOf,
  );
}
