/** A compulsory measure follows the steps of the statute. */
import type { EffectiveStep } from '../../model/effective-procedure.js';
import type { Stage } from '../../schema/record-types.generated.js';
import { compulsionLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atLack, type FollowedProcedure, followedProcedures, reportOnce } from '../followed-procedures.js';
import { stepText } from '../step-words.js';

interface Element {
  readonly zh: string;
  readonly en: string;
  readonly stages: readonly Stage[];
  readonly words: RegExp;
  /** 冻结 needs 第一项、第二项、第三项、第七项 only (第三十条第一款). */
  readonly freezing: boolean;
  /** Index into the clauses below; default art. 18, for freezing art. 30. */
  readonly clause?: number;
}

/** What a catalogue can show of 第十八条: approval, telling, hearing, record. Officers and certificates have rules of their own. */
const ELEMENTS: readonly Element[] = [
  {
    zh: '报机关负责人批准',
    en: 'approval by the head',
    stages: ['examination', 'decision'],
    words: /批准|审批|报告/u,
    freezing: true,
  },
  {
    zh: '当场告知理由、依据、权利和救济途径',
    en: 'telling the party reasons and rights',
    stages: ['notification'],
    words: /告知|说明理由/u,
    freezing: false,
  },
  {
    zh: '听取陈述申辩',
    en: 'hearing the party',
    stages: ['statement-and-defence'],
    words: /陈述|申辩|听取/u,
    freezing: false,
  },
  {
    zh: '交付决定书和清单',
    en: 'handing over decision and list',
    stages: ['service'],
    words: /交付|送达/u,
    freezing: true,
    clause: 2,
  },
  {
    zh: '在期限内处理或者解除',
    en: 'release or decision in time',
    stages: ['closing'],
    words: /解除|处理决定|退还/u,
    freezing: true,
    clause: 3,
  },
  { zh: '制作现场笔录', en: 'a record made on the spot', stages: [], words: /笔录/u, freezing: true },
];
const FORM =
  '工作形式: 出示执法证件、告知理由和权利、听取陈述申辩、交付决定书和清单、按期处理或者解除, 文书: 现场笔录';

export default defineRule({
  meta: {
    id: 'require-measure-steps',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '强制措施的法定步骤要齐全', en: 'The steps of a compulsory measure are complete' },
    basis: [
      compulsionLaw('第十八条', 'art. 18'),
      compulsionLaw('第三十条第一款', 'art. 30(1)'),
      compulsionLaw('第二十四条第一款', 'art. 24(1)'),
      compulsionLaw('第二十七条', 'art. 27'),
    ],
    rationale: {
      zh: '实施强制措施，要经机关负责人批准，当场告知理由、依据、权利和救济途径，听取陈述和申辩，制作现场笔录，交付决定书和清单，在期限内作出处理决定或者解除；冻结不必当场告知和听取意见。限制人身自由和其他措施不看交付和解除。单列环节或者在其他环节的文字里写明都可以。应急措施、金融监管和进出境技术监控措施依照专门的法律、行政法规（第三条），名称写明的不看。',
      en: 'A compulsory measure is approved by the head, the party is told reasons and rights and is heard, a record is made, decision and list are handed over, and the measure ends in time; freezing needs no telling and hearing on the spot. A step of its own or words in another step will do. Emergency, financial and border measures have their own law (art. 3).',
    },
    messages: {
      lacking: {
        zh: '强制措施流程“{name}”缺少：{what}',
        en: 'The procedure "{name}" of a compulsory measure lacks: {what}',
      },
    },
    hints: {
      lacking: {
        zh: '加上这些环节，或者在有关环节的“工作形式”“文书”中写明。',
        en: 'Add the steps, or say so in the form or document of another step.',
      },
    },
    obligations: ['N20', 'P02', 'T11'],
    examples: {
      valid: [
        {
          title: { zh: '单列环节', en: 'steps of their own' },
          edits: [
            {
              file: exampleFiles.procedures,
              find: FORM,
              replace:
                '工作形式: 交付清单、到期解除, 文书: 现场笔录 }\n    - { 标识: 告知, 名称: 告知, 阶段: 告知 }\n    - { 标识: 申辩, 名称: 申辩, 阶段: 陈述申辩',
            },
          ],
        },
        {
          title: { zh: '冻结', en: 'freezing' },
          edits: [
            { file: exampleFiles.procedures, find: '查封扣押程序', replace: '冻结存款程序' },
            {
              file: exampleFiles.procedures,
              find: FORM,
              replace: '工作形式: 交付冻结通知书、到期解除, 文书: 现场笔录',
            },
            {
              file: exampleFiles.powers,
              find: '名称: 查封、扣押不符合食品安全标准的食品',
              replace: '名称: 冻结存款',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有告知和听取意见', en: 'nobody told or heard' },
          edits: [
            {
              file: exampleFiles.procedures,
              find: FORM,
              replace: '工作形式: 出示执法证件、交付清单、到期解除, 文书: 现场笔录',
            },
          ],
          expect: [{ at: `${exampleFiles.procedures}:13:7`, message: 'lacking' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'compulsory-measure')) {
      const { procedure, steps, powers } = followed;
      if ([procedure, ...powers].some(({ name }) => /应急|紧急|金融|进出境/u.test(name))) continue;
      const holds = [procedure, ...powers].some(({ name }) => /查封|扣押|冻结|保全/u.test(name));
      const wanted = ELEMENTS.filter(
        ({ freezing, stages }) =>
          (freezing || !isFreezing(followed)) &&
          (holds || !stages.some((stage) => stage === 'service' || stage === 'closing')),
      );
      const lacking = wanted.filter((element) => !steps.some((step) => shows(step, element)));
      if (lacking.length === 0) continue;
      const what = {
        zh: lacking.map(({ zh }) => zh).join('、'),
        en: lacking.map(({ en }) => en).join(', '),
      };
      const stages = lacking.flatMap((element) => element.stages);
      const clause = lacking[0]?.clause ?? (isFreezing(followed) ? 1 : 0);
      const data = { name: procedure.name, what };
      once({ message: 'lacking', clause, data, ...atLack(model, followed, stages) });
    }
  },
});

function shows(step: EffectiveStep, { stages, words }: Element): boolean {
  return stages.includes(step.stage) || words.test(stepText(step));
}

function isFreezing({ procedure, powers }: FollowedProcedure): boolean {
  const names = powers.length > 0 ? powers.map(({ name }) => name) : [procedure.name];
  return names.every((name) => /冻结/u.test(name) && !/查封|扣押/u.test(name));
}
