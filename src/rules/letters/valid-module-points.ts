/** The points of the modules of a letter add up. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

/** 百分制 unless the plan says otherwise. */
const USUAL = 100;

export default defineRule({
  meta: {
    id: 'valid-module-points',
    family: 'letters',
    pack: 'core',
    severity: 'error',
    title: { zh: '责任书考核模块的分值之和等于总分', en: 'Module points add up to the total' },
    basis: [opinionsOf2005('三（四）', 'part 3(4)')],
    rationale: {
      zh: '考核原则上采取百分制。责任书各考核模块的分值之和应当等于总分；没有写总分的，按一百分。',
      en: 'Marks are out of a hundred as a rule: the points of the modules add up to the total, a hundred when none is given.',
    },
    messages: {
      sum: {
        zh: '考核模块的分值之和是 {sum} 分，总分是 {full} 分',
        en: 'The points of the modules add up to {sum}, the total is {full}',
      },
      same: { zh: '有两个考核模块都叫“{title}”', en: 'Two modules have the title "{title}"' },
    },
    hints: {
      sum: {
        zh: '调整各模块的“分值”；不采用百分制的，写上“总分”。',
        en: 'Adjust the points, or give full-marks.',
      },
      same: { zh: '合并两个模块，或者改名。', en: 'Merge them or rename one.' },
    },
    obligations: ['6:71', '6:95'],
    examples: {
      valid: [
        {
          title: { zh: '写明总分', en: 'another total' },
          edits: [
            { file: exampleFiles.letters, find: '    分值: 100\n', replace: '    分值: 1000\n' },
            { file: exampleFiles.letters, find: '份数: 2\n', replace: '份数: 2\n总分: 1000\n' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '少一分', en: 'a point short' },
          edits: [{ file: exampleFiles.letters, find: '    分值: 100\n', replace: '    分值: 99\n' }],
          expect: [{ at: `${exampleFiles.letters}:6:3`, message: 'sum' }],
        },
        {
          title: { zh: '同名模块', en: 'the same title' },
          edits: [
            {
              file: exampleFiles.letters,
              find: '    分值: 100\n    内容: [案卷评查合格率达到百分之百。]\n',
              replace:
                '    分值: 50\n    内容: [案卷评查合格率达到百分之百。]\n  - { 名称: 执法规范, 分值: 50, 内容: [程序合法] }\n',
            },
          ],
          expect: [{ at: `${exampleFiles.letters}:9:11`, message: 'same' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const plan of model.letterPlans) {
      const { modules = [], 'full-marks': full = USUAL } = plan.data;
      if (modules.length === 0 || modules.some(({ points }) => points === undefined)) continue;
      const sum = Math.round(modules.reduce((all, { points }) => all + points, 0) * 1e6) / 1e6;
      if (sum !== full)
        report({ message: 'sum', data: { sum, full }, ...atProperty(model, plan, 'modules') });
      for (const [index, module] of modules.entries()) {
        if (modules.findIndex(({ title }) => title === module.title) === index) continue;
        report({
          message: 'same',
          data: { title: module.title },
          ...atProperty(model, plan, 'title', module),
        });
      }
    }
  },
});
