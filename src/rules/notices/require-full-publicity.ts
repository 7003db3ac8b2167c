/** Conditions and periods of licenses are made known. */
import type { PublicationSubject } from '../../schema/record-types.generated.js';
import { powersByOrgan } from '../active-powers.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { enforcers, factsAbout } from '../fact-records.js';
import { labels } from '../label.js';
import { chengduResponsibility } from '../local-clauses.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-full-publicity',
    family: 'notices',
    pack: 'chengdu',
    severity: 'warning',
    title: { zh: '条件、时限要公示', en: 'Conditions and periods are public' },
    absent: ['publications', 'organ'],
    basis: [chengduResponsibility('第十条', 'art. 10')],
    rationale: {
      zh: '执法范围、职责、标准、条件、时限、程序、收费等都要公示。范围、程序、裁量基准和收费由国家规则校核；这里看有许可的公布服务指南，写明条件、时限。',
      en: 'Scope, procedure, baseline and fees are asked for by the nation; here the guide of those who license, with conditions and periods.',
    },
    messages: {
      none: {
        zh: '“{organ}”没有这些公布记录：{subjects}',
        en: '"{organ}" has no publication of: {subjects}',
      },
    },
    hints: { none: { zh: '公布后在“公布”文件中各记一条。', en: 'Publish and record each.' } },
    obligations: ['N29', 'D01'],
    examples: {
      valid: [
        {
          title: { zh: '指南公布了两次', en: 'the guide is published twice' },
          edits: [
            {
              file: 'content/示例区/市监局/公布/指南.yaml',
              find: '',
              replace:
                '- { 标识: 公布指南二, 内容: 服务指南, 执法主体: 市监局, 日期: 2026-02-10, 渠道: [网站] }\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '有许可没有指南', en: 'licenses without a guide' },
          edits: [
            {
              file: exampleFiles.publications,
              find: '- { 标识: 公布指南, 内容: 服务指南, 执法主体: 市监局, 日期: 2026-02-10, 渠道: [窗口] }\n',
              replace: '',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const powers = powersByOrgan(model);
    for (const organ of enforcers(model)) {
      const own = powers.get(organ.id) ?? [];
      const wanted: PublicationSubject[] = [];
      if (own.some(({ data }) => data.kind === 'license')) wanted.push('guide');
      const missing = wanted.filter(
        (subject) => factsAbout(model.publications, organ.id, subject).length === 0,
      );
      if (missing.length === 0) continue;
      const data = { organ: organ.name, subjects: labels('publication-subject', missing) };
      report({ message: 'none', data, ...atName(model, organ) });
    }
  },
});
