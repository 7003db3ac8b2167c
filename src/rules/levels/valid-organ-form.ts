/** Nature and form of an organ fit each other. */
import type { OrganForm, OrganNature } from '../../schema/record-types.generated.js';
import { statute } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atProperty } from '../point-at.js';

/** Forms that a nature cannot have. Trustees may be anything but a person. */
const IMPOSSIBLE: Partial<Record<OrganNature, readonly OrganForm[]>> = {
  government: ['public-institution', 'dispatched-body', 'sub-district-office', 'development-zone'],
  // A branch office that acts in the name of its bureau may stand as a department of its own.
  department: ['sub-district-office'],
  'dispatched-office': ['public-institution', 'dispatched-body'],
};

export default defineRule({
  meta: {
    id: 'valid-organ-form',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: { zh: '主体性质和组织形式要相符', en: 'Nature and form of an organ agree' },
    basis: [
      statute(
        '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法',
        '第七十九条、第八十五条',
        'Organic Law of Local People’s Congresses and Governments',
        'arts. 79, 85',
        '2022-03-12',
      ),
    ],
    rationale: {
      zh: '派出机关只有行政公署、区公所、街道办事处，是政府派出的，以自己名义执法；所、分局是部门的派出机构，没有法律、法规授权不能以自己名义执法。两者写混，主体资格就错了。',
      en: 'Only the offices that a government dispatches are 派出机关; stations and branch offices of departments are 派出机构 and need an authorisation to act in their own name.',
    },
    messages: {
      mismatch: {
        zh: '“{organ}”的主体性质是{nature}，组织形式却是{form}',
        en: '"{organ}" is a {nature} in the form of a {form}',
      },
      level: {
        zh: '“{organ}”是街道办事处，层级却是{level}',
        en: '"{organ}" is a sub-district office of the level {level}',
      },
    },
    hints: {
      mismatch: {
        zh: '部门的派出机构有法律、法规授权的，“主体性质”写法律法规授权组织；没有授权的，不单列为执法主体，写在部门的“执法机构”中。其他情形按批准设立的文件更正。',
        en: 'A branch office that a law authorises is an authorised organisation; others are units of their department. Correct the rest by the document of establishment.',
      },
      level: { zh: '街道办事处的“层级”写乡镇级。', en: 'Its level is that of a township.' },
    },
    obligations: ['6:1', '6:2'],
    examples: {
      valid: [
        {
          title: { zh: '街道办事处是派出机关', en: 'a sub-district office' },
          edits: [
            {
              file: exampleFiles.town,
              find: '主体性质: 人民政府',
              replace: '主体性质: 派出机关\n组织形式: 街道办事处',
            },
          ],
        },
        {
          title: { zh: '授权的派出机构', en: 'an authorised branch office' },
          edits: [
            {
              file: exampleFiles.organ,
              find: '主体性质: 政府部门',
              replace: '主体性质: 法律法规授权组织\n组织形式: 派出机构',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '派出机构写成派出机关', en: 'a branch office as 派出机关' },
          edits: [
            {
              file: exampleFiles.organ,
              find: '主体性质: 政府部门',
              replace: '主体性质: 派出机关\n组织形式: 派出机构',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:4:7`, message: 'mismatch' }],
        },
        {
          title: { zh: '街道办事处写成县级', en: 'a sub-district office of the county level' },
          edits: [
            {
              file: exampleFiles.town,
              find: '主体性质: 人民政府\n层级: 乡镇级',
              replace: '主体性质: 派出机关\n组织形式: 街道办事处\n层级: 县级',
            },
          ],
          expect: [{ at: `${exampleFiles.town}:5:5`, message: 'level' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const organ of model.organs) {
      const { nature, form, level } = organ.data;
      if (!organ.current || form === undefined) continue;
      const data = {
        organ: organ.name,
        nature: label('organ-nature', nature),
        form: label('organ-form', form),
      };
      if (IMPOSSIBLE[nature]?.includes(form))
        report({ message: 'mismatch', data, ...atProperty(model, organ, 'form') });
      else if (form === 'sub-district-office' && level !== 'township')
        report({
          message: 'level',
          data: { organ: organ.name, level: label('level', level) },
          ...atProperty(model, organ, 'level'),
        });
    }
  },
});
