/** The marks of a scheme add up to its full marks. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-full-marks',
    family: 'evaluation',
    pack: 'national',
    severity: 'error',
    title: { zh: '分值之和等于满分', en: 'Marks add up to full marks' },
    basis: [opinionsOf2005('三（四）', 'part 3(4)')],
    rationale: {
      zh: '考核原则上采取百分制。各项指标的分值（加分项除外）与外部评议的分值相加，应当等于满分。外部评议已经写成指标的，不重复计算。',
      en: 'Marks of the indicators, bonuses aside, and of the external part add up to full marks. External indicators are not counted twice.',
    },
    messages: {
      sum: {
        zh: '“{title}”各项分值之和为 {sum} 分，满分却是 {full} 分，相差 {gap} 分',
        en: 'The marks of "{title}" add up to {sum}, full marks are {full}: {gap} apart',
      },
      external: {
        zh: '“{title}”外部评议为 {weight} 分，来源为外部的指标合计却是 {sum} 分',
        en: 'The external part of "{title}" has {weight} marks, its external indicators {sum}',
      },
    },
    hints: {
      sum: {
        zh: '调整指标的分值或者满分；加分的指标写上“加分项: true”。',
        en: 'Adjust the marks; mark bonuses with bonus: true.',
      },
      external: { zh: '使两个数相等。', en: 'Make the two equal.' },
    },
    obligations: ['6:95', '6:71'],
    examples: {
      valid: [
        {
          title: { zh: '加分项不计入', en: 'a bonus does not count' },
          edits: [
            {
              file: exampleFiles.evaluation,
              find: '      分值: 50\n',
              replace: '      分值: 50\n    - { 标识: 创新, 考核内容: 制度创新, 分值: 5, 加分项: true }\n',
            },
          ],
        },
        {
          title: { zh: '外部评议写成了指标', en: 'external indicators' },
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
          title: { zh: '少了十分', en: 'ten marks short' },
          edits: [{ file: exampleFiles.evaluation, find: '      分值: 50\n', replace: '      分值: 40\n' }],
          expect: [{ at: `${exampleFiles.evaluation}:4:7`, message: 'sum' }],
        },
        {
          title: { zh: '外部评议的分值不一致', en: 'two figures for the external part' },
          edits: [
            {
              file: exampleFiles.evaluation,
              find: '      分值: 50\n',
              replace: '      分值: 55\n    - { 标识: 满意度, 考核内容: 群众满意度, 来源: 外部, 分值: 15 }\n',
            },
          ],
          expect: [{ at: `${exampleFiles.evaluation}:6:15`, message: 'external' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const scheme of model.schemes) {
      const { external, indicators = [], 'full-marks': full } = scheme.data;
      // A weight that could not be read was reported, and the sum says nothing without it.
      if (full === undefined || indicators.some(({ weight }) => weight === undefined)) continue;
      const counted = indicators.filter(({ bonus }) => bonus !== true);
      const outside = counted.filter(({ source }) => source === 'external');
      const weight = external?.weight;
      if (external && weight !== undefined && outside.length > 0 && differ(total(outside), weight)) {
        const data = { title: scheme.name, weight, sum: total(outside) };
        report({ message: 'external', data, ...atProperty(model, scheme, 'weight', external) });
      }
      const sum = round(total(counted) + (outside.length === 0 ? (weight ?? 0) : 0));
      if (!differ(sum, full)) continue;
      const data = { title: scheme.name, sum, full, gap: round(Math.abs(sum - full)) };
      report({ message: 'sum', data, ...atProperty(model, scheme, 'full-marks') });
    }
  },
});

function total(indicators: readonly { readonly weight: number }[]): number {
  return round(indicators.reduce((sum, { weight }) => sum + weight, 0));
}

/** Marks are decimal fractions; their binary sums are not exact. */
function round(marks: number): number {
  return Math.round(marks * 1e6) / 1e6;
}

function differ(a: number, b: number): boolean {
  return round(a - b) !== 0;
}
