/** Penalty powers conferred on townships: by the province, published, to townships, evaluated. */
import type { Model, TransferNode } from '../../model/model.js';
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { makerOf } from '../document-maker.js';
import { exampleTransfer, exampleTrustee, transferFile, trusteeStaff } from '../example-transfers.js';
import { atName, atProperty } from '../point-at.js';
import { powersOfTransfer, type Receiver, receiversOf, transfersInForce } from '../transferred.js';

const decision = '决定: { 名称: 示例省人民政府关于赋予乡镇行政处罚权的决定, 文号: 示府发〔2025〕9号 }';
const published = '公布: { 日期: 2025-11-30 }';
const evaluated = '评估: [{ 日期: 2025-06-01, 结论: 继续行使 }]';

/** The law says 定期 without a number; two years is what is surely no longer regular. */
const YEARS = 2;

export default defineRule({
  meta: {
    id: 'valid-conferral',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: {
      zh: '赋权乡镇街道要省级决定、公布、评估',
      en: 'Penalties conferred on townships by the province',
    },
    basis: [penaltyLaw('第二十四条第一款', 'art. 24(1)')],
    rationale: {
      zh: '省、自治区、直辖市可以决定把县级政府部门的行政处罚权交由乡镇人民政府、街道办事处行使，并定期组织评估，决定应当公布。市、县自己的决定不行，交给事业单位、内设机构不行。两年没有评估的提醒；法律没有规定几年一次。',
      en: 'A province decides to hand penalty powers of county departments to townships and sub-district offices, publishes the decision and has it evaluated regularly. Two years without evaluation is a warning.',
    },
    messages: {
      maker: {
        zh: '赋权“{name}”的决定是“{decision}”，不是省级作出的',
        en: 'The conferral "{name}" rests on "{decision}", which is not of the province',
      },
      receiver: {
        zh: '赋权“{name}”把处罚权交给“{receiver}”，它不是乡镇人民政府或者街道办事处',
        en: 'The conferral "{name}" goes to "{receiver}", no township or sub-district office',
      },
      published: {
        zh: '赋权“{name}”的决定没有公布的记录',
        en: 'The conferral "{name}" has no record of publication',
      },
      evaluated: {
        zh: '赋权“{name}”自 {since} 以来没有评估记录',
        en: 'The conferral "{name}" has not been evaluated since {since}',
      },
    },
    hints: {
      maker: {
        zh: '“决定”写省、自治区、直辖市的决定；市县的实施文件写在“备注”中。',
        en: 'Name the decision of the province; put local papers into the note.',
      },
      receiver: {
        zh: '交给乡镇人民政府或者街道办事处；确是委托的，把“方式”改为委托。',
        en: 'Confer on the township itself; where it is an entrustment, say so.',
      },
      published: {
        zh: '加上“公布”，写明日期和渠道；没有公布的，请决定机关公布。',
        en: 'Add date and place of publication.',
      },
      evaluated: {
        zh: '在“评估”中补登评估日期和结论；没有评估的，请组织评估。',
        en: 'Enter date and result of the evaluation, or have it evaluated.',
      },
    },
    obligations: ['A07', '6:10'],
    examples: {
      valid: [
        {
          title: { zh: '两年内刚开始', en: 'begun within two years' },
          edits: [exampleTransfer('赋权', { start: '2024-11-01', more: [decision, published] })],
        },
        {
          title: { zh: '定期评估', en: 'evaluated regularly' },
          edits: [exampleTransfer('赋权', { start: '2022-01-01', more: [decision, published, evaluated] })],
        },
        {
          title: { zh: '赋予的是检查权', en: 'an inspection is conferred' },
          edits: [exampleTransfer('赋权', { powers: '食品经营许可' })],
        },
      ],
      invalid: [
        {
          title: { zh: '县里自己决定', en: 'the county decided' },
          edits: [exampleTransfer('赋权', { more: [decision.replace('示例省', '示例市示例区'), published] })],
          expect: [{ at: `${transferFile}:7:7`, message: 'maker' }],
        },
        {
          title: { zh: '没有公布', en: 'not published' },
          edits: [exampleTransfer('赋权', { more: [decision] })],
          expect: [{ at: `${transferFile}:1:7`, message: 'published' }],
        },
        {
          title: { zh: '两年多没有评估', en: 'two years without evaluation' },
          edits: [exampleTransfer('赋权', { start: '2024-10-31', more: [decision, published] })],
          expect: [{ at: `${transferFile}:1:7`, message: 'evaluated' }],
        },
        {
          title: { zh: '赋权给事业单位', en: 'conferred on a public institution' },
          edits: [
            exampleTrustee(),
            trusteeStaff,
            exampleTransfer('赋权', { to: '服务中心', more: [decision, published] }),
          ],
          expect: [{ at: `${transferFile}:4:8`, message: 'receiver' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const transfer of transfersInForce(model, 'confer')) {
      if (powersOfTransfer(model, transfer, 'penalty').length === 0) continue;
      const { data, name } = transfer;
      if (makerOf(data.decision) === 'local') {
        const decision = data.decision?.title ?? '';
        report({ message: 'maker', data: { name, decision }, ...atProperty(model, transfer, 'decision') });
      }
      const wrong = receiversOf(model, transfer).find(({ node }) => !mayReceive(node));
      if (wrong) {
        const at = atProperty(model, transfer, wrong.index, data.to);
        report({
          message: 'receiver',
          data: { name, receiver: wrong.node.name },
          ...at,
          subject: transfer.id,
        });
      }
      if (data.published === undefined) {
        const missing = { published: '公布' };
        report({ message: 'published', data: { name }, missing, ...atName(model, transfer) });
      }
      const since = lastLook(transfer);
      if (since < yearsBefore(model, YEARS)) {
        const severity = 'warning' as const;
        report({ message: 'evaluated', severity, data: { name, since }, ...atName(model, transfer) });
      }
    }
  },
});

/** Provinces also strengthen counties and development zones; bodies that are no organs receive nothing. */
function mayReceive(node: Receiver): boolean {
  if (node.kind !== 'organ') return node.kind === 'external';
  const { nature, form } = node.data;
  if (form === 'development-zone' || form === 'sub-district-office') return true;
  return form !== 'public-institution' && nature !== 'entrusted' && nature !== 'authorized';
}

function lastLook({ data }: TransferNode): string {
  return [data.start, ...(data.evaluated ?? []).map(({ date }) => date)].toSorted().at(-1) ?? data.start;
}

function yearsBefore({ asOf }: Model, years: number): string {
  return `${Number(asOf.slice(0, 4)) - years}${asOf.slice(4)}`;
}
