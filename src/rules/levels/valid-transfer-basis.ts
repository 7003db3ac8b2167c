/** What allows to entrust or authorise is of a sufficient level. */
import { printChineseNumeral } from '../../law/print-chinese-numeral.js';
import type { PowerKind, TransferKind } from '../../schema/record-types.generated.js';
import { type CitedType, citedTypes, REGULATIONS, RULES } from '../cited-types.js';
import { compulsionLaw, licenseLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { entrustmentTerms, exampleTransfer, transferFile } from '../example-transfers.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { mistakenClause } from '../mistaken-clause.js';
import { atName, atOrigin } from '../point-at.js';
import { powersOfTransfer, transfersInForce } from '../transferred.js';

interface Demand {
  readonly clause: number;
  readonly types: readonly string[];
  readonly text: { readonly zh: string; readonly en: string };
}

const byRules = { types: RULES, text: { zh: '法律、法规、规章', en: 'laws, regulations and rules' } };
const byRegulations = { types: REGULATIONS, text: { zh: '法律、法规', en: 'laws and regulations' } };
const byNation = {
  types: ['law', 'administrative-regulation'],
  text: { zh: '法律、行政法规', en: 'laws and administrative regulations' },
};

/** The highest demand first: a transfer of several kinds is judged once. */
const DEMANDS: Partial<Record<TransferKind, readonly (readonly [PowerKind, Demand])[]>> = {
  authorize: [
    ['compulsory-measure', { clause: 4, ...byNation }],
    ['compulsory-execution', { clause: 4, ...byNation }],
    ['penalty', { clause: 2, ...byRegulations }],
    ['license', { clause: 3, ...byRegulations }],
  ],
  entrust: [
    ['penalty', { clause: 0, ...byRules }],
    ['license', { clause: 1, ...byRules }],
  ],
};

const notice = {
  file: exampleFiles.bases,
  find: '- 标识: 食品许可办法\n',
  replace: `- 标识: 委托通知
  名称: 示例市关于委托执法的通知
  效力级别: 规范性文件
  制定机关: 示例市人民政府
  施行日期: 2020-01-01
- 标识: 授权办法
  名称: 示例市市场管理办法
  效力级别: 设区的市政府规章
  制定机关: 示例市人民政府
  施行日期: 2020-01-01
- 标识: 食品许可办法
`,
};
const resting = (title: string) => [`依据: [《${title}》第三条]`, ...entrustmentTerms.slice(1)];

export default defineRule({
  meta: {
    id: 'valid-transfer-basis',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: {
      zh: '授权、委托的依据要够级别',
      en: 'Authorisation and entrustment rest on a basis of sufficient level',
    },
    basis: [
      penaltyLaw('第二十条第一款', 'art. 20(1)'),
      licenseLaw('第二十四条第一款', 'art. 24(1)'),
      penaltyLaw('第十九条', 'art. 19'),
      licenseLaw('第二十三条', 'art. 23'),
      compulsionLaw('第七十条', 'art. 70'),
    ],
    rationale: {
      zh: '行政处罚、行政许可由法律、法规授权，依照法律、法规、规章委托；行政强制只能由法律、行政法规授权。规范性文件和会议纪要不能授权，也不能作委托的依据。授权和委托的条款相邻，容易写错：行政处罚法第十九条是授权，第二十条是委托；行政许可法第二十三条是授权，第二十四条是委托。',
      en: 'Laws and regulations authorise penalties and licenses; laws, regulations and rules allow to entrust them; only laws and administrative regulations authorise compulsion. Clauses on authorisation and on entrustment are neighbours and easily confused.',
    },
    messages: {
      none: {
        zh: '授权“{name}”没有写明授权{kind}的{wanted}',
        en: 'The authorisation "{name}" cites no {wanted} for {kind}',
      },
      other: {
        zh: '{way}的依据“{basis}”是另一种方式的条款，{way}看第{wanted}条',
        en: '"{basis}" is not the clause on this; see article {number}',
      },
      low: {
        zh: '{way}的依据“{basis}”是{type}，{kind}要有{wanted}作依据',
        en: 'The {way} rests on "{basis}" ({type}); {kind} asks for {wanted}',
      },
    },
    hints: {
      none: {
        zh: '在“依据”中写明授权的条款；不是法律、法规授权的，改为委托。',
        en: 'Cite the clause; where none authorises, it is an entrustment.',
      },
      other: {
        zh: '授权：行政处罚法第十九条、行政许可法第二十三条；委托：行政处罚法第二十条、行政许可法第二十四条。核对是授权还是委托，改正“依据”或者“方式”。',
        en: 'Authorisation: Penalty Law art. 19, License Law art. 23; entrustment: art. 20 and art. 24. Correct the basis or the kind.',
      },
      low: {
        zh: '写上允许这样做的{wanted}的条款；没有的，收回这项配置。',
        en: 'Cite the clause of {wanted} that allows it; without one take the transfer back.',
      },
    },
    obligations: ['A01', 'A02', 'A03', 'A04', '6:2'],
    examples: {
      valid: [
        {
          title: { zh: '委托依据是规章', en: 'a rule allows to entrust' },
          edits: [notice, exampleTransfer('委托', { more: resting('示例市市场管理办法') })],
        },
        {
          title: { zh: '旧法上委托是别的条款', en: 'numbered otherwise before 2021-07-15' },
          edits: [
            exampleTransfer('委托', {
              start: '2020-01-01',
              more: ['依据: [《中华人民共和国行政处罚法》第十九条]'],
            }),
          ],
        },
        {
          title: { zh: '一处不够级别，另一处够', en: 'one of two is sufficient' },
          edits: [
            notice,
            exampleTransfer('委托', {
              more: ['依据: [《示例市关于委托执法的通知》第三条, 《中华人民共和国行政处罚法》第二十条]'],
            }),
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '凭通知委托处罚', en: 'a notice is no basis to entrust' },
          edits: [notice, exampleTransfer('委托', { more: resting('示例市关于委托执法的通知') })],
          expect: [{ at: `${transferFile}:7:8`, message: 'low' }],
        },
        {
          title: { zh: '授权没有依据', en: 'an authorisation without basis' },
          edits: [exampleTransfer('授权')],
          expect: [{ at: `${transferFile}:1:7`, message: 'none' }],
        },
        {
          title: { zh: '委托引了授权的条款', en: 'entrusted by the clause on authorisation' },
          edits: [exampleTransfer('委托', { more: ['依据: [《中华人民共和国行政处罚法》第十九条]'] })],
          expect: [{ at: `${transferFile}:7:8`, message: 'other' }],
        },
        {
          title: { zh: '规章不能授权', en: 'a rule cannot authorise' },
          edits: [notice, exampleTransfer('授权', { more: resting('示例市市场管理办法').slice(0, 1) })],
          expect: [{ at: `${transferFile}:7:8`, message: 'low' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const transfer of transfersInForce(model, 'authorize', 'entrust')) {
      const kinds = new Set(powersOfTransfer(model, transfer).map(({ data }) => data.kind));
      const [kind, demand] = DEMANDS[transfer.data.kind]?.find(([one]) => kinds.has(one)) ?? [];
      const cited = citedTypes(model, transfer, 'basis');
      if (!kind || !demand) continue;
      if (cited.length === 0) {
        // An entrustment without basis is told by the rule on its terms.
        if (transfer.data.kind !== 'authorize') continue;
        const data = { name: transfer.name, kind: label('power-kind', kind), wanted: demand.text };
        const missing = { basis: '依据' };
        report({ message: 'none', clause: demand.clause, data, missing, ...atName(model, transfer) });
        continue;
      }
      const mistaken = mistakenClause(model, transfer);
      if (mistaken && kinds.has(mistaken.kind)) {
        const way = transfer.data.kind;
        const penalty = mistaken.kind === 'penalty';
        report({
          message: 'other',
          clause: way === 'entrust' ? (penalty ? 0 : 1) : penalty ? 2 : 3,
          data: {
            way: label('transfer-kind', way),
            basis: mistaken.text,
            wanted: printChineseNumeral(mistaken.wanted),
            number: mistaken.wanted,
          },
          ...atOrigin(model, transfer, { file: transfer.origin.file, pointer: mistaken.pointer }),
        });
        continue;
      }
      // An instrument that nobody knows may be sufficient.
      if (cited.some(({ type }) => type === undefined || demand.types.includes(type))) continue;
      const [first] = cited as [CitedType];
      report({
        message: 'low',
        clause: demand.clause,
        data: {
          way: label('transfer-kind', transfer.data.kind),
          basis: first.text,
          type: label('instrument-type', first.type!),
          kind: label('power-kind', kind),
          wanted: demand.text,
        },
        ...atOrigin(model, transfer, { file: transfer.origin.file, pointer: first.pointer }),
      });
    }
  },
});
