/** A special basis that no record cites is either superfluous or its powers are missing. */

import { distance } from 'fastest-levenshtein';
import type { Model } from '../../model/model.js';
import { citingPlaces } from '../citing-places.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'no-unused-basis',
    family: 'bases',
    pack: 'core',
    severity: 'info',
    title: { zh: '列入目录的依据应当有职权引用', en: 'Listed bases are cited' },
    absent: ['powers'],
    basis: [opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '目录里有、却没有一项职权引用的专业依据，可能是职权梳理有遗漏，也可能是本机关并不执行它。共同依据约束所有执法行为，不必逐项引用。',
      en: 'A special basis without a citation hints at powers that were forgotten, or at an instrument that the organ does not apply. Common bases bind every act and need no citation.',
    },
    messages: {
      unused: { zh: '“{name}”列入了目录，但没有任何内容引用它', en: '"{name}" is listed but cited nowhere' },
    },
    hints: {
      unused: {
        zh: '核对是否漏写了依据它行使的职权；本机关不执行它的，从目录中删除；约束共同行为的，把“类别”写成“共同”。',
        en: 'Look for powers that were forgotten; else drop it from the list, or mark it as common.',
      },
    },
    obligations: ['6:12', '6:17'],
    examples: {
      valid: [
        {
          title: { zh: '没有引用的共同依据', en: 'a common basis without citation' },
          edits: [
            {
              file: exampleFiles.bases,
              find: '- 标识: 食品安全法\n',
              replace:
                '- { 标识: 公开条例, 名称: 中华人民共和国政府信息公开条例, 效力级别: 行政法规, 制定机关: 国务院, 施行日期: 2019-05-15, 类别: 共同 }\n- 标识: 食品安全法\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有引用的专业依据', en: 'a special basis without citation' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '\n    - { 引文: 《食品经营许可和备案管理办法》第四条, 作用: 具体规定 }',
              replace: '',
            },
          ],
          expect: [{ at: `${exampleFiles.bases}:34:7`, message: 'unused' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const basis of model.bases) {
      if (basis.data.group === 'common' || !basis.current || citingPlaces(model, basis).length > 0) continue;
      // A slip in its title is told where it is cited under another.
      if (unlistedTitles(model).some((title) => distance(title, basis.name) <= mostSlips)) continue;
      report({ message: 'unused', data: { name: basis.name }, ...atName(model, basis) });
    }
  },
});

/** Characters in which a title and a slip of it differ at most. */
const mostSlips = 2;
const unlisted = new WeakMap<Model, readonly string[]>();

/** Titles that are cited by the law's bases of powers and procedures and stand in no list. */
function unlistedTitles(model: Model): readonly string[] {
  const known = unlisted.get(model);
  if (known) return known;
  const titles = model.citations.flatMap(({ citations, listed }) =>
    citations.flatMap(({ anchor }, index) =>
      anchor.kind === 'title' && listed[index] === undefined ? [anchor.title] : [],
    ),
  );
  const found = [...new Set(titles)];
  unlisted.set(model, found);
  return found;
}
