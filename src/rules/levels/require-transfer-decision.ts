/** A transfer of powers rests on a decision. */
import type { TransferKind } from '../../schema/record-types.generated.js';
import { opinionsOf2005, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleTransfer, transferFile } from '../example-transfers.js';
import { label } from '../label.js';
import { atName } from '../point-at.js';
import { powersOfTransfer, transfersInForce } from '../transferred.js';

const KINDS: readonly TransferKind[] = ['confer', 'concentrate', 'delegate-down', 'reassign', 'share'];
const decided = ['决定: { 名称: 示例省人民政府关于赋予乡镇行政处罚权的决定, 文号: 示府发〔2025〕9号 }'];

export default defineRule({
  meta: {
    id: 'require-transfer-decision',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: { zh: '职权配置要有决定', en: 'A transfer rests on a decision' },
    basis: [
      penaltyLaw('第二十四条第一款', 'art. 24(1)'),
      penaltyLaw('第十八条第二款', 'art. 18(2)'),
      opinionsOf2005('二（二）', 'part 2(2)'),
    ],
    rationale: {
      zh: '职权法定，部门之间、上下级之间不得自行转移。赋权乡镇要有省级的决定，相对集中行政处罚权要有国务院或者省级政府的决定，下放、划转、共同行使要有有权机关的文件。收回不看；委托和授权另有规则。',
      en: 'Organs do not shift powers among themselves: a province confers on townships, the State Council or a province concentrates, and a competent organ decides on other shifts.',
    },
    messages: {
      none: {
        zh: '{kind}“{name}”没有写明作出决定的文件',
        en: 'The transfer "{name}" ({kind}) names no decision',
      },
    },
    hints: {
      none: {
        zh: '在“决定”中写明文件的名称、文号和日期；法律、法规、规章直接这样规定的，在“依据”中写明条款；都没有的，撤销这项配置。',
        en: 'Name the decision with number and date, or cite the clause that provides for it; without either take the transfer back.',
      },
    },
    obligations: ['A07', '6:2', '6:9', '6:26'],
    examples: {
      valid: [
        { title: { zh: '有决定', en: 'decided' }, edits: [exampleTransfer('赋权', { more: decided })] },
        {
          title: { zh: '规章直接规定共同行使', en: 'a rule provides for sharing' },
          edits: [
            exampleTransfer('共同行使', {
              more: ['依据: [《中华人民共和国食品安全法》第六条第二款]', '主责: 市监局'],
            }),
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '下放没有文件', en: 'delegated by word of mouth' },
          edits: [exampleTransfer('下放')],
          expect: [{ at: `${transferFile}:1:7`, message: 'none' }],
        },
        {
          title: { zh: '赋权只写了处罚法', en: 'conferred by the statute alone' },
          edits: [exampleTransfer('赋权', { more: ['依据: [《中华人民共和国行政处罚法》第二十四条]'] })],
          expect: [{ at: `${transferFile}:1:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const transfer of transfersInForce(model, ...KINDS)) {
      const { kind, decision, basis = [] } = transfer.data;
      if (decision !== undefined) continue;
      const isPenalty = powersOfTransfer(model, transfer, 'penalty').length > 0;
      // Both statutes ask for a decision besides themselves.
      const decides = isPenalty && (kind === 'confer' || kind === 'concentrate');
      if (!decides && basis.length > 0) continue;
      report({
        message: 'none',
        clause: decides ? (kind === 'confer' ? 0 : 1) : 2,
        data: { name: transfer.name, kind: label('transfer-kind', kind) },
        missing: { decision: '决定' },
        ...atName(model, transfer),
      });
    }
  },
});
