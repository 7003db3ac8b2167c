/** The duties of a power stand in the list, where the list has them. */
import { activePowers } from '../active-powers.js';
import { opinionsOf2005, supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { organsThatMostly } from '../organs-that-mostly.js';
import { atName } from '../point-at.js';

const duty = '  责任事项: [{ 阶段: 决定, 内容: 依法作出决定 }]\n';
const more = (count: number) => ({
  file: exampleFiles.powers,
  find: '- 标识: 食品经营许可\n',
  replace: `${Array.from(
    { length: count },
    (_, index) =>
      `- 标识: 检查${index}\n  名称: 监督检查${index}\n  类别: 行政检查\n  依据: [{ 引文: 《中华人民共和国食品安全法》第一百一十条第四项, 作用: 设定 }]\n${duty}`,
  ).join('')}- 标识: 食品经营许可\n`,
});

export default defineRule({
  meta: {
    id: 'require-duty-items',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '权责清单的责任事项不留空', en: 'No power is without its duties' },
    basis: [opinionsOf2005('二（三）', 'part 2(3)'), supervisionRegulation('第十二条第四项', 'art. 12(4)')],
    rationale: {
      zh: '有权必有责，权责清单逐项写明责任事项。一个机关的多数职权写了责任事项，个别没有写的，是遗漏；都没有写的，责任另由责任说明规定，不看。职权的子项看主项。',
      en: 'Powers come with duties, and the list states them item by item. Where most powers of an organ have them, one without is an omission; where none has, statements take their place.',
    },
    messages: {
      omitted: {
        zh: '职权“{name}”没有写责任事项，而本机关多数职权写了',
        en: 'The power "{name}" has no duties, though most of its organ have',
      },
    },
    hints: {
      omitted: {
        zh: '加上“责任事项”，按阶段写明要做什么、依据哪一条。',
        en: 'Add duties: by stage, what is to be done and by which clause.',
      },
    },
    obligations: ['6:32', '6:40'],
    examples: {
      valid: [
        {
          title: { zh: '都没有写责任事项', en: 'no power has them' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '  类别: 行政许可\n',
              replace: '  类别: 行政许可\n  基本编码: A01\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '只有三项没有写', en: 'only three are without' },
          edits: [more(6)],
          expect: [32, 44, 56].map((line) => ({
            at: `${exampleFiles.powers}:${line}:7`,
            message: 'omitted',
          })),
        },
      ],
    },
  },
  check(model, report) {
    const usual = organsThatMostly(model, ({ duties = [] }) => duties.length > 0);
    for (const power of activePowers(model)) {
      if ((power.data.duties ?? []).length > 0 || power.data.parent !== undefined || !usual.has(power.organ))
        continue;
      report({
        message: 'omitted',
        data: { name: power.name },
        missing: { duties: '责任事项' },
        ...atName(model, power),
      });
    }
  },
});
