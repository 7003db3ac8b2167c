/** The summary procedure serves small fines and warnings only, and its decisions are filed. */
import type { PowerNode } from '../../model/model.js';
import { citedInstruments, citesSpecial, LAWS } from '../cited-instruments.js';
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { heavyMeasure } from '../heavy-measures.js';
import { atName, atProperty } from '../point-at.js';
import { isSummary, stepText } from '../step-words.js';

/** 元, inclusive (第五十一条). */
const CITIZEN = 200;
const ORGANISATION = 3000;
const summary = { file: exampleFiles.procedures, find: '行政处罚普通程序', replace: '行政处罚简易程序' };
const archive = (text: string) => ({
  file: exampleFiles.procedures,
  find: '时限: 7个工作日 }\n',
  replace: `时限: 7个工作日 }\n    - { 标识: 归档, 名称: ${text}, 阶段: 归档 }\n`,
});
const filed = archive('报本局备案并归档');
const measures = (text: string) => ({
  file: exampleFiles.powers,
  find: '    - { 种类: 没收违法所得 }\n    - { 种类: 罚款, 幅度: { 单位: 倍, 下限: 10, 上限: 20, 基数: 货值金额 } }\n',
  replace: text,
});

export default defineRule({
  meta: {
    id: 'no-summary-beyond-cap',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '简易程序只适用于小额罚款和警告', en: 'Summary procedure for small penalties' },
    basis: [penaltyLaw('第五十一条', 'art. 51'), penaltyLaw('第五十二条第三款', 'art. 52(3)')],
    rationale: {
      zh: '当场作出的处罚，对公民是二百元以下、对单位是三千元以下罚款或者警告，法律另有规定的从其规定（例如治安管理处罚法为五百元以下）；当场作出的决定要报所属机关备案。一项职权没有任何一种处罚落在限额以内的，不能适用简易程序；有一部分落在限额以内的不看。决定环节的依据写了另有规定的法律的，不看限额。',
      en: 'On the spot a citizen is fined 200 yuan at most, an organisation 3000, or warned, unless a law says otherwise (500 in public security cases); the decision is filed with the organ. A power none of whose penalties lies within that cannot follow the summary procedure.',
    },
    messages: {
      beyond: {
        zh: '职权“{power}”适用简易程序，但没有一种处罚在当场处罚的限额以内',
        en: 'The power "{power}" follows the summary procedure, but none of its penalties may be imposed on the spot',
      },
      weighty: {
        zh: '职权“{power}”适用简易程序，却写明可以听证或者须经法制审核',
        en: 'The power "{power}" follows the summary procedure, yet needs a hearing or legal review',
      },
      unfiled: {
        zh: '简易程序“{name}”没有把当场作出的决定报本机关备案',
        en: 'In the summary procedure "{name}" decisions made on the spot are not filed with the organ',
      },
    },
    hints: {
      beyond: {
        zh: '改为适用普通程序，或者核对处罚的种类和幅度；法律另有规定的，在流程的决定环节写明依据。',
        en: 'Follow the ordinary procedure, or check the measures; where a law says otherwise, cite it as the basis of the decision.',
      },
      weighty: {
        zh: '改为适用普通程序；只有一部分案件当场处罚的，把“听证”“法制审核”改为 false，其余案件另列职权或者在流程中写明转为普通程序。',
        en: 'Follow the ordinary procedure; where only small cases are decided on the spot, set hearing and legal-review to false.',
      },
      unfiled: {
        zh: '加上归档环节，在名称或者“工作形式”中写明报本机关备案。',
        en: 'Add a step that says that the decision is filed with the organ.',
      },
    },
    obligations: ['P11'],
    examples: {
      valid: [
        {
          title: { zh: '有警告', en: 'a warning' },
          edits: [summary, filed, measures('    - { 种类: 警告 }\n    - { 种类: 没收违法所得 }\n')],
        },
        {
          title: { zh: '下限在限额以内', en: 'the least is within' },
          edits: [
            summary,
            filed,
            measures('    - { 种类: 罚款, 幅度: { 单位: 元, 下限: 500, 上限: 5000 } }\n'),
          ],
        },
        {
          title: { zh: '法律另有规定', en: 'a law says otherwise' },
          edits: [
            summary,
            filed,
            measures('    - { 种类: 罚款, 幅度: { 单位: 元, 下限: 4000, 上限: 5000 } }\n'),
            {
              file: exampleFiles.procedures,
              find: '时限: 90日 }',
              replace: '时限: 当场, 依据: 《中华人民共和国渔业法》第八十三条 }',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '五千元以上的罚款', en: 'fines from 5000 yuan' },
          edits: [
            summary,
            filed,
            measures('    - { 种类: 罚款, 幅度: { 单位: 元, 下限: 5000, 上限: 50000 } }\n'),
          ],
          expect: [{ at: `${exampleFiles.powers}:22:7`, message: 'beyond' }],
        },
        {
          title: { zh: '对个人五百元以上', en: 'citizens from 500 yuan' },
          edits: [
            summary,
            filed,
            measures('    - { 种类: 罚款, 幅度: { 单位: 元, 下限: 500, 上限: 1000, 基数: 个人 } }\n'),
          ],
          expect: [{ at: `${exampleFiles.powers}:22:7`, message: 'beyond' }],
        },
        {
          title: { zh: '须经法制审核', en: 'legal review needed' },
          edits: [
            summary,
            filed,
            measures('    - { 种类: 警告 }\n'),
            {
              file: exampleFiles.powers,
              find: '  流程: 处罚流程\n',
              replace: '  流程: 处罚流程\n  法制审核: true\n',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:22:7`, message: 'weighty' }],
        },
        {
          title: { zh: '没有备案', en: 'not filed' },
          edits: [summary, measures('    - { 种类: 警告 }\n'), archive('案卷归档')],
          expect: [{ at: `${exampleFiles.procedures}:12:7`, message: 'unfiled' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'penalty')) {
      const { procedure, steps, powers } = followed;
      if (!isSummary(procedure.name, steps)) continue;
      const decision = steps.find(({ stage }) => stage === 'decision');
      const cited = citedInstruments(model, procedure.organ, decision?.basis);
      if (!citesSpecial(cited, ['行政处罚法'], LAWS)) {
        for (const power of powers) {
          const message = isBeyond(power) ? 'beyond' : isWeighty(power) ? 'weighty' : undefined;
          if (!message) continue;
          const data = { power: power.name };
          report({ message, clause: 0, data, ...atProperty(model, power, 'procedure') });
        }
      }
      if (steps.some((step) => /备案|报(?:所属|本)/u.test(stepText(step)))) continue;
      const last = steps.findLast(({ stage }) => stage === 'archiving' || stage === 'closing');
      const at = last ? atStep(model, followed, last) : atName(model, procedure);
      once({ message: 'unfiled', clause: 1, data: { name: procedure.name }, ...at });
    }
  },
});

function isWeighty(power: PowerNode): boolean {
  return (
    power.data.hearing === true || power.data['legal-review'] === true || heavyMeasure(power) !== undefined
  );
}

function isBeyond({ data }: PowerNode): boolean {
  const { measures = [], party = '' } = data;
  return (
    measures.length > 0 &&
    measures.every(({ type, range }) => {
      if (/警告|通报批评|责令|不予/u.test(type) && !/停产|停业|关闭/u.test(type)) return false;
      if (!/罚款/u.test(type)) return true;
      if (range?.unit !== '元') return false;
      const who = range.base ?? party;
      const isCitizen = /个人|公民|自然人/u.test(who) && !/单位|组织|企业|经营者/u.test(who);
      return (range.min ?? 0) > (isCitizen ? CITIZEN : ORGANISATION);
    })
  );
}
