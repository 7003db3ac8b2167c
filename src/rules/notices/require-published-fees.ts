/** Fees are published with item, standard and basis. */
import { powersByOrgan } from '../active-powers.js';
import { disclosureRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { enforcers, factsAbout, isNew } from '../fact-records.js';
import { atName } from '../point-at.js';

const charged = {
  file: exampleFiles.powers,
  find: '  承办机构: 审批科\n',
  replace:
    '  承办机构: 审批科\n  收费: { 项目: 检验费, 标准: 每件三十元, 依据: 《中华人民共和国食品安全法》第八十四条 }\n',
};

export default defineRule({
  meta: {
    id: 'require-published-fees',
    family: 'notices',
    pack: 'national',
    severity: 'warning',
    title: { zh: '收费要公布', en: 'Fees are published' },
    absent: ['publications', 'organ'],
    basis: [disclosureRegulation('第二十条第八项', 'art. 20(8)')],
    rationale: {
      zh: '行政事业性收费项目及其依据、标准应当主动公开；没有公布的收费，当事人可以拒绝缴纳。',
      en: 'Items, bases and standards of fees are published.',
    },
    messages: {
      none: {
        zh: '“{organ}”办理“{power}”要收费，没有公布收费的记录',
        en: '"{organ}" charges for "{power}", and no record shows that its fees are published',
      },
    },
    hints: {
      none: {
        zh: '公布后在“公布”文件中记一条，内容写“收费”。',
        en: 'Publish them and record it, subject fees.',
      },
    },
    obligations: ['N19', 'N30'],
    examples: {
      valid: [
        {
          title: { zh: '不收费', en: 'no fee' },
          edits: [{ file: exampleFiles.workspace, find: '名称: 规则示例', replace: '名称: 不收费' }],
        },
        {
          title: { zh: '刚刚设立的机关', en: 'an organ set up lately' },
          edits: [
            charged,
            { file: exampleFiles.organ, find: '层级: 县级\n', replace: '层级: 县级\n起: 2026-10-12\n' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有公布', en: 'not published' },
          edits: [charged],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const powers = powersByOrgan(model);
    for (const organ of enforcers(model)) {
      const charged = (powers.get(organ.id) ?? []).find(({ data }) => data.fee !== undefined);
      if (!charged || isNew(organ, model) || factsAbout(model.publications, organ.id, 'fees').length > 0)
        continue;
      report({ message: 'none', data: { organ: organ.name, power: charged.name }, ...atName(model, organ) });
    }
  },
});
