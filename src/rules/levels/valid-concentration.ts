/** Penalty powers are concentrated by the State Council or a province, in one organ, and leave the former one. */
import { decisionOf2002, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { makerOf } from '../document-maker.js';
import { exampleTransfer, exampleTrustee, transferFile, trusteeStaff } from '../example-transfers.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';
import { powersOfTransfer, receiversOf, transfersInForce } from '../transferred.js';

const decided = '决定: { 名称: 示例省人民政府关于开展相对集中行政处罚权工作的批复 }';

export default defineRule({
  meta: {
    id: 'valid-concentration',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: { zh: '相对集中处罚权要合法', en: 'Concentrated penalty powers are lawful' },
    basis: [penaltyLaw('第十八条第二款', 'art. 18(2)'), decisionOf2002('三（四）', 'part 3(4)')],
    rationale: {
      zh: '国务院或者省、自治区、直辖市人民政府可以决定一个行政机关行使有关行政机关的行政处罚权。市、县自己不能决定；集中行使的是独立的行政机关，不是内设机构和事业单位；集中以后，原机关再作的处罚决定无效。',
      en: 'The State Council or a province decides that one organ exercises the penalty powers of others; it is an organ of its own, and the former organs may no longer exercise them.',
    },
    messages: {
      maker: {
        zh: '相对集中行政处罚权的决定是“{decision}”，不是国务院或者省级政府作出的',
        en: 'The decision "{decision}" on concentration is not of the State Council or a province',
      },
      receiver: {
        zh: '处罚权集中给了“{receiver}”，它不是独立的行政机关',
        en: 'Penalty powers are concentrated in "{receiver}", which is no organ of its own',
      },
      retained: {
        zh: '处罚权已经集中，“{giver}”还写着保留',
        en: 'The powers are concentrated, yet "{giver}" is said to retain them',
      },
    },
    hints: {
      maker: {
        zh: '写国务院或者省、自治区、直辖市人民政府的决定、批复；没有的，不能集中行使。',
        en: 'Name the decision of the State Council or the province; without one nothing is concentrated.',
      },
      receiver: {
        zh: '写集中行使处罚权的行政机关；机构只是它的执法队伍的，把机构写在“承办机构”中。',
        en: 'Name the organ; its squad is the unit in charge.',
      },
      retained: {
        zh: '删去“保留”；只集中一部分的，用“种类”“阶段”写明集中的部分，或者把职权分开写。',
        en: 'Remove it; where only a part is concentrated, say so by measure or stage.',
      },
    },
    obligations: ['6:9', '6:2', '6:27'],
    examples: {
      valid: [
        {
          title: { zh: '省政府批复', en: 'approved by the province' },
          edits: [exampleTransfer('相对集中', { more: [decided] })],
        },
      ],
      invalid: [
        {
          title: { zh: '市政府自己决定', en: 'the city decided' },
          edits: [exampleTransfer('相对集中', { more: [decided.replace('示例省', '示例市')] })],
          expect: [{ at: `${transferFile}:7:7`, message: 'maker' }],
        },
        {
          title: { zh: '机关的相对集中决定是区政府的', en: 'an organ by a decision of the district' },
          edits: [
            {
              file: exampleFiles.organ,
              find: '行政区划: 示例区\n',
              replace:
                '行政区划: 示例区\n相对集中: { 决定: { 名称: 示例区人民政府关于相对集中行政处罚权的通知 }, 领域: [市场监管] }\n',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:6:13`, message: 'maker' }],
        },
        {
          title: { zh: '集中给事业单位', en: 'in a public institution' },
          edits: [
            exampleTrustee(),
            trusteeStaff,
            exampleTransfer('相对集中', { to: '服务中心', more: [decided] }),
          ],
          expect: [{ at: `${transferFile}:4:8`, message: 'receiver' }],
        },
        {
          title: { zh: '原机关保留', en: 'retained by the former organ' },
          edits: [exampleTransfer('相对集中', { more: [decided, '保留: true'] })],
          expect: [{ at: `${transferFile}:8:7`, message: 'retained' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const organ of model.organs) {
      const decision = organ.data.concentrated?.decision;
      if (!organ.current || !organ.data.concentrated || makerOf(decision) !== 'local') continue;
      const at = atProperty(model, organ, 'decision', organ.data.concentrated);
      report({ message: 'maker', clause: 0, data: { decision: decision?.title ?? '' }, ...at });
    }
    for (const transfer of transfersInForce(model, 'concentrate')) {
      if (powersOfTransfer(model, transfer, 'penalty').length === 0) continue;
      const { decision, to, from, retained } = transfer.data;
      if (makerOf(decision) === 'local') {
        const data = { decision: decision?.title ?? '' };
        report({ message: 'maker', clause: 0, data, ...atProperty(model, transfer, 'decision') });
      }
      const wrong = receiversOf(model, transfer).find(
        ({ node }) =>
          node.kind === 'unit' ||
          (node.kind === 'organ' &&
            (node.data.nature === 'entrusted' || node.data.form === 'public-institution')),
      );
      if (wrong) {
        const at = atProperty(model, transfer, wrong.index, to);
        const data = { receiver: wrong.node.name };
        report({ message: 'receiver', clause: 1, data, ...at, subject: transfer.id });
      }
      if (retained === true) {
        const data = { giver: model.nodes.get(from)?.name ?? from };
        report({ message: 'retained', clause: 1, data, ...atProperty(model, transfer, 'retained') });
      }
    }
  },
});
