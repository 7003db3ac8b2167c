/** Grades are apart and within reach. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'valid-grades',
    family: 'evaluation',
    pack: 'core',
    severity: 'error',
    title: { zh: '等次的下限要能区分、能达到', en: 'Grades are apart and within reach' },
    basis: [opinionsOf2005('三（三）', 'part 3(3)')],
    rationale: {
      zh: '两个等次的下限相同，同一个分数就有两个结果；下限高于满分，谁也评不上。有加分项的，下限可以高于满分。',
      en: 'Two grades with the same least marks give two results; one above full marks is out of reach unless there is a bonus.',
    },
    messages: {
      same: {
        zh: '等次“{name}”的下限 {min} 分与“{other}”相同',
        en: 'The grades "{name}" and "{other}" both begin at {min}',
      },
      high: {
        zh: '等次“{name}”的下限 {min} 分高于满分 {full} 分',
        en: 'The grade "{name}" begins at {min}, above the full marks of {full}',
      },
      disorder: {
        zh: '等次“{name}”的下限 {min} 分与前后等次的高低次序不合',
        en: 'The grade "{name}" begins at {min}, out of the order of the grades',
      },
    },
    hints: {
      same: { zh: '改正其中一个下限。', en: 'Correct one of them.' },
      high: { zh: '把下限改到满分以内。', en: 'Bring it within full marks.' },
      disorder: { zh: '核对分数，或者调整等次的先后。', en: 'Check the marks, or move the grade.' },
    },
    obligations: ['6:92', 'L06'],
    examples: {
      valid: [
        {
          title: { zh: '下限等于满分', en: 'full marks needed' },
          edits: [{ file: exampleFiles.evaluation, find: '下限: 90', replace: '下限: 100' }],
        },
      ],
      invalid: [
        {
          title: { zh: '合格的下限高于优秀', en: 'the order is turned around' },
          edits: [
            {
              file: exampleFiles.evaluation,
              find: '    - { 名称: 优秀, 下限: 90 }\n',
              replace: '    - { 名称: 优秀, 下限: 90 }\n    - { 名称: 良好, 下限: 95 }\n',
            },
          ],
          expect: [{ at: `${exampleFiles.evaluation}:9:21`, message: 'disorder' }],
        },
        {
          title: { zh: '下限相同', en: 'the same least marks' },
          edits: [{ file: exampleFiles.evaluation, find: '下限: 60', replace: '下限: 90' }],
          expect: [{ at: `${exampleFiles.evaluation}:9:21`, message: 'same' }],
        },
        {
          title: { zh: '下限高于满分', en: 'out of reach' },
          edits: [{ file: exampleFiles.evaluation, find: '下限: 90', replace: '下限: 101' }],
          expect: [{ at: `${exampleFiles.evaluation}:8:21`, message: 'high' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const scheme of model.schemes) {
      const { grades = [], indicators = [], 'full-marks': full } = scheme.data;
      const bonus = indicators.some((indicator) => indicator.bonus === true);
      for (const [index, grade] of grades.entries()) {
        const target = atProperty(model, scheme, 'min', grade);
        const other = grades.slice(0, index).find(({ min }) => min !== undefined && min === grade.min);
        const data = { name: grade.name, min: grade.min };
        if (other) report({ message: 'same', data: { ...data, other: other.name }, ...target });
        else if (!bonus && grade.min > full) report({ message: 'high', data: { ...data, full }, ...target });
        else if (index > 0 && index === breakOf(grades)) report({ message: 'disorder', data, ...target });
      }
    }
  },
});

/** Index of the first grade that turns the order around, which is that from the first to the last. */
function breakOf(grades: readonly { readonly min: number }[]): number | undefined {
  const steps = grades.slice(1).map(({ min }, index) => Math.sign(min - grades[index]!.min));
  const way = Math.sign((grades.at(-1)?.min ?? 0) - (grades[0]?.min ?? 0));
  const at = steps.indexOf(-way);
  return at < 0 ? undefined : at + 1;
}
