/** A procedure has the steps without which its kind of act is not complete. */
import type { PowerKind, Stage } from '../../schema/record-types.generated.js';
import { compulsionLaw, licenseLaw, penaltyLaw, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atLack, type FollowedProcedure, followedProcedures, reportOnce } from '../followed-procedures.js';
import { label, labels } from '../label.js';
import { isSummary } from '../step-words.js';

interface MainStep {
  readonly stage: Stage;
  /** Stages that do it too. */
  readonly or?: readonly Stage[];
  readonly words: RegExp;
  readonly clause: number;
}

const PENALTY: readonly MainStep[] = [
  { stage: 'filing', words: /立案/u, clause: 1 },
  { stage: 'investigation', or: ['inspection'], words: /调查|取证/u, clause: 0 },
  { stage: 'decision', words: /(?:作出|批准|审查)(?:并|和)?[^，。；]{0,2}决定|决定$/u, clause: 2 },
  { stage: 'service', words: /送达|交付/u, clause: 3 },
];
const LICENSE: readonly MainStep[] = [
  { stage: 'acceptance', words: /受理|接收/u, clause: 4 },
  { stage: 'examination', or: ['inspection', 'investigation'], words: /审查|审核|核查|核实/u, clause: 5 },
  { stage: 'decision', words: /决定$|作出决定|准予|审批|登记|核准|核发/u, clause: 6 },
  { stage: 'service', words: /送达|颁发|发放|发证|签发/u, clause: 7 },
];
const MEASURE: readonly MainStep[] = [{ stage: 'execution', words: /实施|查封|扣押|冻结|执行/u, clause: 10 }];
const EXECUTION: readonly MainStep[] = [
  { stage: 'decision', words: /决定/u, clause: 11 },
  { stage: 'service', words: /送达|交付/u, clause: 12 },
  { stage: 'execution', words: /实施|(?:执行|拆除|代履行|划拨|拍卖)$/u, clause: 13 },
];
const INSPECTION: readonly MainStep[] = [{ stage: 'inspection', words: /(?:检查|核查)$/u, clause: 9 }];
const KINDS = ['penalty', 'license', 'inspection', 'compulsory-measure', 'compulsory-execution'] as const;
const drop = (file: string, line: string) => ({ file, find: line, replace: '' });

export default defineRule({
  meta: {
    id: 'require-main-steps',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '处罚、许可、检查、强制流程的主要环节要齐全', en: 'Procedures have their main steps' },
    basis: [
      penaltyLaw('第五十四条第一款', 'art. 54(1)'),
      penaltyLaw('第五十四条第二款', 'art. 54(2)'),
      penaltyLaw('第五十七条第一款', 'art. 57(1)'),
      penaltyLaw('第六十一条第一款', 'art. 61(1)'),
      licenseLaw('第三十二条', 'art. 32'),
      licenseLaw('第三十四条第一款', 'art. 34(1)'),
      licenseLaw('第三十七条', 'art. 37'),
      licenseLaw('第四十四条', 'art. 44'),
      penaltyLaw('第四十七条', 'art. 47'),
      threeSystemsOf2018('（四）', 'item 4'),
      compulsionLaw('第十八条', 'art. 18'),
      compulsionLaw('第三十七条', 'art. 37'),
      compulsionLaw('第三十八条', 'art. 38'),
      compulsionLaw('第三十四条', 'art. 34'),
    ],
    rationale: {
      zh: '普通程序的处罚要有立案、调查、决定、送达；许可要有受理、审查、决定、送达；检查要有检查；强制措施要有实施，强制执行要有决定、送达、执行。两步合并的，环节的名称里写明即可；简易程序不必立案；当场决定的许可不必另设审查。',
      en: 'An ordinary penalty is filed, investigated, decided and served; a license accepted, examined, decided and handed over; an inspection inspects; a compulsory measure is carried out, an execution decided, served and carried out. Merged steps whose name says so will do; a summary penalty is not filed, and what is decided at once needs no examination apart.',
    },
    messages: {
      lacking: {
        zh: '{kind}流程“{name}”没有这些环节：{stages}',
        en: 'The procedure "{name}" ({kind}) has no step of: {stages}',
      },
    },
    hints: {
      lacking: {
        zh: '加上“阶段”为{stages}的环节；和别的环节合并的，在那个环节的名称中写明。',
        en: 'Add steps of these stages: {stages}; or say in the name of another step that it does both.',
      },
    },
    obligations: ['N08', '6:29', 'N14'],
    examples: {
      valid: [
        {
          title: { zh: '合并的环节', en: 'merged steps' },
          edits: [
            drop(exampleFiles.procedures, '    - { 标识: 立案, 名称: 立案, 阶段: 立案 }\n'),
            { file: exampleFiles.procedures, find: '名称: 调查取证', replace: '名称: 立案和调查取证' },
          ],
        },
        {
          title: { zh: '简易程序不必立案', en: 'a summary penalty' },
          edits: [
            drop(exampleFiles.procedures, '    - { 标识: 立案, 名称: 立案, 阶段: 立案 }\n'),
            { file: exampleFiles.procedures, find: '行政处罚普通程序', replace: '行政处罚简易程序' },
          ],
        },
        {
          title: { zh: '当场决定的许可', en: 'a license decided at once' },
          edits: [
            drop(exampleFiles.procedures, '    - { 标识: 审查, 名称: 审查, 阶段: 审查 }\n'),
            {
              file: exampleFiles.procedures,
              find: '名称: 决定, 阶段: 决定, 文书: 许可决定书 }',
              replace: '名称: 当场决定, 阶段: 决定, 时限: 当场 }',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有立案', en: 'not filed' },
          edits: [drop(exampleFiles.procedures, '    - { 标识: 立案, 名称: 立案, 阶段: 立案 }\n')],
          expect: [{ at: `${exampleFiles.procedures}:2:7`, message: 'lacking' }],
        },
        {
          title: { zh: '许可没有受理', en: 'not accepted' },
          edits: [
            drop(
              exampleFiles.procedures,
              '    - { 标识: 受理, 名称: 受理, 阶段: 受理, 时限: 5个工作日, 文书: 受理通知书 }\n',
            ),
          ],
          expect: [{ at: `${exampleFiles.procedures}:19:7`, message: 'lacking' }],
        },
        {
          title: { zh: '一项职权省略了送达', en: 'one power omits service' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '  流程: 处罚流程\n',
              replace: '  流程: 处罚流程\n  流程调整: [{ 环节: 送达, 省略: true }]\n',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:24:10`, message: 'lacking' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, ...KINDS)) {
      const lacking = mainSteps(followed).filter(
        ({ stage, or = [], words }) =>
          !followed.steps.some((step) => [stage, ...or].includes(step.stage) || words.test(step.name)),
      );
      const [first] = lacking;
      if (!first) continue;
      const stages = lacking.map(({ stage }) => stage);
      const data = {
        kind: label('power-kind', followed.kind as PowerKind),
        name: followed.procedure.name,
        stages: labels('stage', stages),
      };
      once({ message: 'lacking', clause: first.clause, data, ...atLack(model, followed, stages) });
    }
  },
});

function mainSteps({ kind, procedure, steps }: FollowedProcedure): readonly MainStep[] {
  const atOnce = isSummary(procedure.name, steps);
  if (kind === 'inspection') return INSPECTION;
  if (kind === 'compulsory-measure') return MEASURE;
  if (kind === 'compulsory-execution') return EXECUTION;
  const all = kind === 'penalty' ? PENALTY : LICENSE;
  return atOnce ? all.filter(({ stage }) => stage !== 'filing' && stage !== 'examination') : all;
}
