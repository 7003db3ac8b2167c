/** Tax evaluation has its leading group, self-checks, monthly reports, key assessments and confirmation. */
import type { SchemeRecord } from '../../schema/record-types.generated.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { taxEvaluation } from '../local-clauses.js';
import { atName, atProperty } from '../point-at.js';

type Key = keyof SchemeRecord;
const written: Partial<Record<Key, string>> = {
  group: '领导小组',
  methods: '方法',
  'report-day': '月报日',
  'key-rounds': '重点考核次数',
  confirmed: '本人确认',
  use: '结果运用',
};

export default defineRule({
  meta: {
    id: 'require-evaluation-organisation',
    family: 'evaluation',
    pack: 'tax',
    severity: 'warning',
    title: { zh: '税收考核的组织和频次', en: 'How tax evaluation is organised' },
    basis: [
      taxEvaluation('第六条、第七条', 'art. 6 and 7'),
      taxEvaluation('第十一条', 'art. 11'),
      taxEvaluation('第十二条', 'art. 12'),
      taxEvaluation('第十三条第二款', 'art. 13(2)'),
      taxEvaluation('第十四条', 'art. 14'),
      taxEvaluation('第二十条第二款', 'art. 20(2)'),
    ],
    rationale: {
      zh: '县以上税务机关成立考核评议领导小组，主要负责人任组长，下设办公室；执法人员自查；每月十日前报送上月考核结果；省级每年至少重点考核一次，地市以下至少两次；发现的过错经被考核人确认；结果作为单位评比和公务员考核的依据。',
      en: 'Tax organs have a leading group under the head with an office, self-checks, monthly reports by the tenth, one key assessment a year in provinces and two below, confirmation by the assessed, and use of the results.',
    },
    messages: {
      group: { zh: '“{title}”没有写考核评议领导小组', en: '"{title}" names no leading group' },
      office: { zh: '“{title}”的领导小组没有写办公室', en: 'The leading group of "{title}" has no office' },
      self: { zh: '“{title}”的方法没有自查', en: 'The methods of "{title}" leave out self-checks' },
      monthly: {
        zh: '“{title}”没有写每月十日前报送考核结果',
        en: '"{title}" sets no monthly report by the tenth',
      },
      rounds: {
        zh: '“{title}”每年重点考核 {rounds} 次，至少应当 {least} 次',
        en: '"{title}" has {rounds} key assessments a year; {least} is the least',
      },
      confirm: {
        zh: '“{title}”没有写过错经被考核人确认',
        en: '"{title}" does not say that faults are confirmed by the assessed',
      },
      use: { zh: '“{title}”没有写结果运用', en: '"{title}" does not say what the results are used for' },
    },
    hints: {
      group: { zh: '加上“领导小组”：组长、办公室。', en: 'Add group: head and office.' },
      office: { zh: '在“领导小组”中加上“办公室”。', en: 'Add office.' },
      self: { zh: '在“方法”中加上“自查”。', en: 'Add self-checks to methods.' },
      monthly: { zh: '加上“月报日: 10”，或者更早。', en: 'Add report-day, 10 or earlier.' },
      rounds: { zh: '改正“重点考核次数”。', en: 'Correct key-rounds.' },
      confirm: { zh: '加上“本人确认: true”。', en: 'Add confirmed: true.' },
      use: { zh: '加上“结果运用”，如单位评比、公务员考核。', en: 'Add use.' },
    },
    obligations: ['6:100', '6:102', '6:103', '6:104', '6:105'],
    examples: {
      valid: [
        {
          title: { zh: '每月五日前报送', en: 'by the fifth' },
          edits: [{ file: exampleFiles.evaluation, find: '月报日: 10', replace: '月报日: 5' }],
        },
      ],
      invalid: [
        {
          title: { zh: '没有领导小组', en: 'no group' },
          edits: [
            {
              file: exampleFiles.evaluation,
              find: '  领导小组: { 组长: 局长, 办公室: 审批科 }\n',
              replace: '',
            },
          ],
          expect: [{ at: `${exampleFiles.evaluation}:2:7`, message: 'group' }],
        },
        {
          title: { zh: '没有办公室', en: 'no office' },
          edits: [
            { file: exampleFiles.evaluation, find: '组长: 局长, 办公室: 审批科', replace: '组长: 局长' },
          ],
          expect: [{ at: `${exampleFiles.evaluation}:29:9`, message: 'office' }],
        },
        {
          title: { zh: '没有自查', en: 'no self-checks' },
          edits: [{ file: exampleFiles.evaluation, find: '自查, ', replace: '' }],
          expect: [{ at: `${exampleFiles.evaluation}:27:7`, message: 'self' }],
        },
        {
          title: { zh: '月报太晚', en: 'monthly report too late' },
          edits: [{ file: exampleFiles.evaluation, find: '月报日: 10', replace: '月报日: 15' }],
          expect: [{ at: `${exampleFiles.evaluation}:31:8`, message: 'monthly' }],
        },
        {
          title: { zh: '重点考核一次', en: 'one key assessment' },
          edits: [{ file: exampleFiles.evaluation, find: '重点考核次数: 2', replace: '重点考核次数: 1' }],
          expect: [{ at: `${exampleFiles.evaluation}:30:11`, message: 'rounds' }],
        },
        {
          title: { zh: '没有本人确认', en: 'not confirmed' },
          edits: [{ file: exampleFiles.evaluation, find: '  本人确认: true\n', replace: '' }],
          expect: [{ at: `${exampleFiles.evaluation}:2:7`, message: 'confirm' }],
        },
        {
          title: { zh: '没有结果运用', en: 'no use' },
          edits: [
            {
              file: exampleFiles.evaluation,
              find: '  结果运用: [计入年度目标考核, 作为公务员考核的依据]\n',
              replace: '',
            },
          ],
          expect: [{ at: `${exampleFiles.evaluation}:2:7`, message: 'use' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const scheme of model.schemes) {
      const organ = model.nodes.get(scheme.organ);
      if (!scheme.current || organ?.kind !== 'organ') continue;
      const { group, methods = [], use = [], confirmed } = scheme.data;
      const title = scheme.name;
      const place = (key: Key) =>
        scheme.data[key] === undefined
          ? { missing: { [key]: written[key] ?? key }, ...atName(model, scheme) }
          : atProperty(model, scheme, key);
      if (!group) report({ message: 'group', clause: 0, data: { title }, ...place('group') });
      else if (group.office === undefined)
        report({ message: 'office', clause: 0, data: { title }, ...place('group') });
      if (!methods.some((method) => /自查|自我|自评/u.test(method)))
        report({ message: 'self', clause: 1, data: { title }, ...place('methods') });
      const day = scheme.data['report-day'];
      if (day === undefined || day > 10)
        report({ message: 'monthly', clause: 2, data: { title }, ...place('report-day') });
      const rounds = scheme.data['key-rounds'] ?? 0;
      const least = ['national', 'province'].includes(organ.data.level) ? 1 : 2;
      if (rounds < least)
        report({ message: 'rounds', clause: 3, data: { title, rounds, least }, ...place('key-rounds') });
      if (confirmed !== true)
        report({ message: 'confirm', clause: 4, data: { title }, ...place('confirmed') });
      if (use.length === 0) report({ message: 'use', clause: 5, data: { title }, ...place('use') });
    }
  },
});
