/** Those who were administered are heard in the evaluation. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName, atProperty } from '../point-at.js';

const external = '  外部评议: { 分值: 20, 方式: [座谈会, 评议卡] }\n';

export default defineRule({
  meta: {
    id: 'require-external-evaluation',
    family: 'evaluation',
    pack: 'national',
    severity: 'warning',
    title: { zh: '考核要有外部评议', en: 'The evaluation has an external part' },
    basis: [opinionsOf2005('三（四）', 'part 3(4)')],
    rationale: {
      zh: '内部评议要与外部评议相结合，必须认真听取行政相对人的意见，并作为最终考核意见的重要根据。',
      en: 'Internal and external evaluation go together; those concerned must be heard, and what they say weighs.',
    },
    messages: {
      none: { zh: '“{title}”没有外部评议', en: '"{title}" has no external part' },
      weightless: { zh: '“{title}”的外部评议不占分值', en: 'The external part of "{title}" has no marks' },
      channels: {
        zh: '“{title}”有外部评议的指标，没有写外部评议采取的方式',
        en: '"{title}" has external indicators but no channels for them',
      },
    },
    hints: {
      none: {
        zh: '加上“外部评议”，写明分值和方式，如座谈会、评议卡、意见箱、专线电话、监督评议员、民意测验。',
        en: 'Add external with marks and channels, e.g. meetings, cards, boxes, telephone, observers, polls.',
      },
      channels: {
        zh: '在“外部评议”中写明分值和方式，如座谈会、评议卡、意见箱、专线电话、监督评议员、民意测验。',
        en: 'Add external with marks and channels, e.g. meetings, cards, boxes, telephone, observers, polls.',
      },
      weightless: { zh: '给外部评议定一个大于零的分值。', en: 'Give it marks above zero.' },
    },
    obligations: ['6:94'],
    examples: {
      valid: [
        {
          title: { zh: '外部评议有指标，也有方式', en: 'indicators and channels' },
          edits: [
            {
              file: exampleFiles.evaluation,
              find: '      分值: 50\n',
              replace: '      分值: 50\n    - { 标识: 满意度, 考核内容: 群众满意度, 来源: 外部, 分值: 20 }\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '外部评议只有指标，没有方式', en: 'an indicator without channels' },
          edits: [
            { file: exampleFiles.evaluation, find: external, replace: '' },
            {
              file: exampleFiles.evaluation,
              find: '      分值: 50\n',
              replace: '      分值: 50\n    - { 标识: 满意度, 考核内容: 群众满意度, 来源: 外部, 分值: 20 }\n',
            },
          ],
          expect: [{ at: `${exampleFiles.evaluation}:2:7`, message: 'channels' }],
        },
        {
          title: { zh: '没有外部评议', en: 'none' },
          edits: [{ file: exampleFiles.evaluation, find: external, replace: '' }],
          expect: [{ at: `${exampleFiles.evaluation}:2:7`, message: 'none' }],
        },
        {
          title: { zh: '外部评议零分', en: 'no marks' },
          edits: [{ file: exampleFiles.evaluation, find: '{ 分值: 20,', replace: '{ 分值: 0,' }],
          expect: [{ at: `${exampleFiles.evaluation}:6:15`, message: 'weightless' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const scheme of model.schemes) {
      const { external: part, indicators = [] } = scheme.data;
      const data = { title: scheme.name };
      if (indicators.some(({ source, weight }) => source === 'external' && weight > 0)) {
        if (!part)
          report({ message: 'channels', data, missing: { external: '外部评议' }, ...atName(model, scheme) });
        continue;
      }
      if (!part)
        report({ message: 'none', data, missing: { external: '外部评议' }, ...atName(model, scheme) });
      else if (part.weight === 0)
        report({ message: 'weightless', data, ...atProperty(model, scheme, 'weight', part) });
    }
  },
});
