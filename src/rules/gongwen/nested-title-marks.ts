/** A title inside a title stands in 〈〉. */
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { narrowPlace } from '../narrow-place.js';
import { atBody, atProperty } from '../point-at.js';

const nested = /《[^《》]*《[^《》]*》[^《》]*》/gu;
const retitle = (title: string) => [
  { file: exampleFiles.notice, find: '示例区市场监督管理局关于公布权责清单的通知', replace: title },
];

export default defineRule({
  meta: {
    id: 'nested-title-marks',
    family: 'gongwen',
    pack: 'gongwen',
    severity: 'warning',
    title: { zh: '书名号里面的书名号用〈〉', en: 'A title inside a title takes 〈〉' },
    basis: [paperStandard('7.3.1')],
    rationale: {
      zh: '书名号里面还要用书名号时，外面一层用双书名号“《》”，里面一层用单书名号“〈〉”。转发、印发类公文的标题最常写错。',
      en: 'The outer marks are 《》, the inner ones 〈〉; forwarded papers get it wrong most often.',
    },
    messages: {
      nested: { zh: '“{text}”的里面一层书名号没有用“〈〉”', en: 'The inner marks of "{text}" are not 〈〉' },
    },
    hints: { nested: { zh: '写成“{correct}”。', en: 'Write "{correct}".' } },
    obligations: [],
    examples: {
      valid: [
        {
          title: { zh: '里面一层用单书名号', en: 'single marks inside' },
          edits: retitle('示例区市场监督管理局关于印发《〈食品安全法〉宣传方案》的通知'),
        },
      ],
      invalid: [
        {
          title: { zh: '标题里两层都用双书名号', en: 'double marks inside' },
          edits: retitle('示例区市场监督管理局关于印发《《食品安全法》宣传方案》的通知'),
          expect: [{ at: `${exampleFiles.notice}:5:19`, message: 'nested' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const notice of model.notices) {
      const { title = '' } = notice.data;
      for (const match of title.matchAll(nested)) {
        const target = atProperty(model, notice, 'title');
        const place = narrowPlace(target.place, title, match.index, match.index + match[0].length);
        report({ message: 'nested', data: wording(match[0]), ...target, place });
      }
      for (const match of notice.body.text.matchAll(nested))
        report({
          message: 'nested',
          data: wording(match[0]),
          ...atBody(model, notice, match.index, match.index + match[0].length),
        });
    }
  },
});

function wording(text: string): { text: string; correct: string } {
  const inner = text.slice(1, -1).replaceAll('《', '〈').replaceAll('》', '〉');
  return { text, correct: `《${inner}》` };
}
