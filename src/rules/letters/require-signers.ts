/** Every letter between organs has somebody to sign it on both sides. */
import { isInForce } from '../../model/in-force.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName, atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-signers',
    family: 'letters',
    pack: 'core',
    severity: 'warning',
    title: { zh: '责任书要有人签', en: 'Letters have signers' },
    absent: ['persons', 'organ'],
    basis: [opinionsOf2005('二（三）', 'part 2(3)')],
    rationale: {
      zh: '责任书由主要负责人签订，一级抓一级。机关按基准日期没有主要负责人，往上往下的责任书都签不了。',
      en: 'Letters are signed by heads, level by level. An organ without a head on the day can sign neither up nor down.',
    },
    messages: {
      head: {
        zh: '“{organ}”按 {asOf} 没有主要负责人，{count} 份责任书没有人签',
        en: 'As of {asOf} "{organ}" has no head: {count} letters lack a signer',
      },
    },
    hints: {
      head: {
        zh: '在“执法主体”文件的“领导”中写上主要负责人；暂由他人主持工作的，写主持工作的人。',
        en: 'Name the head among the leaders of the organ, or whoever stands in.',
      },
    },
    obligations: ['6:67', '6:68'],
    examples: {
      valid: [
        {
          title: { zh: '换了人，日期相接', en: 'a change without a gap' },
          edits: [
            {
              file: exampleFiles.organ,
              find: '  - { 人员: 局长乙, 职责: 主要负责人, 职务: 局长 }\n',
              replace:
                '  - { 人员: 局长乙, 职责: 主要负责人, 职务: 局长, 止: 2026-10-31 }\n  - { 人员: 科长丁, 职责: 主要负责人, 职务: 局长, 起: 2026-11-01 }\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '局长离任，没有接任的人', en: 'the head has left' },
          edits: [
            {
              file: exampleFiles.organ,
              find: '职责: 主要负责人, 职务: 局长 }',
              replace: '职责: 主要负责人, 职务: 局长, 止: 2026-10-31 }',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:7:3`, message: 'head' }],
        },
      ],
    },
  },
  check(model, report) {
    // Vacant posts inside an organ are told by require-holder; here only the head is asked for.
    const unsigned = new Map<string, number>();
    const count = (body: string) => unsigned.set(body, (unsigned.get(body) ?? 0) + 1);
    for (const { giver, receiver, level } of model.letters) {
      if (giver.person === undefined) count(giver.body);
      if (level === 'organ' && receiver.person === undefined && receiver.body !== giver.body)
        count(receiver.body);
    }
    for (const organ of model.organs) {
      const letters = unsigned.get(organ.id);
      // A leader who is no known person was reported for that.
      const leaders = (organ.data.leaders ?? []).filter((leader) => isInForce(leader, model.asOf));
      if (letters === undefined || leaders.some(({ person }) => !model.nodes.has(person))) continue;
      const data = { organ: organ.name, asOf: model.asOf, count: letters };
      const target = organ.data.leaders ? atProperty(model, organ, 'leaders') : atName(model, organ);
      report({ message: 'head', data, missing: { leaders: '领导' }, ...target });
    }
  },
});
