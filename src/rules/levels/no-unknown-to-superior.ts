/** A power is known to the superior, or rests on a basis of its own place. */
import type { Model, PowerNode } from '../../model/model.js';
import type { SuperiorCatalogue } from '../../model/superiors.js';
import type { InstrumentType } from '../../schema/record-types.generated.js';
import { powersByOrgan } from '../active-powers.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleGuide } from '../example-guide.js';
import { exampleFiles } from '../example-workspace.js';
import { atName, atProperty } from '../point-at.js';
import { superiorCoverage } from '../superior-coverage.js';
import { catalogueNames, itemPlace } from '../superior-pairs.js';

const renamed = ['名称: 食品经营许可\n', '名称: 食品经营登记\n'] as const;
const unlike = [renamed, ['第三十五条第一款, 作用: 设定', '第三十六条, 作用: 设定']] as const;

const own = (region: string) => ({
  file: exampleFiles.bases,
  find: '  类别: 专业\n- 标识: 食品许可办法',
  replace: `  类别: 专业
- 标识: 小食品条例
  名称: 示例小食品管理条例
  效力级别: 地方性法规
  制定机关: 示例人民代表大会常务委员会
  施行日期: 2020-01-01
  适用区域: ${region}
- 标识: 食品许可办法`,
});
const cites = {
  file: exampleFiles.powers,
  find: '《食品经营许可和备案管理办法》第四条, 作用: 具体规定',
  replace: '《示例小食品管理条例》第四条, 作用: 具体规定',
};

