/** A scheme has general and special targets. */

import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { wuhanOpinions } from '../local-clauses.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-special-indicators',
    family: 'evaluation',
    pack: 'wuhan',
    severity: 'warning',
    title: { zh: '通用目标和专用目标相结合', en: 'General and special targets go together' },
    basis: [wuhanOpinions('三（二）3', 'part 3(2)3')],
    rationale: {
      zh: '执法评价考核体系由通用目标和专用目标组成，结合不同部门、岗位的特点设计专用目标。没有写范围的指标按通用。',
      en: 'Evaluation has general targets and special ones by department and post; an indicator without a scope is general.',
    },
    messages: {
      special: { zh: '“{title}”没有专用指标', en: '"{title}" has no special indicators' },
      general: { zh: '“{title}”没有通用指标', en: '"{title}" has no general indicators' },
    },
    hints: {
      special: {
        zh: '结合岗位、事项的特点加上“范围: 专用”的指标。',
        en: 'Add indicators with scope special.',
      },
      general: { zh: '加上“范围: 通用”的指标。', en: 'Add indicators with scope general.' },
    },
    obligations: ['6:92'],
    examples: {
      valid: [
        {
          title: { zh: '没有写范围的是通用', en: 'an indicator without a scope' },
          edits: [{ file: exampleFiles.evaluation, find: '- 标识: 主体\n', replace: '- 标识: 主体资格\n' }],
        },
      ],
      invalid: [
        {
          title: { zh: '没有专用指标', en: 'none special' },
          edits: [{ file: exampleFiles.evaluation, find: '      范围: 专用\n', replace: '' }],
          expect: [{ at: `${exampleFiles.evaluation}:2:7`, message: 'special' }],
        },
        {
          title: { zh: '没有通用指标', en: 'none general' },
          edits: [
            {
              file: exampleFiles.evaluation,
              find: '    - 标识: 主体\n',
              replace: '    - 标识: 主体\n      范围: 专用\n',
            },
          ],
          expect: [{ at: `${exampleFiles.evaluation}:2:7`, message: 'general' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const scheme of model.schemes) {
      const { indicators = [] } = scheme.data;
      if (!scheme.current || indicators.length === 0) continue;
      const data = { title: scheme.name };
      if (!indicators.some(({ scope }) => scope === 'special'))
        report({ message: 'special', data, ...atName(model, scheme) });
      if (!indicators.some(({ scope }) => scope !== 'special'))
        report({ message: 'general', data, ...atName(model, scheme) });
    }
  },
});
