/** A training record states content, method and time. */
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { wuhanOpinions } from '../local-clauses.js';
import { atPart } from '../point-at.js';

const officer = '  执法证: { 证号: 示002, 发证日期: 2023-04-10, 有效期至: 2028-04-09 }\n';
const trained = (row: string) => ({
  file: exampleFiles.persons,
  find: officer,
  replace: `${officer}  培训: [{ ${row} }]\n`,
});

export default defineRule({
  meta: {
    id: 'require-training-details',
    family: 'officers',
    pack: 'wuhan',
    severity: 'warning',
    title: { zh: '培训要写明内容、方式和时间', en: 'Training records state content, method and time' },
    basis: [wuhanOpinions('三（一）2', 'part 3(1)2')],
    rationale: {
      zh: '上岗培训的内容、方式和时间应当有明确规定。培训记录写了日期和内容，还要写方式（集中授课、网络课程等）和学时。',
      en: 'Content, method and time of the training are fixed. A record states the method and the hours besides date and content.',
    },
    messages: {
      lacking: {
        zh: '“{person}”{date} 的培训没有写明{parts}',
        en: 'The training of "{person}" on {date} lacks {parts}',
      },
    },
    hints: {
      lacking: { zh: '补上“方式”和“学时”。', en: 'Add the method and the hours.' },
    },
    obligations: ['6:46'],
    examples: {
      valid: [
        {
          title: { zh: '写全了', en: 'complete' },
          edits: [trained('日期: 2026-03-10, 内容: 资格培训, 方式: 集中授课, 学时: 40')],
        },
      ],
      invalid: [
        {
          title: { zh: '没有学时', en: 'no hours' },
          edits: [trained('日期: 2026-03-10, 内容: 资格培训, 方式: 集中授课')],
          expect: [{ at: `${exampleFiles.persons}:17:8`, message: 'lacking' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const person of model.persons) {
      if (!person.current) continue;
      for (const training of person.data.training ?? []) {
        const parts = [
          ...(training.method === undefined ? [{ zh: '方式', en: 'the method' }] : []),
          ...(training.hours === undefined ? [{ zh: '学时', en: 'the hours' }] : []),
        ];
        if (parts.length === 0) continue;
        report({
          message: 'lacking',
          data: {
            person: person.name,
            date: training.date,
            parts: {
              zh: parts.map(({ zh }) => zh).join('和'),
              en: parts.map(({ en }) => en).join(' and '),
            },
          },
          ...atPart(model, person, training),
        });
      }
    }
  },
});