export default defineRule({
  meta: {
    id: 'no-unknown-to-superior',
    family: 'levels',
    pack: 'national',
    severity: 'warning',
    title: {
      zh: '上级目录没有的职权要有本地依据',
      en: 'A power unknown to the superior needs a local basis',
    },
    basis: [opinionsOf2005('二（一）、二（二）', 'part 2(1) and (2)')],
    rationale: {
      zh: '下级在上级梳理的基础上梳理，不得擅自增加职权。上级目录里没有、又没有只在本地适用的法规、规章作依据的，不是本级多列了，就是上级漏列了。由别的机关转来的职权，在“职权配置”里核对，不在此列。',
      en: 'Those below build on the list from above and add no power by themselves. What the superior does not list, and no statute of the place alone supports, is too much here or missing there. Transferred powers are proved by their transfer.',
    },
    messages: {
      unknown: {
        zh: '职权“{name}”在{catalogue}里没有对应的事项，也没有写明只在本地适用的依据',
        en: 'The power "{name}" has no item in {catalogue} and no basis of its own place',
      },
      renamed: {
        zh: '职权“{name}”在{catalogue}里没有同名的事项；设定依据相同的“{item}”没有对应的职权',
        en: 'No item of {catalogue} is called "{name}"; "{item}", set by the same clause, has no power here',
      },
      gone: {
        zh: '职权“{name}”写的对应上级事项“{written}”，{catalogue}里没有',
        en: 'The superior item "{written}" of "{name}" is not in {catalogue}',
      },
    },
    hints: {
      unknown: {
        zh: '上级有这个事项只是名称不同的，写“对应上级事项”；确有本地法规、规章的，在“依据”里写明；上级漏列的，报请上级补列；都不是的，取消这项职权。',
        en: 'Name the superior item where only the name differs; cite the local statute; have the superior add it; or drop the power.',
      },
      renamed: {
        zh: '就是这个事项的，名称改为与上级一致，或者写“对应上级事项”；不是的，分别补列和说明。',
        en: 'If it is that item, call it so or name the superior item; else list the item, too.',
      },
      gone: {
        zh: '核对编码或者标识；上级已经取消的，复核本级的依据，不再行使的取消。',
        en: 'Check the code; where the superior has dropped the item, review the power.',
      },
    },
    obligations: ['6:8', '6:26'],
    examples: {
      valid: [
        { title: { zh: '名称和依据与上级相同', en: 'alike' }, edits: exampleGuide() },
        {
          title: { zh: '名称不同，写了对应上级事项', en: 'the item is named' },
          edits: [
            ...exampleGuide(...unlike),
            {
              file: exampleFiles.powers,
              find: '  名称: 食品经营许可\n',
              replace: '  名称: 食品经营许可\n  对应上级事项: 市-食品经营许可\n',
            },
          ],
        },
        {
          title: { zh: '只在本地适用的条例', en: 'a regulation of the place' },
          edits: [...exampleGuide(...unlike), own('示例省示例市示例区'), cites],
        },
      ],
      invalid: [
        {
          title: { zh: '上级没有', en: 'unknown above' },
          edits: exampleGuide(...unlike),
          expect: [{ at: `${exampleFiles.powers}:2:7`, message: 'unknown' }],
        },
        {
          title: { zh: '全市适用的条例，上级应当知道', en: 'a regulation that the superior must know' },
          edits: [...exampleGuide(...unlike), own('示例省示例市'), cites],
          expect: [{ at: `${exampleFiles.powers}:2:7`, message: 'unknown' }],
        },
        {
          title: { zh: '依据相同，名称不同', en: 'the same basis by another name' },
          edits: exampleGuide(renamed),
          expect: [{ at: `${exampleFiles.powers}:2:7`, message: 'renamed' }],
        },
        {
          title: { zh: '对应上级事项写错', en: 'a wrong item' },
          edits: [
            ...exampleGuide(),
            {
              file: exampleFiles.powers,
              find: '  名称: 食品经营许可\n',
              replace: '  名称: 食品经营许可\n  对应上级事项: 市-食品许可\n',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:3:11`, message: 'gone' }],
        },
      ],
    },
  },
  check(model, report) {
    const given = new Set(model.exercises.all.filter(({ received }) => received).map(({ power }) => power));
    const activePowersOf = powersByOrgan(model);
    for (const organ of model.organs) {
      const [nearest, ...others] = model.superiors.of(organ.id);
      // The one that cannot be followed may know what the others do not.
      if (!nearest || model.superiors.isCut(organ.id)) continue;
      const catalogue = catalogueNames([nearest, ...others]);
      const { unknown } = superiorCoverage(model, organ);
      for (const power of activePowersOf.get(organ.id) ?? []) {
        const data = { name: power.name, catalogue };
        const written = power.data['superior-item'];
        if (written && ![nearest, ...others].some(({ index }) => index.named(written))) {
          report({
            message: 'gone',
            data: { ...data, written },
            ...atProperty(model, power, 'superior-item'),
          });
          continue;
        }
        // An item that cannot be adopted has been reported.
        if (!unknown.has(power) || power.data.inherits !== undefined) continue;
        const likely = unknown.get(power);
        const at = atName(model, power);
        if (likely) {
          const item = likely.item.name;
          report({ message: 'renamed', data: { ...data, item }, ...at, ...itemPlace(model, likely) });
        } else if (!isReceived(model, power, given) && !hasLocalBasis(model, power, nearest)) {
          report({ message: 'unknown', data, ...at });
        }
      }
    }
  },
});

/** It came from another organ, e.g. one of a higher level outside the workspace. */
function isReceived(model: Model, { id, organ }: PowerNode, given: ReadonlySet<string>): boolean {
  return (
    given.has(id) && model.exercises.ofOrgan(organ).some(({ power, received }) => received && power === id)
  );
}

const localTypes: readonly InstrumentType[] = [
  ...(['local-regulation', 'autonomous-regulation', 'provincial-rule', 'municipal-rule'] as const),
];

/** A statute that holds where the superior is knows the superior, too; only one of a smaller place excuses. */
function hasLocalBasis(model: Model, power: PowerNode, { region = '' }: SuperiorCatalogue): boolean {
  return power.citations.some(({ listed }) =>
    listed.some((id) => {
      const basis = id === undefined ? undefined : model.nodes.get(id);
      if (basis?.kind !== 'basis' || !localTypes.includes(basis.data.type)) return false;
      const place = basis.data.region;
      return place === undefined || (place !== region && place.startsWith(region));
    }),
  );
}
