/** No 此页无正文 on a page that only bears the seal. */
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atBody } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'no-filler-text',
    family: 'gongwen',
    pack: 'gongwen',
    severity: 'warning',
    title: { zh: '不写“此页无正文”', en: 'No filler text' },
    basis: [paperStandard('7.3.5.5')],
    rationale: {
      zh: '排版后剩余空白容不下印章或者签名章、成文日期时，用调整行距、字距的办法解决，不用“此页无正文”。',
      en: 'When seal and date do not fit, spacing is adjusted; a page is never filled with 此页无正文.',
    },
    messages: { filler: { zh: '正文里写了“{words}”', en: 'The body says "{words}"' } },
    hints: { filler: { zh: '删去，由程序排版。', en: 'Drop it: the program sets the page.' } },
    obligations: [],
    examples: {
      valid: [
        {
          title: { zh: '普通的正文', en: 'a common body' },
          edits: [{ file: exampleFiles.notice, find: '予以公布。', replace: '予以公布，请遵照执行。' }],
        },
      ],
      invalid: [
        {
          title: { zh: '写了“此页无正文”', en: 'the filler' },
          edits: [
            { file: exampleFiles.notice, find: '予以公布。\n', replace: '予以公布。\n\n（此页无正文）\n' },
          ],
          expect: [{ at: `${exampleFiles.notice}:13:1`, message: 'filler' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const notice of model.notices) {
      for (const match of notice.body.text.matchAll(/[（(]?此页无正文[）)]?/g)) {
        const end = match.index + match[0].length;
        report({ message: 'filler', data: { words: match[0] }, ...atBody(model, notice, match.index, end) });
      }
    }
  },
});
