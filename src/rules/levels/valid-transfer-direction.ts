/** What is delegated down goes down. */
import type { Model } from '../../model/model.js';
import type { Level } from '../../schema/record-types.generated.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleTransfer, transferFile } from '../example-transfers.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atProperty } from '../point-at.js';
import { receiversOf, transfersInForce } from '../transferred.js';

const RANK: Record<Level, number> = { national: 1, province: 2, city: 3, county: 4, township: 5 };
const decided = ['决定: { 名称: 示例市人民政府关于下放执法事项的决定 }'];

export default defineRule({
  meta: {
    id: 'valid-transfer-direction',
    family: 'levels',
    pack: 'core',
    severity: 'error',
    title: { zh: '下放是从上级到下级', en: 'Powers are delegated to a lower level' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '执法重心下移，是由上级机关交给下级机关。承接的机关层级相同或者更高的，多半是“转出”“转入”写反了，或者其实是划转、委托。',
      en: 'Powers move downward. A receiver of the same or a higher level means that giver and receiver are swapped or the kind is wrong.',
    },
    messages: {
      level: {
        zh: '下放给了“{receiver}”（{receiverLevel}），它不低于“{giver}”（{giverLevel}）',
        en: 'Delegated down to "{receiver}" ({receiverLevel}), which is not below "{giver}" ({giverLevel})',
      },
    },
    hints: {
      level: {
        zh: '核对“转出”和“转入”；同级之间的，“方式”改为划转或者委托。',
        en: 'Check giver and receiver; between equals it is a reassignment or an entrustment.',
      },
    },
    obligations: ['6:10', '6:28'],
    examples: {
      valid: [
        {
          title: { zh: '县级下放到乡镇', en: 'from county to township' },
          edits: [exampleTransfer('下放', { more: decided })],
        },
      ],
      invalid: [
        {
          title: { zh: '镇也是县级', en: 'a receiver of the same level' },
          edits: [
            { file: exampleFiles.town, find: '层级: 乡镇级', replace: '层级: 县级' },
            exampleTransfer('下放', { more: decided }),
          ],
          expect: [{ at: `${transferFile}:4:8`, message: 'level' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const transfer of transfersInForce(model, 'delegate-down')) {
      const from = levelOf(model, transfer.data.from);
      if (from === undefined) continue;
      for (const { node, index } of receiversOf(model, transfer)) {
        const to = levelOf(model, node.id);
        if (to === undefined || RANK[to] > RANK[from]) continue;
        report({
          message: 'level',
          data: {
            receiver: node.name,
            receiverLevel: label('level', to),
            giver: model.nodes.get(transfer.data.from)?.name ?? transfer.data.from,
            giverLevel: label('level', from),
          },
          ...atProperty(model, transfer, index, transfer.data.to),
          subject: transfer.id,
        });
      }
    }
  },
});

function levelOf(model: Model, id: string): Level | undefined {
  const node = model.nodes.get(id);
  if (node?.kind === 'unit') return levelOf(model, node.organ);
  return node?.kind === 'organ' || node?.kind === 'external' ? node.data.level : undefined;
}
