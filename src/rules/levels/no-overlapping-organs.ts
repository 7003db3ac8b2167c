/** Two departments of one government do not list one power. */
import { groupBy } from '../../model/group-by.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { exercisedPowers } from '../exercised-powers.js';
import { atName } from '../point-at.js';

const second = (name: string) => [
  {
    file: 'content/示例区/城管局/执法主体.yaml',
    find: '',
    replace: '标识: 城管局\n名称: 示例区城市管理局\n主体性质: 政府部门\n层级: 县级\n行政区划: 示例区\n',
  },
  {
    file: 'content/示例区/城管局/执法职权.yaml',
    find: '',
    replace: `- 标识: 城管处罚
  名称: ${name}
  类别: 行政处罚
  依据: [{ 引文: 《中华人民共和国食品安全法》第一百二十二条第一款, 作用: 设定 }]
`,
  },
];
const same = '对未取得许可从事食品生产经营的处罚';

export default defineRule({
  meta: {
    id: 'no-overlapping-organs',
    family: 'levels',
    pack: 'core',
    severity: 'warning',
    title: { zh: '同级部门不重复列同一职权', en: 'Peer departments do not list one power twice' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '同一政府的两个部门都列了类别、名称相同的职权，没有写明共同行使或者划转，就是职权交叉：有利争着管，出事没人管。上下级同名的职权、行政区划不同的机关不在此列。',
      en: 'Two departments of one government that list the same power without sharing it overlap. Powers of superior and subordinate, and of organs of different regions, are left alone.',
    },
    messages: {
      both: {
        zh: '职权“{power}”，同级的“{first}”和“{second}”都列了',
        en: 'The power "{power}" is listed by both "{first}" and "{second}"',
      },
    },
    hints: {
      both: {
        zh: '已经划转、集中的，原部门写“状态: 取消”或者写“职权配置”；确由两家行使的，写“共同行使”和主责机关；各管一部分的，在名称中写清楚范围。',
        en: 'Where it has moved, cancel it or write the transfer; where both exercise it, share it with a lead; where each has a part, say so in the names.',
      },
    },
    obligations: ['6:27', '6:31'],
    examples: {
      valid: [
        {
          title: { zh: '名称写明了范围', en: 'the names tell them apart' },
          edits: second('对集贸市场以外占道经营食品的处罚'),
        },
      ],
      invalid: [
        {
          title: { zh: '两个部门都列', en: 'listed by both' },
          edits: second(same),
          expect: [{ at: `${exampleFiles.powers}:14:7`, message: 'both' }],
        },
      ],
    },
  },
  check(model, report) {
    const own = exercisedPowers(model).filter(
      ({ power, organ, entries }) =>
        power.organ === organ.id && entries.some(({ transfers }) => transfers.length === 0),
    );
    const groups = groupBy(own, ({ power, organ }) =>
      JSON.stringify([
        organ.parent ?? '',
        organ.data.level,
        organ.data.region ?? '',
        power.data.kind,
        power.name.replaceAll(/\s/g, ''),
      ]),
    );
    for (const [first, ...others] of groups.values()) {
      const other = others.find(({ organ }) => organ !== first?.organ);
      if (!first || !other || first.organ.parent === undefined) continue;
      report({
        message: 'both',
        data: { power: other.power.name, first: first.organ.name, second: other.organ.name },
        ...atName(model, other.power),
        alsoConcerns: [first.power.id],
        related: [
          {
            message: { zh: '另一家列在这里', en: 'listed here too' },
            place: atName(model, first.power).place,
          },
        ],
      });
    }
  },
});
