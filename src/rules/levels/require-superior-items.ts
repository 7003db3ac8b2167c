/** What the superior's catalogue assigns to a level, the organ of that level lists. */
import { powersByOrgan } from '../active-powers.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleGuide } from '../example-guide.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atName } from '../point-at.js';
import { superiorCoverage } from '../superior-coverage.js';
import { atGuides, catalogueName, itemPlace } from '../superior-pairs.js';

/** An organ that lacks more has not begun to compare; the rest is counted. */
const mostTold = 20;

export default defineRule({
  meta: {
    id: 'require-superior-items',
    family: 'levels',
    pack: 'national',
    severity: 'warning',
    title: { zh: '上级目录列给本级的事项不得遗漏', en: 'No item that the superior assigns is left out' },
    absent: ['powers'],
    follows: ['valid-level-order'],
    basis: [opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '梳理时要与上级主管部门衔接，避免遗漏。上级目录的“行使层级”写了本级的事项，本机关的清单里应当有；已由同级其他机关行使的（相对集中、划转、赋权），不算遗漏。',
      en: 'Lists follow those of the superior department without omissions. An item whose levels name this one must be here, unless another organ of the same place and level has it.',
    },
    messages: {
      missing: {
        zh: '{catalogue}列给{level}的事项“{item}”（{kind}），“{organ}”的职权里没有',
        en: '"{organ}" lacks the item "{item}" ({kind}), which {catalogue} assigns to its level ({level})',
      },
      more: {
        zh: '{catalogue}列给{level}的事项，“{organ}”还缺 {count} 项，没有逐项列出',
        en: '"{organ}" lacks {count} more items that {catalogue} assigns to its level ({level})',
      },
    },
    hints: {
      missing: {
        zh: '在“执法职权”里补上，可以只写“沿用”；名称不同的，给已有的职权写“对应上级事项”；本地没有这类管理对象、不行使的，写明并申请检查例外。',
        en: 'Add the power, by adopting the item if you like; name the superior item where only names differ; or have an exception granted.',
      },
      more: { zh: '先补上面列出的，再检查一次。', en: 'Add those above and check again.' },
    },
    obligations: ['6:14', '6:8'],
    examples: {
      valid: [
        { title: { zh: '都已列入', en: 'all listed' }, edits: exampleGuide() },
        {
          title: { zh: '只列给市级的', en: 'an item of the city only' },
          edits: exampleGuide([
            '- 标识: 市-查封扣押\n  名称: 查封、',
            '- 标识: 市-查封扣押\n  行使层级: [市级]\n  名称: 另行查封、',
          ]),
        },
      ],
      invalid: [
        {
          title: { zh: '漏列一项', en: 'one is missing' },
          edits: exampleGuide(['名称: 食品经营许可\n', '名称: 食品经营登记\n'], ['第三十五条', '第三十六条']),
          expect: [{ at: `${exampleFiles.organ}:6:9`, message: 'missing' }],
        },
        {
          title: { zh: '漏列二十一项', en: 'twenty-one are missing' },
          edits: exampleGuide([
            '- 标识: 市-查封扣押',
            `${Array.from({ length: 21 }, (_, at) => `- { 标识: 市-${at}, 名称: 事项${at}, 类别: 其他, 行使层级: [县级], 依据: [{ 引文: 《中华人民共和国食品安全法》第六条, 作用: 设定 }] }\n`).join('')}- 标识: 市-查封扣押`,
          ]),
          expect: [
            ...Array.from({ length: 20 }, () => ({
              at: `${exampleFiles.organ}:6:9`,
              message: 'missing' as const,
            })),
            { at: `${exampleFiles.organ}:2:5`, message: 'more' },
          ],
        },
      ],
    },
  },
  check(model, report) {
    const own = powersByOrgan(model);
    for (const organ of model.organs) {
      if (!organ.current || !own.has(organ.id)) continue;
      let told = 0;
      for (const [catalogue, missing] of superiorCoverage(model, organ).missing) {
        const data = {
          organ: organ.name,
          level: label('level', organ.data.level),
          catalogue: catalogueName(catalogue),
        };
        const at = { ...atGuides(model, organ), subject: organ.id };
        for (const item of missing.slice(0, Math.max(0, mostTold - told))) {
          const kind = label('power-kind', item.kind);
          const words = { ...data, item: item.name, kind };
          report({ message: 'missing', data: words, ...at, ...itemPlace(model, { catalogue, item }) });
        }
        const rest = missing.length - Math.max(0, mostTold - told);
        if (rest > 0 && missing.length > 0)
          report({
            message: 'more',
            data: { ...data, count: Math.min(rest, missing.length) },
            ...atName(model, organ),
          });
        told += missing.length;
      }
    }
  },
});
