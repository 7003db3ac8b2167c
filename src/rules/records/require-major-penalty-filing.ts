/** A major penalty is filed within fifteen days. */
import { addCalendarDays } from '../../law/calendar/civil-date.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { chengduResponsibility } from '../local-clauses.js';
import { atName, atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-major-penalty-filing',
    family: 'records',
    pack: 'chengdu',
    severity: 'warning',
    title: { zh: '重大处罚十五日内备案', en: 'Major penalties are filed within fifteen days' },
    basis: [chengduResponsibility('第二十二条第一款', 'art. 22(1)')],
    rationale: {
      zh: '责令停产停业、吊销许可证或者执照、较大数额罚款或者没收等重大行政处罚，自作出决定之日起十五日内报本级人民政府法制工作部门和上一级行政执法机关备案。',
      en: 'Major penalties are filed with the legal-affairs body and the superior organ within fifteen days of the decision.',
    },
    messages: {
      late: {
        zh: '“{name}”{decided} 作出决定，{date} 才备案，超过十五日',
        en: '"{name}" was decided on {decided} and filed on {date}, after fifteen days',
      },
      undated: { zh: '“{name}”没有写决定日期', en: '"{name}" does not name the day of the decision' },
      one: {
        zh: '“{name}”只报送了“{to}”，应当同时报法制工作部门和上一级执法机关',
        en: '"{name}" was filed with "{to}" alone; it takes the legal-affairs body and the superior',
      },
    },
    hints: {
      late: { zh: '核对两个日期；确已逾期的，说明理由。', en: 'Check both days; give the reason.' },
      undated: { zh: '加上“决定日期”。', en: 'Add decided.' },
      one: { zh: '在“报送”中写全。', en: 'Name both.' },
    },
    obligations: ['N29'],
    examples: {
      valid: [
        {
          title: { zh: '第十五日', en: 'on the fifteenth day' },
          edits: [
            { file: exampleFiles.reports, find: '决定日期: 2026-05-11', replace: '决定日期: 2026-05-05' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '第十六日', en: 'on the sixteenth day' },
          edits: [
            { file: exampleFiles.reports, find: '决定日期: 2026-05-11', replace: '决定日期: 2026-05-04' },
          ],
          expect: [{ at: `${exampleFiles.reports}:24:78`, message: 'late' }],
        },
        {
          title: { zh: '没有决定日期', en: 'no day of decision' },
          edits: [{ file: exampleFiles.reports, find: ', 决定日期: 2026-05-11', replace: '' }],
          expect: [{ at: `${exampleFiles.reports}:24:9`, message: 'undated' }],
        },
        {
          title: { zh: '只报一家', en: 'one addressee' },
          edits: [
            {
              file: exampleFiles.reports,
              find: '种类: 重大处罚备案, 执法主体: 市监局, 报送: [示例区司法局, 示例市市场监督管理局]',
              replace: '种类: 重大处罚备案, 执法主体: 市监局, 报送: [示例区司法局]',
            },
          ],
          expect: [{ at: `${exampleFiles.reports}:24:42`, message: 'one' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const node of model.reports) {
      const { kind, decided, date, to } = node.data;
      if (kind !== 'major-penalty' || !node.current) continue;
      const { name } = node;
      if (decided === undefined)
        report({
          message: 'undated',
          data: { name },
          missing: { decided: '决定日期' },
          ...atName(model, node),
        });
      else if (addCalendarDays(decided, 15) < date)
        report({ message: 'late', data: { name, decided, date }, ...atProperty(model, node, 'date') });
      if (to.length === 1)
        report({ message: 'one', data: { name, to: to[0]! }, ...atProperty(model, node, 'to') });
    }
  },
});
