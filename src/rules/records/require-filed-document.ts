/** A normative document is filed within fifteen days of its issue. */
import { addCalendarDays } from '../../law/calendar/civil-date.js';
import { decisionOf2008 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName, atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-filed-document',
    family: 'records',
    pack: 'national',
    severity: 'warning',
    title: { zh: '规范性文件十五日内备案', en: 'Normative documents are filed within fifteen days' },
    basis: [decisionOf2008('（十四）', 'item 14')],
    rationale: {
      zh: '市县政府的规范性文件自发布之日起十五日内报上一级政府备案，部门的报本级政府备案。',
      en: 'Documents of cities and counties are filed with the government above, those of departments with their own, within fifteen days.',
    },
    messages: {
      none: { zh: '《{title}》没有备案日期', en: '"{title}" is not filed' },
      late: {
        zh: '《{title}》{issued} 发布，{filed} 才备案，超过十五日',
        en: '"{title}" was issued on {issued} and filed on {filed}, after fifteen days',
      },
    },
    hints: {
      none: { zh: '报送备案，补写“备案日期”。', en: 'File it and add the day.' },
      late: {
        zh: '核对两个日期；确已逾期的，说明理由并按例外处理。',
        en: 'Check both days; if it was late, grant an exception with the reason.',
      },
    },
    obligations: ['6:17', '6:18'],
    examples: {
      valid: [
        {
          title: { zh: '第十五日备案', en: 'on the fifteenth day' },
          edits: [
            { file: exampleFiles.documents, find: '备案日期: 2024-03-08', replace: '备案日期: 2024-03-16' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '第十六日备案', en: 'on the sixteenth day' },
          edits: [
            { file: exampleFiles.documents, find: '备案日期: 2024-03-08', replace: '备案日期: 2024-03-17' },
          ],
          expect: [{ at: `${exampleFiles.documents}:1:101`, message: 'late' }],
        },
        {
          title: { zh: '没有备案', en: 'not filed' },
          edits: [{ file: exampleFiles.documents, find: ', 备案日期: 2024-03-08', replace: '' }],
          expect: [{ at: `${exampleFiles.documents}:1:31`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const node of model.normativeDocuments) {
      const { document, filed, organ: id, conclusion } = node.data;
      const issued = document?.date;
      const organ = model.nodes.get(id);
      const isLocal = organ?.kind === 'organ' && ['city', 'county'].includes(organ.data.level);
      // What was issued before the clause was in force, or is gone, is not asked for.
      if (issued === undefined || !isLocal || issued < '2008-05-12' || conclusion !== 'kept') continue;
      const limit = addCalendarDays(issued, 15);
      const title = node.name;
      if (filed !== undefined && filed > limit)
        report({ message: 'late', data: { title, issued, filed }, ...atProperty(model, node, 'filed') });
      if (filed === undefined && limit < model.asOf)
        report({ message: 'none', data: { title }, missing: { filed: '备案日期' }, ...atName(model, node) });
    }
  },
});
