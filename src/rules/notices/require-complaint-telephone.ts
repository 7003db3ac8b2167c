/** An organ that enforces publishes a telephone for complaints. */
import { powersByOrgan } from '../active-powers.js';
import { penaltyLaw, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-complaint-telephone',
    family: 'notices',
    pack: 'national',
    severity: 'warning',
    title: { zh: '要公布投诉举报电话', en: 'A telephone for complaints is published' },
    absent: ['organ'],
    basis: [
      threeSystemsOf2018('（四）', 'item 4'),
      penaltyLaw('第三十九条', 'art. 39'),
      penaltyLaw('第七十五条第二款', 'art. 75(2)'),
    ],
    rationale: {
      zh: '救济渠道要主动公开，行政处罚要接受社会监督，公民、法人和其他组织有权申诉、检举。监督渠道公告靠这个电话。',
      en: 'Remedies are published and everybody may complain or report; the notice on supervision prints this number.',
    },
    messages: {
      none: {
        zh: '“{organ}”行使执法职权，没有写举报电话',
        en: '"{organ}" exercises powers but names no telephone for complaints',
      },
    },
    hints: {
      none: { zh: '在“执法主体”文件中加上“举报电话”。', en: 'Add complaint-phone to the organ.' },
    },
    obligations: ['6:64', '6:117', 'N30', 'D02'],
    examples: {
      valid: [
        {
          title: { zh: '没有执法职权的机关不作要求', en: 'an organ without powers' },
          edits: [
            { file: exampleFiles.town, find: '层级: 乡镇级\n', replace: '层级: 乡镇级\n地址: 示例镇\n' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有举报电话', en: 'no telephone' },
          edits: [{ file: exampleFiles.organ, find: '举报电话: 000-0000 0002\n', replace: '' }],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const id of powersByOrgan(model).keys()) {
      const organ = model.nodes.get(id);
      if (organ?.kind !== 'organ' || organ.data['complaint-phone'] !== undefined) continue;
      report({
        message: 'none',
        data: { organ: organ.name },
        missing: { 'complaint-phone': '举报电话' },
        ...atName(model, organ),
      });
    }
  },
});
