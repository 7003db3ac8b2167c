/** The five clean-ups of city organs are examined by the legal-affairs body. */
import type { ApprovalRecord } from '../../schema/record-types.generated.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { enforcers, factsAbout } from '../fact-records.js';
import { labels } from '../label.js';
import { chongqingDecision } from '../local-clauses.js';
import { atName } from '../point-at.js';

const five: readonly ApprovalRecord['subject'][] = ['organ', 'bases', 'powers', 'documents', 'officers'];

export default defineRule({
  meta: {
    id: 'require-five-cleanups',
    family: 'records',
    pack: 'chongqing',
    severity: 'warning',
    title: { zh: '五项清理要完成', en: 'The five clean-ups are done' },
    absent: ['approvals', 'organ'],
    basis: [chongqingDecision('七', 'part 7')],
    rationale: {
      zh: '市级行政执法机关完成本系统执法主体、执法依据、执法权责、执法文书、执法人员五项清理，报本级政府法制机构审核后向社会公示。',
      en: 'City organs clear organ, bases, powers, documents and officers; the legal-affairs body examines, then they are published.',
    },
    messages: {
      missing: {
        zh: '“{organ}”的五项清理没有审核记录：{subjects}',
        en: 'The clean-ups of "{organ}" were not examined: {subjects}',
      },
    },
    hints: {
      missing: {
        zh: '清理后报法制机构审核，在“核准”文件中各记一条。',
        en: 'Have them examined and record each.',
      },
    },
    obligations: ['6:7'],
    examples: {
      valid: [
        {
          title: { zh: '五项齐全', en: 'all five' },
          edits: [{ file: exampleFiles.organ, find: '层级: 县级\n', replace: '层级: 市级\n' }],
        },
        {
          title: { zh: '区县机关不作要求', en: 'not of districts' },
          edits: [
            {
              file: exampleFiles.approvals,
              find: '- { 标识: 审核文书, 事项: 执法文书, 执法主体: 市监局, 核准机关: 示例区司法局, 日期: 2026-02-05 }\n',
              replace: '',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '文书没有清理', en: 'documents are left out' },
          edits: [
            { file: exampleFiles.organ, find: '层级: 县级\n', replace: '层级: 市级\n' },
            {
              file: exampleFiles.approvals,
              find: '- { 标识: 审核文书, 事项: 执法文书, 执法主体: 市监局, 核准机关: 示例区司法局, 日期: 2026-02-05 }\n',
              replace: '',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'missing' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const organ of enforcers(model)) {
      // 市级: of a municipality at the level of provinces, or of a city that follows the decision.
      if (!['province', 'city'].includes(organ.data.level)) continue;
      const missing = five.filter((subject) => factsAbout(model.approvals, organ.id, subject).length === 0);
      if (missing.length === 0) continue;
      const data = { organ: organ.name, subjects: labels('approval-subject', missing) };
      report({ message: 'missing', data, ...atName(model, organ) });
    }
  },
});
