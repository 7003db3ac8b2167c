/** Two units of one organ do not have the same duty. */
import { groupBy } from '../../model/group-by.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const squad = '综合行政执法大队, 性质: 直属 }';
const withDuty = (duty: string) => [
  {
    file: exampleFiles.organ,
    find: '执法机构:\n',
    replace:
      '执法机构:\n  - { 标识: 法规科, 名称: 法规科, 性质: 内设, 职责: [组织行政处罚案件的法制审核和听证] }\n',
  },
  {
    file: exampleFiles.organ,
    find: squad,
    replace: `综合行政执法大队, 性质: 直属, 职责: [${duty}] }`,
  },
];

export default defineRule({
  meta: {
    id: 'no-duplicate-duty',
    family: 'levels',
    pack: 'core',
    severity: 'warning',
    title: { zh: '平行机构的职责不重复', en: 'Parallel units do not share a duty' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '分解职权要避免平行执法机构的职权交叉、重复。两个机构写着同一条职责，就不知道该找谁；几个派出机构按辖区分工、职责相同的，不在此列。',
      en: 'Powers of parallel units do not overlap. Stations that divide the work by district may share their duties.',
    },
    messages: {
      twice: {
        zh: '机构“{unit}”和“{other}”写着同一条职责“{duty}”',
        en: 'The units "{unit}" and "{other}" both have the duty "{duty}"',
      },
    },
    hints: {
      twice: {
        zh: '留在承担它的机构；几个机构分工的，把各自的一段写清楚。',
        en: 'Leave it with the unit that does it, or say what is the part of each.',
      },
    },
    obligations: ['6:27', '6:25'],
    examples: {
      valid: [
        { title: { zh: '各写各的', en: 'duties of their own' }, edits: withDuty('查办违法案件，参加听证') },
      ],
      invalid: [
        {
          title: { zh: '同一条职责', en: 'the same duty' },
          edits: withDuty('组织行政处罚案件的法制审核和听证'),
          expect: [{ at: `${exampleFiles.organ}:18:44`, message: 'twice' }],
        },
      ],
    },
  },
  check(model, report) {
    const duties = model.units
      .filter((unit) => unit.current)
      .flatMap((unit) => (unit.data.duties ?? []).map((duty, index) => ({ unit, duty, index })));
    const groups = groupBy(duties, ({ unit, duty }) =>
      JSON.stringify([unit.organ, duty.replaceAll(/[\s。；，、]/gu, '')]),
    );
    for (const [first, ...others] of groups.values()) {
      const second = others.find(
        ({ unit }) =>
          unit !== first?.unit &&
          !(unit.data.nature === 'dispatched' && first?.unit.data.nature === 'dispatched'),
      );
      if (!first || !second) continue;
      report({
        message: 'twice',
        data: { unit: second.unit.name, other: first.unit.name, duty: second.duty },
        ...atProperty(model, second.unit, second.index, second.unit.data.duties),
        subject: second.unit.id,
        related: [
          {
            message: { zh: '另一个机构写在这里', en: 'the other unit has it here' },
            place: atProperty(model, first.unit, first.index, first.unit.data.duties).place,
          },
        ],
      });
    }
  },
});
