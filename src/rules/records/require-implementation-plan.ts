/** Every department has its plan for the responsibility system. */
import type { SystemKind } from '../../schema/record-types.generated.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { enforcers, lineOf, systemsOf } from '../fact-records.js';
import { labels } from '../label.js';
import { yichangOpinions } from '../local-clauses.js';
import { atName } from '../point-at.js';

const wanted: readonly SystemKind[] = ['plan'];

export default defineRule({
  meta: {
    id: 'require-implementation-plan',
    family: 'records',
    pack: 'yichang',
    severity: 'warning',
    title: { zh: '部门要有实施方案', en: 'Departments have a plan' },
    absent: ['systems', 'organ'],
    basis: [yichangOpinions('四（二）', 'part 4(2)')],
    rationale: {
      zh: '各行政执法部门负责制定本机关或者本系统推行行政执法责任制的实施方案；政府制定本级的方案，不能代替部门的方案，系统上级制定的可以。',
      en: 'Every department draws up a plan for itself or its branch; that of the government does not replace it.',
    },
    messages: { none: { zh: '“{organ}”没有这些方案：{kinds}', en: '"{organ}" lacks: {kinds}' } },
    hints: { none: { zh: '制定后在“配套制度”文件中各记一条。', en: 'Draw them up and record each.' } },
    obligations: ['6:109', '6:113'],
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
          title: { zh: '缺少实施方案', en: 'one is missing' },
          edits: [
            {
              file: exampleFiles.systems,
              find: '- { 标识: 实施方案, 种类: 实施方案, 执法主体: 市监局, 文件: { 名称: 推行行政执法责任制实施方案 }, 备案日期: 2026-01-15, 施行日期: 2026-01-01 }\n',
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
      const bodies = lineOf(model, organ.id)
        .filter(({ id, data }) => id === organ.id || data.nature !== 'government')
        .map(({ id }) => id);
      const own = systemsOf(model, bodies);
      const missing = wanted.filter((kind) => !own.some(({ data }) => data.kind === kind));
      if (missing.length === 0) continue;
      const data = { organ: organ.name, kinds: labels('system-kind', missing) };
      report({ message: 'none', data, ...atName(model, organ) });
    }
  },
});
