/** A title ends with the kind of the paper. */
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'title-names-kind',
    family: 'gongwen',
    pack: 'gongwen',
    severity: 'warning',
    title: { zh: '标题的文种要与登记的文种一致', en: 'The title ends with the kind of paper' },
    basis: [paperStandard('7.3.1')],
    rationale: {
      zh: '标题由发文机关名称、事由和文种组成。登记的文种决定版式和编号；标题写的是另一个文种，二者必有一错。',
      en: 'A title is made of organ, matter and kind. The recorded kind decides the layout; if the title says another, one of them is wrong.',
    },
    messages: {
      differs: {
        zh: '文种登记为“{kind}”，标题却不以它结尾',
        en: 'The kind is {kind}, but the title does not end with it',
      },
    },
    hints: {
      differs: {
        zh: '改正“文种”，或者让标题以“{kind}”结尾。',
        en: 'Correct the kind, or end the title with it.',
      },
    },
    obligations: [],
    examples: {
      valid: [
        {
          title: { zh: '文种后有括号', en: 'a bracket after the kind' },
          edits: [{ file: exampleFiles.notice, find: '权责清单的通知', replace: '权责清单的通知（试行）' }],
        },
      ],
      invalid: [
        {
          title: { zh: '登记为公告，标题是通知', en: 'a proclamation titled 通知' },
          edits: [{ file: exampleFiles.notice, find: '文种: 通知', replace: '文种: 公告' }],
          expect: [{ at: `${exampleFiles.notice}:5:5`, message: 'differs' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const notice of model.notices) {
      const { title, kind } = notice.data;
      if (title === undefined || kind === undefined) continue;
      const words = label('notice-kind', kind);
      const end = title.replace(/[\s。]+$/, '').replace(/[（(][^（）()]*[）)]$/, '');
      if (end.endsWith(words.zh) || (kind === 'order' && end.endsWith('令'))) continue;
      report({ message: 'differs', data: { kind: words }, ...atProperty(model, notice, 'title') });
    }
  },
});
