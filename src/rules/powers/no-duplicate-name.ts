/** An organ lists each power once. */
import { groupBy } from '../../model/group-by.js';
import { activePowers } from '../active-powers.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'no-duplicate-name',
    family: 'powers',
    pack: 'core',
    severity: 'warning',
    title: { zh: '同一机关不重复列同一职权', en: 'No power twice in one organ' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '同一机关内类别和名称都相同的职权，多半是重复录入，清单和责任书里会出现两次，责任也会交叉。',
      en: 'Two powers of the same kind and name in one organ are most likely one power entered twice.',
    },
    messages: {
      twice: { zh: '职权“{name}”在本机关列了两次', en: 'The power "{name}" is listed twice in its organ' },
    },
    hints: {
      twice: {
        zh: '是同一项职权的，删去一条；确是两项的，把名称写得能够区分。',
        en: 'Delete one of them, or give them names that differ.',
      },
    },
    obligations: ['6:27'],
    examples: {
      valid: [
        {
          title: { zh: '名称相同而类别不同', en: 'same name, other kind' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '名称: 查封、扣押不符合食品安全标准的食品',
              replace: '名称: 食品经营许可',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '名称和类别都相同', en: 'same name, same kind' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '名称: 查封、扣押不符合食品安全标准的食品\n  类别: 行政强制措施',
              replace: '名称: 食品经营许可\n  类别: 行政许可',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:26:7`, message: 'twice' }],
        },
      ],
    },
  },
  check(model, report) {
    const groups = groupBy(activePowers(model), ({ organ, name, data }) =>
      JSON.stringify([organ, data.kind, name.replaceAll(/\s/g, '')]),
    );
    for (const [first, ...others] of groups.values()) {
      if (!first) continue;
      const related = [
        { message: { zh: '第一次列在这里', en: 'first listed here' }, place: atName(model, first).place },
      ];
      for (const power of others)
        report({ message: 'twice', data: { name: power.name }, ...atName(model, power), related });
    }
  },
});
