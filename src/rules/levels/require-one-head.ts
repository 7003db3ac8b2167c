/** An organ has one head at a time. */
import { isInForce } from '../../model/in-force.js';
import { decisionOf1999, opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atPart } from '../point-at.js';

const head = '  - { 人员: 局长乙, 职责: 主要负责人, 职务: 局长 }\n';
const heads = (first: string, second: string) => [
  {
    file: exampleFiles.organ,
    find: head,
    replace: `  - { 人员: 局长乙, 职责: 主要负责人, 职务: 局长${first} }\n  - { 人员: 科长丁, 职责: 主要负责人, 职务: 局长${second} }\n`,
  },
];

export default defineRule({
  meta: {
    id: 'require-one-head',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: { zh: '一个机关同一时间只有一名主要负责人', en: 'One head at a time' },
    basis: [opinionsOf2005('二（三）', 'part 2(3)'), decisionOf1999('二', 'part 2')],
    rationale: {
      zh: '主要负责人对本机关的行政执法负总责，责任书由他签订。同一天有两名主要负责人，责任书就有两个签字人，也说不清谁负总责。前任写止，后任写起；主持工作的，只写一人。',
      en: 'The head answers for the enforcement of the organ and signs its letters. With two heads on one day nobody knows who does. Write until at the former and from at the new one.',
    },
    messages: {
      two: {
        zh: '按 {asOf}，“{organ}”有两名主要负责人：“{first}”和“{second}”',
        en: '"{organ}" has two heads as of {asOf}: "{first}" and "{second}"',
      },
    },
    hints: {
      two: {
        zh: '已经离任的写上“止”；不是主要负责人的，职责改为“分管领导”。',
        en: 'Give the former one an until, or make one of them a deputy.',
      },
    },
    obligations: ['6:89', '6:68'],
    examples: {
      valid: [
        {
          title: { zh: '前任已止', en: 'the former one has left' },
          edits: heads(', 止: 2026-06-30', ', 起: 2026-07-01'),
        },
      ],
      invalid: [
        {
          title: { zh: '两名主要负责人', en: 'two heads' },
          edits: heads('', ', 起: 2026-07-01'),
          expect: [{ at: `${exampleFiles.organ}:8:5`, message: 'two' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const organ of model.organs) {
      if (!organ.current) continue;
      const heads = (organ.data.leaders ?? []).filter(
        (leader) => leader.role === 'head' && isInForce(leader, model.asOf),
      );
      const [first, second] = heads;
      if (!first || !second || first.person === second.person) continue;
      const nameOf = (id: string) => model.nodes.get(id)?.name ?? id;
      report({
        message: 'two',
        data: {
          organ: organ.name,
          asOf: model.asOf,
          first: nameOf(first.person),
          second: nameOf(second.person),
        },
        ...atPart(model, organ, second),
      });
    }
  },
});
