/** Standards and results of the evaluation are published. */
import { groupBy } from '../../model/group-by.js';
import { opinionsOf2005, supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { factsAbout, isNew } from '../fact-records.js';
import { atName } from '../point-at.js';

const standard =
  '- { 标识: 公布标准, 内容: 评议考核标准, 执法主体: 市监局, 日期: 2026-03-02, 渠道: [办公网], 包含: [考核2026] }\n';

export default defineRule({
  meta: {
    id: 'require-published-evaluation',
    family: 'evaluation',
    pack: 'national',
    severity: 'warning',
    title: { zh: '评议考核的标准和结果要公开', en: 'Standards and results of the evaluation are published' },
    absent: ['publications', 'organ'],
    basis: [opinionsOf2005('三（一）', 'part 3(1)'), supervisionRegulation('第十九条', 'art. 19')],
    rationale: {
      zh: '评议考核的标准、过程和结果以适当方式在一定范围内公开，在办公网公布也可以。',
      en: 'Standards, process and results are made public in a fitting way; an internal site will do.',
    },
    messages: {
      standard: {
        zh: '“{title}”没有公开考核标准的记录',
        en: 'No record shows that the standards of "{title}" were published',
      },
      result: {
        zh: '“{title}”报告了 {year} 年度考核结果，没有公开的记录',
        en: '"{title}" reports the results of {year}, which were not published',
      },
    },
    hints: {
      standard: {
        zh: '公开后在“公布”文件中记一条，内容写“评议考核标准”，“包含”写方案的标识。',
        en: 'Publish them and record it: subject evaluation-standard, covers the scheme.',
      },
      result: {
        zh: '公开后在“公布”文件中记一条，内容写“评议考核结果”。',
        en: 'Publish them and record it, subject evaluation-result.',
      },
    },
    obligations: ['6:96', 'N26'],
    examples: {
      valid: [
        {
          title: { zh: '没有写包含，年度相同', en: 'of the same year' },
          edits: [{ file: exampleFiles.publications, find: ', 包含: [考核2026]', replace: '' }],
        },
        {
          title: { zh: '刚刚设立的机关', en: 'an organ set up lately' },
          edits: [
            { file: exampleFiles.publications, find: standard, replace: '' },
            { file: exampleFiles.organ, find: '层级: 县级\n', replace: '层级: 县级\n起: 2026-10-12\n' },
          ],
        },
        {
          title: { zh: '来年的方案', en: 'the scheme of next year' },
          asOf: '2025-12-31',
          edits: [{ file: exampleFiles.publications, find: standard, replace: '' }],
        },
      ],
      invalid: [
        {
          title: { zh: '标准没有公开', en: 'standards not published' },
          edits: [{ file: exampleFiles.publications, find: standard, replace: '' }],
          expect: [{ at: `${exampleFiles.evaluation}:2:7`, message: 'standard' }],
        },
        {
          title: { zh: '结果没有公开', en: 'results not published' },
          edits: [
            {
              file: exampleFiles.reports,
              find: '- 标识: 统计2025\n',
              replace:
                '- { 标识: 考核结果2025, 种类: 评议考核报告, 执法主体: 市监局, 报送: [区政府], 年度: 2025, 日期: 2026-01-20 }\n- 标识: 统计2025\n',
            },
          ],
          expect: [{ at: `${exampleFiles.reports}:16:9`, message: 'result' }],
        },
      ],
    },
  },
  check(model, report) {
    const thisYear = Number(model.asOf.slice(0, 4));
    const all = model.publications.filter(
      ({ current, data }) => current && data.subject === 'evaluation-standard',
    );
    const covered = new Set(all.flatMap(({ data }) => data.covers ?? []));
    const plain = groupBy(
      all.filter(({ data }) => !data.covers),
      ({ data }) => data.organ,
    );
    for (const scheme of model.schemes) {
      const { year } = scheme.data;
      // Standards of years gone by, and of a year to come, are not asked for.
      if (!scheme.current || year !== thisYear) continue;
      const organ = model.nodes.get(scheme.organ);
      if (organ?.kind === 'organ' && isNew(organ, model)) continue;
      const isPublished =
        covered.has(scheme.id) ||
        (plain.get(scheme.organ) ?? []).some(({ data }) => data.date >= `${year - 1}-12-01`);
      if (!isPublished)
        report({ message: 'standard', data: { title: scheme.name }, ...atName(model, scheme) });
    }
    for (const node of model.reports) {
      const { kind, organ, year, date } = node.data;
      if (kind !== 'evaluation' || !node.current || year < thisYear - 1) continue;
      const isPublished = factsAbout(model.publications, organ, 'evaluation-result').some(
        ({ data }) =>
          data.covers?.includes(node.id) || data.date >= date || data.date.startsWith(`${year + 1}-`),
      );
      if (!isPublished)
        report({ message: 'result', data: { title: node.name, year }, ...atName(model, node) });
    }
  },
});
