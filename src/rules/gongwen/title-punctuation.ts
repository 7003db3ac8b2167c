/** A title carries no sentence punctuation. */
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { narrowPlace } from '../narrow-place.js';
import { atProperty } from '../point-at.js';

const retitle = (title: string) => [
  {
    file: exampleFiles.notice,
    find: '标题: 示例区市场监督管理局关于公布权责清单的通知',
    replace: `标题: ${title}`,
  },
];

export default defineRule({
  meta: {
    id: 'title-punctuation',
    family: 'gongwen',
    pack: 'gongwen',
    severity: 'info',
    title: { zh: '公文标题不用句读标点', en: 'No sentence punctuation in titles' },
    basis: [paperStandard('7.3.1')],
    rationale: {
      zh: '标准没有规定标题里的标点，通行的写法是：除书名号、引号、顿号、括号外不用标点，末尾不用句号。因此只作提示。',
      en: 'The standard is silent; by usage a title has title marks, quotes, 、 and brackets only, and no full stop. So this is advice.',
    },
    messages: {
      mark: { zh: '标题里有“{mark}”', en: 'The title contains "{mark}"' },
    },
    hints: {
      mark: { zh: '删去“{mark}”，或者改用空格、转行。', en: 'Drop it, or use a space or a line break.' },
    },
    obligations: [],
    examples: {
      valid: [
        {
          title: { zh: '书名号可以用', en: 'title marks are fine' },
          edits: retitle('示例区市场监督管理局关于印发《权责清单》的通知'),
        },
      ],
      invalid: [
        {
          title: { zh: '末尾有句号', en: 'a full stop' },
          edits: retitle('示例区市场监督管理局关于公布权责清单的通知。'),
          expect: [{ at: `${exampleFiles.notice}:5:26`, message: 'mark' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const notice of model.notices) {
      const { title } = notice.data;
      const match = title === undefined ? null : /[。，；：！？,;:!?]|\.$/.exec(title);
      if (!match || title === undefined) continue;
      const target = atProperty(model, notice, 'title');
      const place = narrowPlace(target.place, title, match.index, match.index + match[0].length);
      report({ message: 'mark', data: { mark: match[0] }, ...target, place });
    }
  },
});
