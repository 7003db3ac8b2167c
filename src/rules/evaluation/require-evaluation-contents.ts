/** The evaluation of organs and units covers the seven contents. */

import { groupBy } from '../../model/group-by.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';
import { missingContents, type SchemeContent } from '../scheme-contents.js';

/** Words by which a content is known, wide enough for any wording of it. */
const contents: readonly SchemeContent[] = [
  { zh: '主体资格', en: 'standing', words: /主体|资格|持证|执法证|上岗/u },
  { zh: '执法权限', en: 'competence', words: /权限|职权|越权|超越|缺位|清单以外|职责|推诿|履职/u },
  { zh: '执法依据', en: 'bases', words: /依据|引用|适用|法规库|法律、法规|条款/u },
  { zh: '执法程序', en: 'procedure', words: /程序|公示|全过程|法制审核|时限|期限|告知|听证|送达/u },
  { zh: '决定合法适当', en: 'decisions', words: /决定|裁量|定性|量罚|处罚适当/u },
  { zh: '复议诉讼结果', en: 'reconsideration and suits', words: /复议|诉讼|应诉|裁判|败诉/u },
  { zh: '案卷质量', en: 'files', words: /案卷|卷宗/u },
];

export default defineRule({
  meta: {
    id: 'require-evaluation-contents',
    family: 'evaluation',
    pack: 'national',
    severity: 'warning',
    title: { zh: '评议考核七项内容齐全', en: 'The seven contents of the evaluation' },
    basis: [opinionsOf2005('三（三）', 'part 3(3)')],
    rationale: {
      zh: '对执法主体、执法机构的评议考核，主要内容包括主体资格、权限、依据、程序、决定、复议和诉讼结果、案卷质量。写在指标、考核路径、评分标准、否决项的哪一处都算。',
      en: 'Standing, competence, bases, procedure, decisions, outcomes of reconsideration and suits, files: wherever in the scheme they are written.',
    },
    messages: {
      missing: {
        zh: '“{title}”没有考核：{contents}',
        en: '"{title}" does not evaluate: {contents}',
      },
    },
    hints: {
      missing: {
        zh: '在“指标”中补上，写明考核路径和评分标准，并调整分值。',
        en: 'Add indicators for them and adjust the marks.',
      },
    },
    obligations: ['6:91', '6:98', '6:99'],
    examples: {
      valid: [
        {
          title: { zh: '总方案之外的专项方案', en: 'a scheme for one purpose beside the general one' },
          edits: [
            {
              file: exampleFiles.evaluation,
              find: '- 标识: 考核2026\n',
              replace:
                '- { 标识: 专项2026, 名称: 2026年案卷评查方案, 年度: 2026, 满分: 10, 对象: 执法机构, 指标: [{ 标识: 案卷, 考核内容: 案卷质量, 分值: 10 }] }\n- 标识: 考核2026\n',
            },
          ],
        },
        {
          title: { zh: '对执法人员的考核可以只考岗位内容', en: 'persons are evaluated by their posts' },
          edits: [
            { file: exampleFiles.evaluation, find: '对象: 执法机构', replace: '对象: 执法人员' },
            {
              file: exampleFiles.evaluation,
              find: '核对执法权限、适用依据、决定内容和复议诉讼结果',
              replace: '核对',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有复议诉讼结果', en: 'no outcomes' },
          edits: [{ file: exampleFiles.evaluation, find: '和复议诉讼结果', replace: '' }],
          expect: [{ at: `${exampleFiles.evaluation}:2:7`, message: 'missing' }],
        },
      ],
    },
  },
  check(model, report) {
    const schemes = model.schemes.filter(
      ({ current, data }) => current && data.target !== 'person' && (data.indicators ?? []).length > 0,
    );
    // A scheme for one purpose beside the general one is lawful: those of an organ and year count together.
    for (const all of groupBy(schemes, ({ organ, data }) => `${data.year} ${organ}`).values()) {
      const [main] = all.toSorted((a, b) => b.data.indicators.length - a.data.indicators.length);
      if (!main) continue;
      const together = {
        ...main.data,
        indicators: all.flatMap(({ data }) => data.indicators),
        veto: all.flatMap(({ data }) => data.veto ?? []),
      };
      const names = missingContents(together, contents);
      if (!names) continue;
      report({ message: 'missing', data: { title: main.name, contents: names }, ...atName(model, main) });
    }
  },
});
