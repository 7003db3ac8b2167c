/** A leader appears in court or at an open reconsideration at least once a year when the organ is sued. */
import { originsOf } from '../../source/origin.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { chongqingDecision } from '../local-clauses.js';
import { atPart } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-head-in-court',
    family: 'records',
    pack: 'chongqing',
    severity: 'warning',
    title: { zh: '负责人每年出庭应诉不少于一次', en: 'A leader appears in court once a year' },
    basis: [chongqingDecision('六（六）', 'part 6(6)')],
    rationale: {
      zh: '被诉或者被申请复议的机关，负责人每年出庭应诉或者参加复议案件公开审理不少于一次。当年还没有过完的不看。',
      en: 'A leader of an organ that was sued appears at least once a year. A year that is not over is not asked for.',
    },
    messages: {
      absent: {
        zh: '“{organ}”{year} 年应诉 {cases} 件，负责人一次也没有出庭',
        en: '"{organ}" had {cases} cases in {year}, and no leader appeared',
      },
    },
    hints: {
      absent: {
        zh: '核对出庭记录；确实没有出庭的，今后安排负责人出庭。',
        en: 'Check the record; let a leader appear.',
      },
    },
    obligations: ['6:116'],
    examples: {
      valid: [
        {
          title: { zh: '没有案件', en: 'no cases' },
          edits: [
            {
              file: exampleFiles.organ,
              find: '举报电话: 000-0000 0002\n',
              replace: '举报电话: 000-0000 0002\n出庭应诉: [{ 年度: 2025, 应诉案件: 0, 负责人出庭: 0 }]\n',
            },
          ],
        },
        {
          title: { zh: '今年还没有过完', en: 'the year is not over' },
          edits: [
            {
              file: exampleFiles.organ,
              find: '举报电话: 000-0000 0002\n',
              replace: '举报电话: 000-0000 0002\n出庭应诉: [{ 年度: 2026, 应诉案件: 2, 负责人出庭: 0 }]\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '一次也没有出庭', en: 'never' },
          edits: [
            {
              file: exampleFiles.organ,
              find: '举报电话: 000-0000 0002\n',
              replace: '举报电话: 000-0000 0002\n出庭应诉: [{ 年度: 2025, 应诉案件: 3, 负责人出庭: 0 }]\n',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:13:8`, message: 'absent' }],
        },
      ],
    },
  },
  check(model, report) {
    const thisYear = Number(model.asOf.slice(0, 4));
    for (const organ of model.organs) {
      if (!organ.current) continue;
      for (const record of organ.data['court-appearances'] ?? []) {
        const { year, cases, 'by-head': times } = record;
        if (year >= thisYear || !(cases > 0) || times > 0 || originsOf(record).length === 0) continue;
        report({
          message: 'absent',
          data: { organ: organ.name, year, cases },
          ...atPart(model, organ, record),
        });
      }
    }
  },
});
