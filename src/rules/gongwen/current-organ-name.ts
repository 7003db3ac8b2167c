/** A paper names an organ as it is called on the day of the paper. */
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { narrowPlace } from '../narrow-place.js';
import { atBody, atProperty } from '../point-at.js';

const renamed = {
  file: exampleFiles.organ,
  find: '主体性质: 政府部门\n',
  replace: '主体性质: 政府部门\n曾用名: [{ 名称: 示例区工商行政管理局, 止: 2019-02-28 }]\n',
};
const named = (words: string) => ({
  file: exampleFiles.notice,
  find: '现将本局权责清单予以公布。',
  replace: `${words}现将本局权责清单予以公布。`,
});

export default defineRule({
  meta: {
    id: 'current-organ-name',
    family: 'gongwen',
    pack: 'gongwen',
    severity: 'warning',
    title: { zh: '公文里的机关用现在的名称', en: 'Organs are called by their present names' },
    basis: [paperStandard('7.2.4'), paperStandard('7.3.2')],
    rationale: {
      zh: '发文机关和主送、抄送机关用全称或者规范化简称。机关改名以后的公文还写曾用名的，多半是从旧文件里复制来的。写明“原”的，是在说过去的事。',
      en: 'Organs go by full or standard short names. A former name in a paper after the renaming was mostly copied from an old one; with 原 before it, it speaks of the past.',
    },
    messages: {
      former: {
        zh: '“{former}”已于{until}之后改称“{name}”，这份{date}的公文还在用旧名',
        en: '"{former}" has been called "{name}" since {until}; this paper of {date} still uses the old name',
      },
    },
    hints: {
      former: {
        zh: '改用现在的名称；说的是改名前的事，在名称前加“原”字。',
        en: 'Use the present name, or write 原 before the old one.',
      },
    },
    obligations: [],
    examples: {
      valid: [
        {
          title: { zh: '写明“原”', en: 'marked as former' },
          edits: [renamed, named('原示例区工商行政管理局的清单同时废止，')],
        },
        {
          title: { zh: '改名之前的公文', en: 'a paper before the renaming' },
          edits: [
            renamed,
            named('示例区工商行政管理局'),
            { file: exampleFiles.notice, find: '成文日期: 2026-02-10', replace: '成文日期: 2018-02-10' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '改名之后还写旧名', en: 'the old name afterwards' },
          edits: [renamed, named('根据示例区工商行政管理局的职责，')],
          expect: [{ at: `${exampleFiles.notice}:11:3`, message: 'former' }],
        },
      ],
    },
  },
  check(model, report) {
    const former = model.organs.flatMap((organ) =>
      (organ.data['former-names'] ?? []).map(({ name, until }) => ({ former: name, until, organ })),
    );
    if (former.length === 0) return;
    for (const notice of model.notices) {
      const { date = '', title = '' } = notice.data;
      for (const one of former) {
        if (one.former === one.organ.name || date <= one.until) continue;
        const data = { former: one.former, until: one.until, name: one.organ.latestName, date };
        const inTitle = mention(title, one.former);
        if (inTitle !== undefined) {
          const target = atProperty(model, notice, 'title');
          const place = narrowPlace(target.place, title, inTitle, inTitle + one.former.length);
          report({ message: 'former', data, ...target, place });
          continue;
        }
        const at = mention(notice.body.text, one.former);
        if (at !== undefined)
          report({ message: 'former', data, ...atBody(model, notice, at, at + one.former.length) });
      }
    }
  },
});

/** The first place where the name does not follow 原. */
function mention(text: string, name: string): number | undefined {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (text[at - 1] !== '原') return at;
  return undefined;
}
