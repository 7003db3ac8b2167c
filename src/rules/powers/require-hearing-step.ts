/** A power on which a hearing may be asked for has a hearing in its procedure. */
import type { EffectiveStep } from '../../model/effective-procedure.js';
import type { PowerNode } from '../../model/model.js';
import { licenseLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atNeed, followedProcedures, reportOnce } from '../followed-procedures.js';
import { heavyMeasure } from '../heavy-measures.js';
import { atProperty } from '../point-at.js';
import { isSummary } from '../step-words.js';

const revoke = {
  file: exampleFiles.powers,
  find: '    - { 种类: 没收违法所得 }\n',
  replace: '    - { 种类: 没收违法所得 }\n    - { 种类: 吊销许可证件 }\n',
};
const hearing = {
  file: exampleFiles.procedures,
  find: '    - { 标识: 申辩,',
  replace: '    - { 标识: 听证, 名称: 听证, 阶段: 听证 }\n    - { 标识: 申辩,',
};
const asked = (value: string) => ({
  file: exampleFiles.powers,
  find: '  流程: 处罚流程\n',
  replace: `  流程: 处罚流程\n  听证: ${value}\n`,
});

export default defineRule({
  meta: {
    id: 'require-hearing-step',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '应当告知听证权利的，流程要有听证环节', en: 'A hearing where it may be asked for' },
    basis: [
      penaltyLaw('第六十三条第一款', 'art. 63(1)'),
      licenseLaw('第四十六条、第四十七条第一款', 'arts. 46, 47(1)'),
    ],
    rationale: {
      zh: '拟作出降低资质等级、吊销许可证件、责令停产停业、责令关闭、限制从业等处罚的，应当告知听证权利，当事人要求的应当组织听证。较大数额罚款和没收的标准各地不同，由“听证”写明；罚款可以达到三十万元，或者按货值、所得的倍数计算而没有上限，却写明不适用听证的，提醒核对。许可只看写明适用听证的。听证和其他环节合并的，环节的名称写明听证，或者工作形式写明举行听证即可。简易程序另有规则，不看。',
      en: 'Before qualifications are lowered, licenses revoked, business stopped or occupations restricted the party may ask for a hearing. What fines are large differs from place to place: the power says so by hearing; no place calls 300 000 yuan small. Licenses are asked only where they say so. A merged step that says so is enough; summary procedures have a rule of their own.',
    },
    messages: {
      none: {
        zh: '流程“{procedure}”没有听证环节，而职权“{power}”{why}',
        en: 'The procedure "{procedure}" has no hearing, but the power "{power}" {why}',
      },
      large: {
        zh: '职权“{power}”的罚款可以达到{amount}，却写明不适用听证',
        en: 'The fine of "{power}" may reach {amount}, yet the power says that no hearing applies',
      },
      denied: {
        zh: '职权“{power}”可以{measure}，却写明不适用听证',
        en: 'The power "{power}" may {measure}, yet says that no hearing applies',
      },
    },
    hints: {
      large: {
        zh: '对照本地较大数额罚款的标准；达到标准的，把“听证”改为 true。标准高于这项职权罚款上限的，可以不改。',
        en: 'Compare with the local standard of large fines, and set hearing to true where the fine reaches it.',
      },
      none: {
        zh: '在决定之前加上“阶段”为“听证”的环节；确实不适用听证的，核对职权的“听证”和“种类”。',
        en: 'Add a step of the stage hearing before the decision; or check hearing and measures of the power.',
      },
      denied: {
        zh: '把“听证”改为 true，或者核对处罚种类。',
        en: 'Set hearing to true, or check the measures.',
      },
    },
    obligations: ['P05', '6:57'],
    examples: {
      valid: [
        { title: { zh: '有听证环节', en: 'there is a hearing' }, edits: [revoke, hearing, asked('true')] },
        {
          title: { zh: '告知和听证合并', en: 'a merged step' },
          edits: [
            revoke,
            {
              file: exampleFiles.procedures,
              find: '名称: 事先告知, 阶段: 告知 }',
              replace: '名称: 告知和听证, 阶段: 告知 }',
            },
          ],
        },
        {
          title: { zh: '小额罚款不适用听证', en: 'no hearing on a small fine' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '幅度: { 单位: 倍, 下限: 10, 上限: 20, 基数: 货值金额 }',
              replace: '幅度: { 单位: 元, 下限: 1000, 上限: 5000 }',
            },
            asked('false'),
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '可以吊销许可证件', en: 'a license may be revoked' },
          edits: [revoke],
          expect: [{ at: `${exampleFiles.procedures}:2:7`, message: 'none' }],
        },
        {
          title: { zh: '写明适用听证', en: 'it says that a hearing applies' },
          edits: [asked('true')],
          expect: [{ at: `${exampleFiles.procedures}:2:7`, message: 'none' }],
        },
        {
          title: { zh: '吊销却不听证', en: 'revoked without hearing' },
          edits: [revoke, hearing, asked('false')],
          expect: [{ at: `${exampleFiles.powers}:25:7`, message: 'denied' }],
        },
        {
          title: { zh: '大额罚款不听证', en: 'a large fine without hearing' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '幅度: { 单位: 倍, 下限: 10, 上限: 20, 基数: 货值金额 }',
              replace: '幅度: { 单位: 元, 下限: 100000, 上限: 500000 }',
            },
            asked('false'),
          ],
          expect: [{ at: `${exampleFiles.powers}:24:7`, message: 'large' }],
        },
        {
          title: { zh: '一项职权省略了听证', en: 'one power omits it' },
          edits: [
            revoke,
            hearing,
            {
              file: exampleFiles.powers,
              find: '  流程: 处罚流程\n',
              replace: '  流程: 处罚流程\n  流程调整: [{ 环节: 听证, 省略: true }]\n',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:25:10`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'penalty', 'license')) {
      const denied = followed.powers.filter((power) => power.data.hearing === false && heavyMeasure(power));
      for (const power of denied) {
        const data = { power: power.name, measure: heavyMeasure(power)! };
        report({ message: 'denied', clause: 0, data, ...atProperty(model, power, 'hearing') });
      }
      for (const power of followed.powers) {
        const amount = largeFine(power);
        if (power.data.hearing !== false || denied.includes(power) || amount === undefined) continue;
        const data = { power: power.name, amount };
        const at = atProperty(model, power, 'hearing');
        report({ message: 'large', severity: 'warning', clause: 0, data, ...at });
      }
      if (followed.steps.some(hears) || isSummary(followed.procedure.name, followed.steps)) continue;
      const needing = followed.powers.filter((one) => !denied.includes(one) && mayAsk(one));
      const [power] = needing;
      if (!power) continue;
      const data = { procedure: followed.procedure.name, power: power.name, why: reason(power) };
      const clause = power.data.kind === 'license' ? 1 : 0;
      once({ message: 'none', clause, data, ...atNeed(model, followed, needing, ['hearing']) });
    }
  },
});

function hears({ stage, name, form = '' }: EffectiveStep): boolean {
  return (
    stage === 'hearing' || name.includes('听证') || /(?:举行|组织|主持|召开)[^，。；]{0,4}听证/u.test(form)
  );
}

/** No place counts so much as small; a multiple of what was sold or gained has no limit at all. */
const LARGE = 300_000;

function largeFine({ data }: PowerNode): { zh: string; en: string } | undefined {
  if (data.kind !== 'penalty') return undefined;
  const range = data.measures?.find(
    ({ type, range: one }) =>
      /罚款/u.test(type) &&
      one &&
      ((one.unit === '元' && (one.max ?? 0) >= LARGE) || (one.unit === '倍' && (one.max ?? 0) >= 1)),
  )?.range;
  if (!range) return undefined;
  if (range.unit === '元') return { zh: `${range.max! / 10_000}万元`, en: `${range.max} yuan` };
  const base = range.base ?? '违法所得';
  return { zh: `${base}的${range.max}倍`, en: `${range.max} times the sum (${base})` };
}

function mayAsk(power: PowerNode): boolean {
  return power.data.hearing === true || heavyMeasure(power) !== undefined;
}

function reason(power: PowerNode): { zh: string; en: string } {
  const measure = heavyMeasure(power);
  return measure === undefined
    ? { zh: '写明适用听证', en: 'says that one applies' }
    : { zh: `可以${measure}`, en: `may ${measure}` };
}
