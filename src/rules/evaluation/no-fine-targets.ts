/** No marks for the sum or rank of fines. */
import { penaltyLaw, supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { findFineTarget } from '../fine-target.js';
import { narrowPlace } from '../narrow-place.js';
import { atProperty } from '../point-at.js';

const content = '考核内容: 执法程序合法，罚缴分离落实到位';
const rewrite = (text: string) => [
  { file: exampleFiles.evaluation, find: content, replace: `考核内容: ${text}` },
];

export default defineRule({
  meta: {
    id: 'no-fine-targets',
    family: 'evaluation',
    pack: 'national',
    severity: 'error',
    title: { zh: '不得考核罚没数额', en: 'No targets for fines' },
    basis: [
      penaltyLaw('第七十四条第三款', 'art. 74(3)'),
      supervisionRegulation('第十一条第二款第四项', 'art. 11(2)(4)'),
    ],
    rationale: {
      zh: '罚款、没收的款项不得同行政机关及其工作人员的考核、考评直接或者变相挂钩。以罚没金额、办案数量的指标、任务、排名、完成率计分，就是挂钩。禁止下达罚没指标、纠正挂钩等写法不在此列。',
      en: 'Fines and confiscations are never tied to the evaluation of an organ or its staff. Wording that forbids such targets is not accused.',
    },
    messages: {
      indicator: {
        zh: '考核指标以“{words}”计分，把罚没数额同考核挂钩',
        en: 'An indicator gives marks for "{words}"',
      },
      letter: {
        zh: '责任书写了“{words}”，把罚没数额同责任考核挂钩',
        en: 'The responsibility letter asks for "{words}"',
      },
    },
    hints: {
      indicator: {
        zh: '删去这一内容，改为考核案件质量，如事实、证据、程序、裁量、文书；确是禁止下达指标的，写明“不得”。',
        en: 'Drop it and evaluate the quality of cases instead; if it forbids targets, say so.',
      },
      letter: {
        zh: '删去这一内容，改为执法质量方面的目标。',
        en: 'Drop it and set goals for the quality of enforcement.',
      },
    },
    obligations: ['P14', '6:34', 'N29'],
    examples: {
      valid: [
        { title: { zh: '禁止下达指标', en: 'targets forbidden' }, edits: rewrite('不得下达罚没收入指标') },
        {
          title: { zh: '挂钩的要扣分', en: 'marks off for a tie' },
          edits: rewrite('将罚没收入与考核挂钩的，发现一次扣5分'),
        },
        { title: { zh: '罚没收入及时上缴', en: 'fines handed in' }, edits: rewrite('罚没收入全额上缴国库') },
      ],
      invalid: [
        {
          title: { zh: '按罚没收入完成情况计分', en: 'marks for the sum of fines' },
          edits: rewrite('全年罚没收入完成情况'),
          expect: [{ at: `${exampleFiles.evaluation}:20:15`, message: 'indicator' }],
        },
        {
          title: { zh: '评分标准中按罚款数额排名', en: 'a rank by fines in the criteria' },
          edits: [
            {
              file: exampleFiles.evaluation,
              find: '情形: 无证人员执法的',
              replace: '情形: 人均罚款数额排名末位的',
            },
          ],
          expect: [{ at: `${exampleFiles.evaluation}:16:17`, message: 'indicator' }],
        },
        {
          title: { zh: '责任书目标', en: 'a goal in the letter' },
          edits: [
            {
              file: exampleFiles.letters,
              find: '内容: [案卷评查合格率达到百分之百。]',
              replace: '内容: [罚没收入比上年增长百分之十。]',
            },
          ],
          expect: [{ at: `${exampleFiles.letters}:8:10`, message: 'letter' }],
        },
      ],
    },
  },
  check(model, report) {
    const look =
      (node: (typeof model.schemes)[number] | (typeof model.letterPlans)[number]) =>
      (owner: object, key: string | number, text: string | undefined): void => {
        const found = text === undefined ? undefined : findFineTarget(text);
        if (text === undefined || !found) return;
        const target = atProperty(model, node, key, owner);
        report({
          message: node.kind === 'scheme' ? 'indicator' : 'letter',
          data: { words: text.slice(found.start, found.end) },
          ...target,
          place: narrowPlace(target.place, text, found.start, found.end),
        });
      };
    for (const scheme of model.schemes) {
      const at = look(scheme);
      for (const indicator of scheme.data.indicators ?? []) {
        at(indicator, 'content', indicator.content);
        for (const criterion of indicator.criteria ?? []) at(criterion, 'when', criterion.when);
      }
    }
    for (const plan of model.letterPlans) {
      const at = look(plan);
      for (const list of [plan.data.goals, plan.data.rewards])
        for (const [index, text] of (list ?? []).entries()) at(list!, index, text);
      for (const { items = [] } of plan.data.modules ?? [])
        for (const [index, text] of items.entries()) at(items, index, text);
    }
  },
});
