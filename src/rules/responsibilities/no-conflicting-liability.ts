/** One situation has one liability in a statement. */
import { opinionsOf2005 } from '../clauses.js';

import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';

export default defineRule({
  meta: {
    id: 'no-conflicting-liability',
    family: 'responsibilities',
    pack: 'core',
    severity: 'error',
    title: { zh: '同一情形不能有两种责任', en: 'One situation, one liability' },
    basis: [opinionsOf2005('二（三）', 'part 2(3)'), opinionsOf2005('四', 'part 4')],
    rationale: {
      zh: '责任要根据过错形式、危害大小、情节轻重确定。同一情形在一份责任说明里写了两次而责任形式不同，追究时无所适从；写了两次而相同，就会一事二罚。',
      en: 'A situation that is written twice leaves in doubt which liability holds, or is punished twice.',
    },
    messages: {
      twice: {
        zh: '情形“{situation}”写了两次，责任形式分别是“{first}”和“{second}”',
        en: 'The situation "{situation}" is written twice, with "{first}" and "{second}"',
      },
    },
    hints: {
      twice: {
        zh: '合并为一行；轻重不同的，在情形中写明区别。',
        en: 'Merge them, or tell them apart by gravity.',
      },
    },
    obligations: ['6:85', '6:70'],
    examples: {
      valid: [
        {
          title: { zh: '情节不同是两种情形', en: 'graver is another situation' },
          edits: [
            {
              file: exampleFiles.statement,
              find: '| 违反法定程序实施处罚 |',
              replace: '| 应当查处而不查处，造成严重后果 |',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '同一情形写了两次', en: 'twice' },
          edits: [
            {
              file: exampleFiles.statement,
              find: '| 违反法定程序实施处罚 |',
              replace: '| 应当查处而不查处 |',
            },
          ],
          expect: [{ at: `${exampleFiles.statement}:17:1`, message: 'twice' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const statement of model.responsibilities) {
      if (!statement.current) continue;
      const seen = new Map<string, string>();
      for (const { situation, liability, place } of statement.situations) {
        const key = situation.replace(/[\s，。；、]/gu, '');
        const first = seen.get(key);
        if (first === undefined || key === '') seen.set(key, liability);
        else
          report({
            message: 'twice',
            data: { situation, first, second: liability },
            place,
            subject: statement.id,
          });
      }
    }
  },
});
