/** The discretion baseline is published. */
import { powersByOrgan } from '../active-powers.js';
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { enforcers, factsAbout, isNew } from '../fact-records.js';
import { atName } from '../point-at.js';

const tiered = {
  file: exampleFiles.powers,
  find: '  承办机构: 执法大队\n  流程: 处罚流程\n',
  replace:
    '  裁量基准: [{ 阶次: 一般, 适用条件: 没有从轻从重情节, 标准: 十二倍 }]\n  承办机构: 执法大队\n  流程: 处罚流程\n',
};

export default defineRule({
  meta: {
    id: 'require-published-baseline',
    family: 'notices',
    pack: 'national',
    severity: 'warning',
    title: { zh: '裁量基准要公布', en: 'The discretion baseline is published' },
    absent: ['publications', 'organ'],
    basis: [penaltyLaw('第三十四条', 'art. 34')],
    rationale: {
      zh: '行政处罚裁量基准应当向社会公布。写有裁量基准而没有公布的，当事人无从对照，也不能作为裁量的依据。',
      en: 'A baseline of penalties is published; else nobody can hold a decision against it.',
    },
    messages: {
      none: {
        zh: '“{organ}”有 {count} 项处罚写有裁量基准，没有公布的记录',
        en: '"{organ}" has a baseline for {count} penalties, and no record shows its publication',
      },
    },
    hints: {
      none: {
        zh: '公布后在“公布”文件中记一条，内容写“裁量基准”。',
        en: 'Publish it and record it, subject discretion.',
      },
    },
    obligations: ['N04', 'D03', '6:35'],
    examples: {
      valid: [
        {
          title: { zh: '已经公布', en: 'published' },
          edits: [
            tiered,
            {
              file: exampleFiles.publications,
              find: '- { 标识: 公布指南',
              replace:
                '- { 标识: 公布基准, 内容: 裁量基准, 执法主体: 市监局, 日期: 2026-03-10, 渠道: [网站] }\n- { 标识: 公布指南',
            },
          ],
        },
        {
          title: { zh: '刚刚设立的机关', en: 'an organ set up lately' },
          edits: [
            tiered,
            { file: exampleFiles.organ, find: '层级: 县级\n', replace: '层级: 县级\n起: 2026-10-12\n' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有公布', en: 'not published' },
          edits: [tiered],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const powers = powersByOrgan(model);
    for (const organ of enforcers(model)) {
      const own = (powers.get(organ.id) ?? []).filter(
        ({ organ: home, data }) => home === organ.id && data.kind === 'penalty' && data.discretion?.length,
      );
      if (
        own.length === 0 ||
        isNew(organ, model) ||
        factsAbout(model.publications, organ.id, 'discretion').length > 0
      )
        continue;
      report({ message: 'none', data: { organ: organ.name, count: own.length }, ...atName(model, organ) });
    }
  },
});
