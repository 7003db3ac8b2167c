/** The supporting systems that the city lists are there. */
import type { SystemKind } from '../../schema/record-types.generated.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { enforcers, lineOf, systemsOf } from '../fact-records.js';
import { labels } from '../label.js';
import { yichangOpinions } from '../local-clauses.js';
import { atName } from '../point-at.js';

const wanted: readonly SystemKind[] = [
  'organ',
  'procedure',
  'post-responsibility',
  'file-review',
  'supervision',
  'complaints',
];

export default defineRule({
  meta: {
    id: 'require-supporting-systems',
    family: 'records',
    pack: 'yichang',
    severity: 'warning',
    title: { zh: '六项配套制度要建立', en: 'The six supporting systems' },
    absent: ['systems', 'organ'],
    basis: [yichangOpinions('三', 'part 3')],
    rationale: {
      zh: '执法主体、执法程序、内部岗位责任、案件质量评查、执法监督检查、公民投诉举报处理等制度，应当在 2006 年 4 月 30 日前建立，并以规范性文件形式公布。上级机关、本级政府统一制定的也算。',
      en: 'Systems on organs, procedure, posts, review of cases, supervision and complaints were due by 30 April 2006, of the organ or those above it.',
    },
    messages: { none: { zh: '“{organ}”没有这些配套制度：{kinds}', en: '"{organ}" lacks: {kinds}' } },
    hints: { none: { zh: '制定后在“配套制度”文件中各记一条。', en: 'Draw them up and record each.' } },
    obligations: ['6:110'],
    examples: {
      valid: [
        {
          title: { zh: '别的制度不在此列', en: 'other systems aside' },
          edits: [
            { file: exampleFiles.systems, find: '名称: 执法全过程记录办法', replace: '名称: 全过程记录办法' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '缺少案卷评查', en: 'one is missing' },
          edits: [
            {
              file: exampleFiles.systems,
              find: '- { 标识: 评查制度, 种类: 案卷评查, 执法主体: 市监局, 文件: { 名称: 案卷评查办法 }, 施行日期: 2023-01-01 }\n',
              replace: '',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const organ of enforcers(model)) {
      const bodies = lineOf(model, organ.id).map(({ id }) => id);
      const own = systemsOf(model, bodies);
      const missing = wanted.filter((kind) => !own.some(({ data }) => data.kind === kind));
      if (missing.length === 0) continue;
      const data = { organ: organ.name, kinds: labels('system-kind', missing) };
      report({ message: 'none', data, ...atName(model, organ) });
    }
  },
});
