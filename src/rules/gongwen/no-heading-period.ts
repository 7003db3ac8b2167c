/** A heading on a line of its own ends without a full stop. */
import { listBlocks } from '../body-blocks.js';
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atBody } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'no-heading-period',
    family: 'gongwen',
    pack: 'gongwen',
    severity: 'info',
    title: { zh: '单独成行的小标题末尾不加标点', en: 'No punctuation at the end of a heading' },
    basis: [paperStandard('7.3.3')],
    rationale: {
      zh: '正文各级标题单独成行时，末尾不用句号、分号、逗号和冒号；问号、叹号、书名号、引号、括号是标题内容的，可以用。',
      en: 'Headings of the body on lines of their own end without a stop, semicolon, comma or colon.',
    },
    messages: { mark: { zh: '小标题“{text}”末尾有“{mark}”', en: 'The heading "{text}" ends with "{mark}"' } },
    hints: { mark: { zh: '删去末尾的标点。', en: 'Drop the mark.' } },
    obligations: [],
    examples: {
      valid: [
        {
          title: { zh: '以书名号结尾', en: 'ends with a title' },
          edits: [{ file: exampleFiles.notice, find: '## 总体要求', replace: '## 落实《行政执法监督条例》' }],
        },
      ],
      invalid: [
        {
          title: { zh: '以句号结尾', en: 'ends with a stop' },
          edits: [{ file: exampleFiles.notice, find: '## 总体要求', replace: '## 总体要求。' }],
          expect: [{ at: `${exampleFiles.notice}:13:8`, message: 'mark' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const notice of model.notices) {
      for (const { kind, text, end } of listBlocks(notice.body.text)) {
        const mark = kind === 'heading' ? /[。；，：;,:]$/u.exec(text.trimEnd())?.[0] : undefined;
        if (mark === undefined) continue;
        report({ message: 'mark', data: { text, mark }, ...atBody(model, notice, end - 1, end) });
      }
    }
  },
});
