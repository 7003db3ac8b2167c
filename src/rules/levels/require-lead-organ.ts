/** A power that organs share has one lead organ. */
import { groupBy } from '../../model/group-by.js';
import { atTransferredPower } from '../at-transfer.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleTransfer, transferFile } from '../example-transfers.js';
import { atName } from '../point-at.js';
import { powersOfTransfer, transfersInForce } from '../transferred.js';

const share = (...more: readonly string[]) =>
  exampleTransfer('共同行使', { more: ['决定: { 名称: 联合执法方案 }', ...more] });

export default defineRule({
  meta: {
    id: 'require-lead-organ',
    family: 'levels',
    pack: 'core',
    severity: 'error',
    title: { zh: '共同行使的职权要有一个主责机关', en: 'A shared power has one lead organ' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '几个机关共同行使一项职权的，要明确一个主责、其他辅责，避免职权交叉、互相推诿；没有主责或者有两个主责，都等于没有人负责。',
      en: 'Where organs share a power, one leads and the others support; without a lead, or with two, nobody answers.',
    },
    messages: {
      none: {
        zh: '共同行使“{name}”没有写明主责机关',
        en: 'The sharing "{name}" names no lead organ',
      },
      two: {
        zh: '职权“{power}”有两个主责机关：“{first}”和“{second}”',
        en: 'The power "{power}" has two lead organs, "{first}" and "{second}"',
      },
    },
    hints: {
      none: {
        zh: '加上“主责”，写牵头机关的标识；是转出或者转入的机关之一。',
        en: 'Add the lead: one of the organs that share it.',
      },
      two: {
        zh: '留一个主责；按事项或者种类分工的，把两处的“职权”“种类”“阶段”分开。',
        en: 'Leave one; where the work is divided, divide powers, measures or stages.',
      },
    },
    obligations: ['6:31', '6:27'],
    examples: {
      valid: [
        { title: { zh: '有一个主责', en: 'one lead' }, edits: [share('主责: 市监局')] },
        {
          title: { zh: '两处共享，主责相同', en: 'shared twice, the same lead' },
          edits: [twice('市监局')],
        },
      ],
      invalid: [
        {
          title: { zh: '没有主责', en: 'no lead' },
          edits: [share()],
          expect: [{ at: `${transferFile}:1:7`, message: 'none' }],
        },
        {
          title: { zh: '两个主责', en: 'two leads' },
          edits: [twice('区政府')],
          expect: [{ at: `${transferFile}:13:8`, message: 'two' }],
        },
      ],
    },
  },
  check(model, report) {
    const shares = transfersInForce(model, 'share');
    for (const transfer of shares) {
      if (transfer.data.lead !== undefined) continue;
      const data = { name: transfer.name };
      report({ message: 'none', data, missing: { lead: '主责' }, ...atName(model, transfer) });
    }
    const led = shares.flatMap((transfer) =>
      powersOfTransfer(model, transfer).map((power) => ({ transfer, power, lead: transfer.data.lead })),
    );
    const groups = groupBy(
      led.filter(({ lead }) => lead !== undefined),
      // Shares of other parts of one power may have other leads.
      ({ power, transfer: { data } }) => JSON.stringify([power.id, data.measures ?? [], data.stages ?? []]),
    );
    const told = new Set<string>();
    for (const [first, ...others] of groups.values()) {
      const second = others.find(({ lead }) => lead !== first?.lead);
      if (!first || !second || told.has(second.transfer.id)) continue;
      told.add(second.transfer.id);
      const nameOf = (id = '') => model.nodes.get(id)?.name ?? id;
      report({
        message: 'two',
        data: { power: first.power.name, first: nameOf(first.lead), second: nameOf(second.lead) },
        ...atTransferredPower(model, second.transfer, first.power.id),
        related: [
          {
            message: { zh: '另一个主责写在这里', en: 'the other lead is written here' },
            place: atName(model, first.transfer).place,
          },
        ],
      });
    }
  },
});

function twice(lead: string) {
  const first = share('主责: 市监局');
  const second = exampleTransfer('共同行使', {
    to: '区政府',
    more: ['决定: { 名称: 联合执法方案 }', `主责: ${lead}`],
  });
  return { ...first, replace: `${first.replace}${second.replace.replace('配置一', '配置二')}` };
}
