/** Duties of units and officers and the telephone for complaints are made public. */
import type { PublicationSubject } from '../../schema/record-types.generated.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { enforcers, factsAbout } from '../fact-records.js';
import { labels } from '../label.js';
import { chongqingResponsibility } from '../local-clauses.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-public-duties',
    family: 'notices',
    pack: 'chongqing',
    severity: 'warning',
    title: { zh: '岗位职责和举报电话要公示', en: 'Duties and the telephone are public' },
    absent: ['publications', 'organ'],
    basis: [chongqingResponsibility('第八条、第九条、第十三条第一款', 'art. 8, 9 and 13(1)')],
    rationale: {
      zh: '执法依据、职责范围、执法程序在办公场所公示；各执法工作机构和执法人员的职责以标牌等方式公示；涉及收费的公布项目、标准和依据；公布举报电话。依据、职权、程序和收费由国家规则校核，这里只看其余各项。',
      en: 'Beside what the nation asks for: the duties of units and officers, and the telephone for complaints.',
    },
    messages: {
      none: {
        zh: '“{organ}”没有这些公布记录：{subjects}',
        en: '"{organ}" has no publication of: {subjects}',
      },
    },
    hints: { none: { zh: '公示后在“公布”文件中各记一条。', en: 'Make them public and record each.' } },
    obligations: ['N30', '6:64', '6:112'],
    examples: {
      valid: [
        {
          title: { zh: '多公示一次', en: 'once more' },
          edits: [{ file: exampleFiles.workspace, find: '名称: 规则示例', replace: '名称: 无收费' }],
        },
      ],
      invalid: [
        {
          title: { zh: '岗位职责没有公示', en: 'duties not public' },
          edits: [
            {
              file: exampleFiles.publications,
              find: '- { 标识: 公布岗位, 内容: 岗位职责, 执法主体: 市监局, 日期: 2026-02-10, 渠道: [办公场所] }\n',
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
      const wanted: PublicationSubject[] = ['posts', 'supervision'];
      const missing = wanted.filter(
        (subject) => factsAbout(model.publications, organ.id, subject).length === 0,
      );
      if (missing.length === 0) continue;
      const data = { organ: organ.name, subjects: labels('publication-subject', missing) };
      report({ message: 'none', data, ...atName(model, organ) });
    }
  },
});
