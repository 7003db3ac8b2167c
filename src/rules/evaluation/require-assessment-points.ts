/** The assessment by the government has its seven points. */

import { defineRule } from '../define-rule.js';
import { chengduResponsibility } from '../local-clauses.js';
import { atName } from '../point-at.js';
import { missingContents, type SchemeContent } from '../scheme-contents.js';

const points: readonly SchemeContent[] = [
  { zh: '责任制的建立和落实', en: 'the responsibility system', words: /责任制|责任书|岗位责任|落实/u },
  {
    zh: '主体、依据、程序、事实、证据、文书',
    en: 'law, facts and papers',
    words: /主体|依据|程序|证据|文书/u,
  },
  { zh: '培训和持证上岗', en: 'training and certificates', words: /培训|持证/u },
  { zh: '复议、诉讼、赔偿', en: 'reconsideration, suits, compensation', words: /复议|诉讼|赔偿/u },
  {
    zh: '人大决议和意见的办理',
    en: 'resolutions of the congress',
    words: /人大|人民代表大会|代表建议|决议/u,
  },
  {
    zh: '监督决定书、建议书的执行',
    en: 'papers of supervision',
    words: /决定书|建议书|督办|意见书|监督决定/u,
  },
  { zh: '责任追究', en: 'accountability', words: /追究|问责/u },
];

export default defineRule({
  meta: {
    id: 'require-assessment-points',
    family: 'evaluation',
    pack: 'chengdu',
    severity: 'warning',
    title: { zh: '政府考核的七个重点齐全', en: 'The seven points of the assessment' },
    basis: [chengduResponsibility('第二十六条', 'art. 26')],
    rationale: {
      zh: '市和区县政府法制工作部门考核行政执法责任制，重点有七项：责任制建立落实，主体依据程序事实证据文书，培训持证，复议诉讼赔偿，人大决议办理，监督决定书和建议书的执行，责任追究。',
      en: 'The legal-affairs body of a government assesses seven points.',
    },
    messages: { missing: { zh: '“{title}”没有考核：{points}', en: '"{title}" does not assess: {points}' } },
    hints: { missing: { zh: '在“指标”中补上，并调整分值。', en: 'Add indicators for them.' } },
    obligations: ['N29', '6:91'],
    examples: {
      valid: [
        {
          title: { zh: '七项齐全', en: 'all seven' },
          edits: [
            {
              file: 'content/示例区/评议考核.yaml',
              find: '',
              replace:
                '- { 标识: 区考核, 名称: 区考核方案, 年度: 2026, 满分: 10, 对象: 执法主体, 指标: [{ 标识: 总评, 考核内容: 责任制建立和落实、执法主体依据程序证据文书、培训和持证、复议诉讼赔偿、人大决议办理、监督决定书和建议书办理、责任追究, 分值: 10 }] }\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有人大决议', en: 'one point left out' },
          edits: [
            {
              file: 'content/示例区/评议考核.yaml',
              find: '',
              replace:
                '- { 标识: 区考核, 名称: 区考核方案, 年度: 2026, 满分: 10, 对象: 执法主体, 指标: [{ 标识: 总评, 考核内容: 责任制建立和落实、执法主体依据程序证据文书、培训和持证、复议诉讼赔偿、监督决定书和建议书办理、责任追究, 分值: 10 }] }\n',
            },
          ],
          expect: [{ at: 'content/示例区/评议考核.yaml:1:18', message: 'missing' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const scheme of model.schemes) {
      const organ = model.nodes.get(scheme.organ);
      const isGovernment = organ?.kind === 'organ' && organ.data.nature === 'government';
      if (!scheme.current || !isGovernment || scheme.data.target !== 'organ') continue;
      const missing = missingContents(scheme.data, points);
      if (missing)
        report({
          message: 'missing',
          data: { title: scheme.name, points: missing },
          ...atName(model, scheme),
        });
    }
  },
});
