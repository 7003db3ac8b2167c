/** Every unit that enforces is in the charge of one leader. */

import { groupBy } from '../../model/group-by.js';
import { isInForce } from '../../model/in-force.js';
import type { Model, OrganNode, UnitNode } from '../../model/model.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { nameSeveral } from '../name-several.js';
import { atName, atProperty } from '../point-at.js';

const charge = '分管机构: [审批科, 执法大队] }';

export default defineRule({
  meta: {
    id: 'require-deputy-in-charge',
    family: 'levels',
    pack: 'core',
    severity: 'warning',
    title: { zh: '每个执法机构有一名领导分管', en: 'Every unit has one leader in charge' },
    basis: [opinionsOf2005('二（三）', 'part 2(3)')],
    rationale: {
      zh: '责任链从主要负责人到分管领导，再到机构负责人和执法人员。有分管领导的机关，承担执法的机构没有人分管，或者两个人都分管，责任就断了或者说不清。只有主要负责人的小机关不看；主要负责人自己分管的，也写“分管机构”。',
      en: 'Responsibility goes from the head to the deputy in charge, to the unit and its officers. A unit of which nobody, or more than one, is in charge breaks the chain. Organs without deputies are exempt.',
    },
    messages: {
      none: {
        zh: '{units}承担执法工作，没有领导分管',
        en: 'No leader is in charge of {units}',
      },
      two: {
        zh: '机构“{unit}”由“{first}”和“{second}”两人分管',
        en: 'Both "{first}" and "{second}" are in charge of the unit "{unit}"',
      },
    },
    hints: {
      none: {
        zh: '在“领导”中，给分管的人的“分管机构”加上 {ids}；由主要负责人直接管的，写在主要负责人的“分管机构”里；换人的，写清起止日期。',
        en: 'Add {ids} to the units of the leader in charge, the head included; with dates where the charge has changed.',
      },
      two: {
        zh: '留一个人分管；先后分管的，给离任的写上“止”。',
        en: 'Leave one; of two in succession, give the first a last day.',
      },
    },
    obligations: ['6:68', '6:89', 'L02'],
    examples: {
      valid: [
        {
          title: { zh: '由主要负责人直接管', en: 'the head is in charge' },
          edits: [
            { file: exampleFiles.organ, find: '分管机构: [审批科, 执法大队]', replace: '分管机构: [审批科]' },
            {
              file: exampleFiles.organ,
              find: '职责: 主要负责人, 职务: 局长 }',
              replace: '职责: 主要负责人, 职务: 局长, 分管机构: [执法大队] }',
            },
          ],
        },
        {
          title: { zh: '主要负责人自己分管', en: 'the head takes charge' },
          edits: [
            { file: exampleFiles.organ, find: charge, replace: '分管机构: [审批科] }' },
            { file: exampleFiles.organ, find: '职务: 局长 }', replace: '职务: 局长, 分管机构: [执法大队] }' },
          ],
        },
        {
          title: { zh: '只有主要负责人', en: 'a head only' },
          edits: [
            {
              file: exampleFiles.organ,
              find: `  - { 人员: 副局长丙, 职责: 分管领导, 职务: 副局长, ${charge}\n`,
              replace: '',
            },
          ],
        },
        {
          title: { zh: '先后两人分管', en: 'one after the other' },
          edits: [
            {
              file: exampleFiles.organ,
              find: charge,
              replace: `分管机构: [审批科, 执法大队], 起: 2026-01-01 }
  - { 人员: 大队长戊, 职责: 分管领导, 分管机构: [审批科, 执法大队], 止: 2025-12-31 }`,
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '执法大队没有人分管', en: 'nobody for the squad' },
          edits: [{ file: exampleFiles.organ, find: charge, replace: '分管机构: [审批科] }' }],
          expect: [{ at: `${exampleFiles.organ}:17:21`, message: 'none' }],
        },
        {
          title: { zh: '两人分管', en: 'two in charge' },
          edits: [
            {
              file: exampleFiles.organ,
              find: charge,
              replace: `分管机构: [审批科, 执法大队] }
  - { 人员: 大队长戊, 职责: 分管领导, 分管机构: [执法大队] }`,
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:9:33`, message: 'two' }],
        },
      ],
    },
  },
  check(model, report) {
    const enforcing = enforcingUnits(model);
    const unitsOf = groupBy(
      model.units.filter((unit) => unit.current && enforcing.has(unit.id)),
      ({ organ }) => organ,
    );
    for (const organ of model.organs) {
      const leaders = leadersOf(organ, model);
      if (!organ.current || !leaders.some(({ role }) => role === 'deputy')) continue;
      const free: UnitNode[] = [];
      for (const unit of unitsOf.get(organ.id) ?? []) {
        const charged = leaders.filter(({ units }) => units?.includes(unit.id));
        const persons = [...new Set(charged.map(({ person }) => person))];
        const nameOf = (id = '') => model.nodes.get(id)?.name ?? id;
        if (persons.length === 0) free.push(unit);
        else if (persons.length > 1) {
          const later = charged.find(({ person }) => person === persons[1])!;
          const data = { unit: unit.name, first: nameOf(persons[0]), second: nameOf(persons[1]) };
          report({ message: 'two', data, ...atProperty(model, organ, 'units', later), subject: unit.id });
        }
      }
      const [first, ...others] = free;
      if (!first) continue;
      const units = nameSeveral(
        free.map(({ name }) => name),
        '个机构',
        'more units',
      );
      report({
        message: 'none',
        data: { units, ids: free.map(({ id }) => id).join('、') },
        ...atName(model, first),
        alsoConcerns: others.map(({ id }) => id),
      });
    }
  },
});

function leadersOf(organ: OrganNode, model: Model) {
  return (organ.data.leaders ?? []).filter((leader) => isInForce(leader, model.asOf));
}

/** In charge of a power, or with a post that exercises one. */
function enforcingUnits(model: Model): ReadonlySet<string> {
  const units = new Set(model.exercises.all.flatMap(({ unit }) => unit ?? []));
  for (const post of model.posts) if (post.current && post.assignments.length > 0) units.add(post.data.unit);
  return units;
}
