/** Before anybody is held liable he is heard. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const topics = '内容: [启动和调查, 听取当事人的陈述和申辩, 追究时限]';

export default defineRule({
  meta: {
    id: 'require-fair-accountability',
    family: 'records',
    pack: 'national',
    severity: 'warning',
    title: { zh: '追究责任先听取陈述申辩', en: 'Who is held liable is heard first' },
    basis: [opinionsOf2005('四', 'part 4')],
    rationale: {
      zh: '在对责任人作出处理前，应当听取当事人的意见，保障其陈述和申辩的权利。责任追究制度列出内容的，应当有这一项。',
      en: 'Before a sanction the person is heard; an accountability system that lists its contents names this.',
    },
    messages: {
      unheard: {
        zh: '责任追究制度《{title}》的内容里没有听取陈述和申辩',
        en: 'The accountability system "{title}" does not provide for a hearing of the person',
      },
    },
    hints: {
      unheard: {
        zh: '在制度中作出规定，并在“内容”中写明。',
        en: 'Provide for it and name it among the topics.',
      },
    },
    obligations: ['6:75', '6:87'],
    examples: {
      valid: [
        {
          title: { zh: '没有列出内容', en: 'no contents listed' },
          edits: [{ file: exampleFiles.systems, find: `${topics}, `, replace: '' }],
        },
      ],
      invalid: [
        {
          title: { zh: '没有陈述申辩', en: 'no hearing' },
          edits: [{ file: exampleFiles.systems, find: topics, replace: '内容: [启动和调查, 处理决定]' }],
          expect: [{ at: `${exampleFiles.systems}:7:64`, message: 'unheard' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const node of model.systems) {
      const { kind, topics: listed = [] } = node.data;
      if (!node.current || kind !== 'accountability' || listed.length === 0) continue;
      if (listed.some((topic) => /陈述|申辩|听取/u.test(topic))) continue;
      report({ message: 'unheard', data: { title: node.name }, ...atProperty(model, node, 'topics') });
    }
  },
});
