/** A hearing leaves the party its time, costs nothing and is recorded. */
import { readChineseNumeral } from '../../law/read-chinese-numeral.js';
import { activePowers } from '../active-powers.js';
import { licenseLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { atProperty } from '../point-at.js';
import { stepText } from '../step-words.js';

/** The party’s own five days to ask. */
const ASK = 5;
/** The days before the hearing on which its time and place are told. */
const TELL = 7;
const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:个工作)?日';
const ASKING = new RegExp(`${NUMBER}(?:以?内)[^，。；]{0,8}(?:要求|申请|提出)`, 'u');
const TELLING = new RegExp(`(?:举行|听证)[^，。；]{0,6}?(?:的)?${NUMBER}(?:以?前)`, 'u');
const hearing = (text: string) => ({
  file: exampleFiles.procedures,
  find: '    - { 标识: 申辩,',
  replace: `    - { 标识: 听证, 名称: 听证, 阶段: 听证, ${text} }\n    - { 标识: 申辩,`,
});

export default defineRule({
  meta: {
    id: 'keep-hearing-rules',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '听证要留足时间、不收费、有笔录', en: 'Hearings leave time, are free and recorded' },
    basis: [
      penaltyLaw('第六十四条第一项', 'art. 64(1)'),
      penaltyLaw('第六十四条第二项', 'art. 64(2)'),
      penaltyLaw('第六十四条第八项、第六十五条', 'arts. 64(8), 65'),
      licenseLaw('第四十八条', 'art. 48'),
      penaltyLaw('第六十三条第二款', 'art. 63(2)'),
      licenseLaw('第四十七条第一款', 'art. 47(1)'),
      licenseLaw('第四十七条第二款', 'art. 47(2)'),
    ],
    rationale: {
      zh: '当事人在告知后五个工作日内可以要求听证（修订前的处罚法是三日）；听证的时间、地点在举行七个工作日前通知；听证制作笔录，根据笔录作出决定；组织听证不向当事人收费。看听证、告知环节的文字和听证环节的文书，以及职权的收费项目。',
      en: 'The party may ask within five working days (three before the revision); time and place are told seven working days before; the hearing is recorded and decides the case; it costs the party nothing.',
    },
    messages: {
      ask: {
        zh: '流程“{name}”的环节“{step}”只给当事人{days}日要求听证，法定是五日',
        en: 'The step "{step}" of "{name}" leaves {days} days only to ask for a hearing, not five',
      },
      tell: {
        zh: '流程“{name}”的环节“{step}”在听证前{days}日才通知，法定是七日',
        en: 'The step "{step}" of "{name}" tells the hearing {days} days before only, not seven',
      },
      record: {
        zh: '流程“{name}”的听证环节“{step}”没有听证笔录',
        en: 'The hearing "{step}" of "{name}" is not recorded',
      },
      fee: {
        zh: '职权“{name}”向当事人收取听证的费用',
        en: 'The power "{name}" charges for the hearing',
      },
    },
    hints: {
      ask: { zh: '改为五个工作日内提出。', en: 'Write five working days.' },
      tell: { zh: '改为举行听证的七个工作日前通知。', en: 'Write seven working days before.' },
      record: {
        zh: '在这个环节的“文书”中加上“听证笔录”。',
        en: 'Add 听证笔录 to the document of the step.',
      },
      fee: { zh: '去掉这项收费，听证费用由机关承担。', en: 'Drop the fee: the organ bears the cost.' },
    },
    obligations: ['P06', 'N10', '6:57'],
    examples: {
      valid: [
        {
          title: { zh: '五日、七日、笔录', en: 'five, seven, recorded' },
          edits: [hearing('工作形式: 当事人在五个工作日内要求的，在举行的七个工作日前通知, 文书: 听证笔录')],
        },
      ],
      invalid: [
        {
          title: { zh: '仍是旧法的三日', en: 'three days, as before' },
          edits: [hearing('工作形式: 当事人在三日内要求听证的，依法组织, 文书: 听证笔录')],
          expect: [{ at: `${exampleFiles.procedures}:9:39`, message: 'ask' }],
        },
        {
          title: { zh: '三日前才通知', en: 'told three days before' },
          edits: [hearing('工作形式: 举行听证的三日前通知当事人, 文书: 听证笔录')],
          expect: [{ at: `${exampleFiles.procedures}:9:39`, message: 'tell' }],
        },
        {
          title: { zh: '没有笔录', en: 'not recorded' },
          edits: [hearing('文书: 听证通知书')],
          expect: [{ at: `${exampleFiles.procedures}:9:37`, message: 'record' }],
        },
        {
          title: { zh: '收听证费', en: 'a fee' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '  流程: 处罚流程\n',
              replace:
                '  流程: 处罚流程\n  收费: { 项目: 听证费, 标准: 200元, 依据: 《中华人民共和国行政处罚法》第六十三条 }\n',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:24:13`, message: 'fee' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'penalty', 'license')) {
      const isPenalty = followed.kind === 'penalty';
      for (const step of followed.steps) {
        const text = stepText(step);
        const isHearing = step.stage === 'hearing';
        const asks = isHearing || (step.stage === 'notification' && text.includes('听证'));
        const name = { name: followed.procedure.name, step: step.name };
        const ask = asks ? daysOf(ASKING, text) : undefined;
        const tell = isHearing ? daysOf(TELLING, text) : undefined;
        const at = atStep(model, followed, step, 'form');
        if (ask !== undefined && ask < ASK)
          once({ message: 'ask', clause: isPenalty ? 0 : 5, data: { ...name, days: ask }, ...at });
        if (tell !== undefined && tell < TELL)
          once({ message: 'tell', clause: isPenalty ? 1 : 3, data: { ...name, days: tell }, ...at });
        if (!isHearing || step.document === undefined || /笔录|记录/u.test(text)) continue;
        const document = atStep(model, followed, step, 'document');
        once({ message: 'record', clause: isPenalty ? 2 : 3, data: name, ...document });
      }
    }
    for (const power of activePowers(model)) {
      const { fee, kind } = power.data;
      if (!fee?.item?.includes('听证')) continue;
      const clause = kind === 'license' ? 6 : 4;
      report({
        message: 'fee',
        clause,
        data: { name: power.name },
        ...atProperty(model, power, 'item', fee),
      });
    }
  },
});

function daysOf(pattern: RegExp, text: string): number | undefined {
  const [, number] = pattern.exec(text) ?? [];
  if (number === undefined) return undefined;
  return /^\d/.test(number) ? Number(number) : readChineseNumeral(number);
}
