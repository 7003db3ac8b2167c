/** An organ is not of a higher level than the organ above it. */
import type { Level } from '../../schema/record-types.generated.js';
import { statute } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atProperty } from '../point-at.js';

const RANK: Record<Level, number> = { national: 1, province: 2, city: 3, county: 4, township: 5 };

export default defineRule({
  meta: {
    id: 'valid-level-order',
    family: 'levels',
    pack: 'core',
    severity: 'error',
    title: { zh: '下级的层级不得高于上级', en: 'No subordinate above its superior' },
    basis: [
      statute('中华人民共和国宪法', '第三十条、第一百零八条', 'Constitution', 'arts. 30, 108', '1982-12-04'),
    ],
    rationale: {
      zh: '文件夹的层次就是行政层次，责任书从上往下签。下级文件夹里的机关层级更高，说明放错了文件夹，或者“层级”写错了。',
      en: 'The tree of folders is the tree of organs; letters go down it. A higher level below means a wrong folder or a wrong level.',
    },
    messages: {
      above: {
        zh: '“{organ}”是{level}，却列在{parentLevel}的“{parent}”之下',
        en: '"{organ}" ({level}) stands below "{parent}" ({parentLevel})',
      },
    },
    hints: {
      above: {
        zh: '改正“层级”，或者把文件夹移到正确的上级之下。',
        en: 'Correct the level or move the folder.',
      },
    },
    obligations: ['6:1', '6:8'],
    examples: {
      valid: [
        {
          title: { zh: '部门与本级政府同级', en: 'a department of equal level' },
          edits: [{ file: exampleFiles.town, find: '层级: 乡镇级', replace: '层级: 县级' }],
        },
      ],
      invalid: [
        {
          title: { zh: '市级机关放在县级政府之下', en: 'a city organ below a county' },
          edits: [{ file: exampleFiles.organ, find: '层级: 县级', replace: '层级: 市级' }],
          expect: [{ at: `${exampleFiles.organ}:4:5`, message: 'above' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const organ of model.organs) {
      const parent = organ.parent === undefined ? undefined : model.nodes.get(organ.parent);
      if (parent?.kind !== 'organ' || !organ.current) continue;
      if (!(RANK[organ.data.level] < RANK[parent.data.level])) continue;
      report({
        message: 'above',
        data: {
          organ: organ.name,
          level: label('level', organ.data.level),
          parent: parent.name,
          parentLevel: label('level', parent.data.level),
        },
        ...atProperty(model, organ, 'level'),
        related: [
          {
            message: { zh: '上级的层级', en: 'level of the superior' },
            place: atProperty(model, parent, 'level').place,
          },
        ],
      });
    }
  },
});
