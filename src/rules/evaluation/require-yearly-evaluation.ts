/** Every organ that enforces is evaluated or evaluates once a year. */
import { evaluationTargets } from '../../model/evaluation-targets.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { enforcers, tellTogether } from '../fact-records.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-yearly-evaluation',
    family: 'evaluation',
    pack: 'national',
    severity: 'warning',
    title: { zh: '每年都要评议考核', en: 'There is an evaluation every year' },
    absent: ['evaluation', 'organ'],
    basis: [opinionsOf2005('三（二）', 'part 3(2)'), opinionsOf2005('三（四）', 'part 3(4)')],
    rationale: {
      zh: '政府考核所属部门，部门考核所属机构和人员，并与年度考核结合。本机关当年的方案，或者上级机关把它列为对象的方案，有一份就行；上半年还可以是上年的。',
      en: 'Governments evaluate departments, departments their units and officers, every year. A scheme of the organ or one that names it will do; until July that of last year.',
    },
    messages: {
      none: {
        zh: '“{organ}”没有 {year} 年度的考核方案，也不是哪一个方案的对象',
        en: '"{organ}" has no scheme of {year} and is in none',
      },
    },
    hints: {
      none: {
        zh: '在“评议考核”文件中编制本年度方案，或者列入本级政府方案的“具体对象”。',
        en: 'Draw up a scheme of the year, or name it in that of its government.',
      },
    },
    obligations: ['6:101', '6:90', '6:97'],
    examples: {
      valid: [
        {
          title: { zh: '上年的方案管到六月', en: 'that of last year until June' },
          asOf: '2027-06-30',
          edits: [{ file: exampleFiles.workspace, find: '名称: 规则示例', replace: '名称: 次年' }],
        },
      ],
      invalid: [
        {
          title: { zh: '本年度没有方案', en: 'none this year' },
          edits: [{ file: exampleFiles.evaluation, find: '  年度: 2026\n', replace: '  年度: 2024\n' }],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const year = Number(model.asOf.slice(0, 4));
    const oldest = model.asOf < `${year}-07-01` ? year - 1 : year;
    const schemes = model.schemes.filter(
      ({ current, data }) => current && data.year >= oldest && data.year <= year,
    );
    const covered = new Set(
      schemes.flatMap((scheme) => [scheme.organ, ...evaluationTargets(scheme, model).map(({ id }) => id)]),
    );
    const lacking = enforcers(model).filter(
      ({ id, data }) => !covered.has(id) && (data.from ?? '') <= `${year}-01-01`,
    );
    for (const { at, organs } of tellTogether(model, lacking))
      report({
        message: 'none',
        data: { organ: at.name, year },
        alsoConcerns: organs.map(({ id }) => id).filter((id) => id !== at.id),
        ...atName(model, at),
      });
  },
});
