/** A normative document sets no license, penalty or compulsion. */

import { STRICT_KINDS } from '../active-powers.js';
import { compulsionLaw, licenseLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { labels } from '../label.js';
import { atProperty } from '../point-at.js';

const kept = '结论: 继续有效, 清理日期: 2026-01-20';

export default defineRule({
  meta: {
    id: 'no-power-set-by-document',
    family: 'records',
    pack: 'national',
    severity: 'error',
    title: {
      zh: '规范性文件不得设定许可、处罚、强制',
      en: 'Normative documents set no license, penalty or compulsion',
    },
    basis: [
      penaltyLaw('第十六条', 'art. 16'),
      licenseLaw('第十七条', 'art. 17'),
      compulsionLaw('第十条第四款', 'art. 10(4)'),
    ],
    rationale: {
      zh: '规范性文件不得设定行政处罚、行政许可、行政强制。清理中发现有这类规定的，应当修改或者废止，不能仍然“继续有效”。',
      en: 'Such a document is amended or repealed; it cannot remain in force.',
    },
    messages: {
      kept: {
        zh: '《{title}》设定了{kinds}，清理结论却是“继续有效”',
        en: '"{title}" sets {kinds}, yet it remains in force',
      },
    },
    hints: {
      kept: {
        zh: '停止执行，把结论改为“修改”或者“废止”，并公布；没有设定的，删去“设定事项”。',
        en: 'Stop applying it, amend or repeal it and publish that; drop sets if it sets nothing.',
      },
    },
    obligations: ['H06', '6:17', '6:26', 'N29'],
    examples: {
      valid: [
        {
          title: { zh: '已经废止', en: 'repealed' },
          edits: [
            {
              file: exampleFiles.documents,
              find: kept,
              replace: '结论: 废止, 设定事项: [行政处罚], 清理日期: 2026-01-20',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '设定处罚而继续有效', en: 'a penalty, kept' },
          edits: [{ file: exampleFiles.documents, find: kept, replace: `${kept}, 设定事项: [行政处罚]` }],
          expect: [{ at: `${exampleFiles.documents}:1:101`, message: 'kept' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const node of model.normativeDocuments) {
      const kinds = (node.data.sets ?? []).filter((kind) => STRICT_KINDS.includes(kind));
      if (!node.current || node.data.conclusion !== 'kept' || kinds.length === 0) continue;
      report({
        message: 'kept',
        data: { title: node.name, kinds: labels('power-kind', kinds) },
        ...atProperty(model, node, 'sets'),
      });
    }
  },
});
