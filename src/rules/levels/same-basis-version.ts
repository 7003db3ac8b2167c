/** An organ relies on the same version of an instrument as its superior's catalogue. */
import { titleKey } from '../../law/library/title-key.js';
import type { BasisNode } from '../../model/model.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleGuide } from '../example-guide.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';
import { catalogueName, superiorPairs } from '../superior-pairs.js';

/** The guide cites a rule of a ministry, too, with a list of its own. */
const guide = exampleGuide([
  '第三十五条第一款, 作用: 设定 }]',
  '第三十五条第一款, 作用: 设定 }, { 引文: 《食品经营许可和备案管理办法》第四条, 作用: 具体规定 }]',
]);
const listed = (effective: string) => ({
  file: 'content/示例市局/执法依据.yaml',
  find: '',
  replace: `- 标识: 市-食品许可办法
  名称: 食品经营许可和备案管理办法
  效力级别: 部门规章
  制定机关: 国家市场监督管理总局
  施行日期: ${effective}
`,
});

export default defineRule({
  meta: {
    id: 'same-basis-version',
    family: 'levels',
    pack: 'national',
    severity: 'warning',
    title: { zh: '依据的版本与上级一致', en: 'The same version of a basis as the superior' },
    basis: [opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '梳理依据要与上级主管部门衔接。同一部依据，上下级登记的施行日期不同，说明有一方没有随修改更新。本机关的版本在上级目录的日期之后才施行的，上级还来不及更新，不在此列；法规库收录的依据直接与法规库核对，也不在此列。',
      en: "Lists of bases follow the superior's. Different effective dates of one instrument mean that one side was not updated; a version later than the superior's catalogue is none of that, and what the library holds is checked against the library.",
    },
    messages: {
      version: {
        zh: '《{title}》登记为 {own} 施行的版本，{catalogue}用的是 {theirs} 施行的版本',
        en: '"{title}" is listed as of {own}; {catalogue} has the version of {theirs}',
      },
    },
    hints: {
      version: {
        zh: '查证现行版本：本机关没有更新的，改版本和施行日期并核对引用的条款；上级没有更新的，报请上级更新。',
        en: 'Find out which version is in force; update the list and the cited articles, or tell the superior.',
      },
    },
    obligations: ['6:14', '6:15'],
    examples: {
      valid: [
        { title: { zh: '版本相同', en: 'the same version' }, edits: [...guide, listed('2023-12-01')] },
        { title: { zh: '上级没有登记依据', en: 'no list above' }, edits: guide },
        {
          title: { zh: '上级的版本还没有施行', en: 'not yet in force' },
          edits: [...guide, listed('2026-11-02')],
        },
      ],
      invalid: [
        {
          title: { zh: '上级已用新版本', en: 'a newer version above' },
          edits: [...guide, listed('2026-11-01')],
          expect: [{ at: `${exampleFiles.bases}:37:9`, message: 'version' }],
        },
        {
          title: { zh: '上级还是旧版本', en: 'an older version above' },
          edits: [...guide, listed('2015-10-01')],
          expect: [{ at: `${exampleFiles.bases}:37:9`, message: 'version' }],
        },
      ],
    },
  },
  check(model, report) {
    const told = new Set<string>();
    for (const { power, item, catalogue } of superiorPairs(model)) {
      const cited = new Set(power.citations.flatMap(({ listed }) => listed));
      for (const id of cited) {
        const basis = id === undefined ? undefined : model.nodes.get(id);
        if (basis?.kind !== 'basis' || told.has(basis.id)) continue;
        const key = titleKey(basis.data.title);
        const above = catalogue.basis(item, key);
        if (!above || above.id === basis.id || model.statutes?.ofBasis(basis)) continue;
        if (isSame(basis, above.effective, catalogue.asOf, model.asOf)) continue;
        told.add(basis.id);
        report({
          message: 'version',
          data: {
            title: basis.name,
            own: basis.data.effective,
            theirs: above.effective,
            catalogue: catalogueName(catalogue),
          },
          ...atProperty(model, basis, 'effective'),
        });
      }
    }
  },
});

/** Neither side can know what takes effect only after its day. */
function isSame({ data }: BasisNode, theirs: string, published: string, asOf: string): boolean {
  return data.effective === theirs || data.effective > published || theirs > asOf;
}
