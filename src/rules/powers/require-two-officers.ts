/** Investigation and seizure are done by two officers at least. */
import type { PowerKind, Stage } from '../../schema/record-types.generated.js';
import { citedInstruments, citesSpecial, LAWS } from '../cited-instruments.js';
import { compulsionLaw, licenseLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { stepText } from '../step-words.js';

/** Kind of procedure -> its clause below, and the stages at which officers face the party or check facts on the spot. */
const FACING: Partial<Record<PowerKind, { clause: number; stages: readonly Stage[]; words?: RegExp }>> = {
  penalty: { clause: 0, stages: ['inspection', 'investigation'] },
  'compulsory-measure': { clause: 1, stages: ['inspection', 'investigation', 'notification', 'execution'] },
  license: { clause: 2, stages: ['inspection', 'investigation', 'examination'], words: /核查|核实|现场/ },
};
/** Their own demand for two is no exception. */
const GENERAL: readonly string[] = ['行政处罚法', '行政强制法', '行政许可法'];
const ONE = '阶段: 调查, 人数: 1';

export default defineRule({
  meta: {
    id: 'require-two-officers',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '执法人员不少于两人', en: 'Two officers at least' },
    basis: [
      penaltyLaw('第四十二条第一款', 'art. 42(1)'),
      compulsionLaw('第十八条第二项', 'art. 18(2)'),
      licenseLaw('第三十四条第三款', 'art. 34(3)'),
    ],
    rationale: {
      zh: '行政处罚的执法人员不得少于两人，行政强制措施由两名以上行政执法人员实施，许可需要核查实质内容的由两名以上工作人员进行。法律另有规定的除外（例如治安管理处罚法第一百零八条、第一百二十条）：环节的“依据”写了另有规定的法律的，不作要求；只写处罚法、强制法、许可法的，不是例外。',
      en: 'Two at least for penalties, compulsory measures and checks of facts for a license, unless a law says otherwise (such as arts. 108 and 120 of the Public Security Administration Penalty Law): a step that rests on such a law is let be; resting on the general acts is no exception.',
    },
    messages: {
      few: {
        zh: '流程“{name}”的环节“{step}”只要求 {officers} 名执法人员',
        en: 'The step "{step}" of "{name}" asks for {officers} officer only',
      },
    },
    hints: {
      few: {
        zh: '把“人数”改为 2 以上；法律允许一人办理的，在这个环节的“依据”中写明该法律的条款。',
        en: 'Ask for 2 or more; where a law allows one officer, cite it as the basis of the step.',
      },
    },
    obligations: ['P01', 'N20', '6:47'],
    examples: {
      valid: [
        {
          title: { zh: '治安管理处罚法允许一人', en: 'a law allows one' },
          edits: [
            {
              file: exampleFiles.procedures,
              find: '阶段: 调查, 人数: 2',
              replace: `${ONE}, 依据: 《中华人民共和国治安管理处罚法》第一百零八条第二款`,
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '一人调查', en: 'one investigator' },
          edits: [{ file: exampleFiles.procedures, find: '阶段: 调查, 人数: 2', replace: ONE }],
          expect: [{ at: `${exampleFiles.procedures}:6:39`, message: 'few' }],
        },
        {
          title: { zh: '引用处罚法本身不是例外', en: 'the general act is no exception' },
          edits: [
            {
              file: exampleFiles.procedures,
              find: '阶段: 调查, 人数: 2',
              replace: `${ONE}, 依据: 《中华人民共和国行政处罚法》第四十二条第一款`,
            },
          ],
          expect: [{ at: `${exampleFiles.procedures}:6:39`, message: 'few' }],
        },
        {
          title: { zh: '一项职权自己减少人数', en: 'one power asks for fewer' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '  流程: 处罚流程\n',
              replace: '  流程: 处罚流程\n  流程调整: [{ 环节: 调查, 人数: 1 }]\n',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:24:24`, message: 'few' }],
        },
        {
          title: { zh: '一人核查许可的实质内容', en: 'one person checks the facts for a license' },
          edits: [
            {
              file: exampleFiles.procedures,
              find: '名称: 审查, 阶段: 审查 }',
              replace: '名称: 现场核查, 阶段: 审查, 人数: 1 }',
            },
          ],
          expect: [{ at: `${exampleFiles.procedures}:23:39`, message: 'few' }],
        },
        {
          title: { zh: '一人查封', en: 'one officer seizes' },
          edits: [
            { file: exampleFiles.procedures, find: '阶段: 执行, 人数: 2', replace: '阶段: 执行, 人数: 1' },
          ],
          expect: [{ at: `${exampleFiles.procedures}:17:39`, message: 'few' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'penalty', 'compulsory-measure', 'license')) {
      const { procedure } = followed;
      const { stages, words, clause } = FACING[followed.kind!]!;
      for (const step of followed.steps) {
        if (step.officers === undefined || step.officers >= 2 || !stages.includes(step.stage)) continue;
        if (words && !words.test(stepText(step))) continue;
        if (citesSpecial(citedInstruments(model, procedure.organ, step.basis), GENERAL, LAWS)) continue;
        const data = { name: procedure.name, step: step.name, officers: step.officers };
        once({ message: 'few', clause, data, ...atStep(model, followed, step, 'officers') });
      }
    }
  },
});
